import { statSync } from "node:fs";
import { Argument, type Command } from "commander";
import { fieldTeller } from "#schemas/article-fields.ts";
import {
  budgetOption,
  type CommandContext,
  isoDate,
  jobsOption,
  lexiconOption,
  readingLimits,
} from "./command.ts";
import { extractArticles } from "./extract-articles.ts";
import { extractLines } from "./extract-lines.ts";
import type { ExtractOptions } from "./extract-run.ts";

/** `newsgraph extract`: prints what is found in articles, without any graph. */
export function registerExtract(program: Command, context: CommandContext): void {
  program
    .command("extract")
    .description("print what is found in articles, without storing it")
    .addArgument(sourcesArgument())
    .option("--jsonl", "one line for each article, in their order; standard input is JSON lines")
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .option("--published <date>", "publication date of articles that do not say theirs", isoDate)
    .option("--source <name>", "publisher of articles that do not say theirs")
    .option("--allow-private", "let web addresses be on private networks")
    .option("--quiet", "no progress")
    .action((sources: string[], options: ExtractOptions) => extractAll(sources, options, context));
}

function sourcesArgument(): Argument {
  const words = "files, folders, web addresses, or - for standard input";
  return new Argument("[source...]", words).default(["-"], "-");
}

async function extractAll(
  sources: readonly string[],
  options: ExtractOptions,
  context: CommandContext,
): Promise<void> {
  const [{ createExtractor }, { loadLexicon }] = await Promise.all([
    import("../extractor.ts"),
    import("../lexicon.ts"),
  ]);
  const lexicon = await loadLexicon(options.lexicon);
  const extractor = createExtractor({ lexicon, ...readingLimits(options) });
  const onStrangeFields = options.quiet ? undefined : fieldTeller(context.terminal.say);
  let failed = 0;
  try {
    for (const source of sources) {
      if (context.terminal.signal.aborted) break;
      const extractIt = options.jsonl && isLines(source) ? extractLines : extractArticles;
      failed += await extractIt({ extractor, context, source, options, onStrangeFields });
    }
  } finally {
    await extractor.close();
  }
  if (failed > 0 || context.terminal.signal.aborted) context.exitCode = 1;
}

/** Whether a source is JSON lines, as far as its name tells: whoever sends them has their texts. */
function isLines(source: string): boolean {
  if (source === "-") return true;
  const isOther = /^https?:|\.(?:txt|md|html?|json|xml|rss|atom|warc|wet|gz|zst|zstd)$/iu.test(
    source,
  );
  return !isOther && !statSync(source, { throwIfNoEntry: false })?.isDirectory();
}
