import type { Command } from "commander";
import { asAppError } from "#schemas/errors.ts";
import {
  budgetOption,
  type CommandContext,
  defined,
  isoDate,
  jobsOption,
  lexiconOption,
  type ReadingOptions,
  readingLimits,
} from "./command.ts";
import { type ExtractRun, extractLines } from "./extract-lines.ts";
import { inOrder } from "./in-order.ts";

interface ExtractOptions extends ReadingOptions {
  jsonl?: boolean;
  lexicon?: string;
  published?: string;
  source?: string;
}

/** `newsgraph extract`: prints what is found in articles, without any graph. */
export function registerExtract(program: Command, context: CommandContext): void {
  program
    .command("extract")
    .description("print what is found in articles, without storing it")
    .argument("[source]", "a file, folder, web address, or - for standard input", "-")
    .option("--jsonl", 'read {"id","text"} lines and print one line for each, in their order')
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .option("--published <date>", "publication date of articles that do not say theirs", isoDate)
    .option("--source <name>", "publisher of articles that do not say theirs")
    .action(async (source: string, options: ExtractOptions) => {
      const [{ createExtractor }, { loadLexicon }] = await Promise.all([
        import("../extractor.ts"),
        import("../lexicon.ts"),
      ]);
      const lexicon = await loadLexicon(options.lexicon);
      const extractor = createExtractor({ lexicon, ...readingLimits(options) });
      try {
        const run = { extractor, context, source };
        const failed = options.jsonl
          ? await extractLines(run)
          : await extractDocuments({ ...run, options });
        if (failed > 0 || context.terminal.signal.aborted) context.exitCode = 1;
      } finally {
        await extractor.close();
      }
    });
}

async function extractDocuments(run: ExtractRun & { options: ExtractOptions }): Promise<number> {
  const { readSource } = await import("#ingest");
  const { extractor, context, source, options } = run;
  const { terminal } = context;
  const items = readSource(source, {
    stdin: terminal.stdin,
    signal: terminal.signal,
    readPage: extractor.readPage,
    ...defined({ source: options.source, publishedAt: options.published }),
  });
  let failed = 0;
  const results = inOrder(items, extractor.jobs * 2, async (entry) => {
    if ("error" in entry) throw entry.error;
    return extractor.extract(entry.article, terminal.signal);
  });
  for await (const { item, result } of results) {
    if (terminal.signal.aborted) break;
    if ("value" in result) {
      await terminal.write(`${JSON.stringify(result.value, null, 2)}\n`);
    } else {
      failed += 1;
      terminal.say(`not read: ${item.item}: ${asAppError(result.reason).message}`);
    }
  }
  return failed;
}
