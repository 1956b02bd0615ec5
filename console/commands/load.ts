import type { Command } from "commander";
import type { SourceItem } from "#ingest";
import type { LoadSummary } from "#schemas/answers.ts";
import {
  type CommandContext,
  defined,
  isoDate,
  jobsOption,
  lexiconOption,
  storeOption,
} from "./command.ts";
import { progressTeller, summaryLine } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

interface LoadOptions {
  store: string;
  lexicon?: string;
  jobs?: number;
  published?: string;
  source?: string;
  allowPrivate?: boolean;
  json?: boolean;
  quiet?: boolean;
}

/** `newsgraph load`: reads sources and writes what they state into the graph. */
export function registerLoad(program: Command, context: CommandContext): void {
  program
    .command("load")
    .description("read articles and add what they state to the graph")
    .argument("<source...>", "a file, folder, web address, or - for standard input")
    .addOption(storeOption())
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .option("--published <date>", "publication date of articles that do not say theirs", isoDate)
    .option("--source <name>", "publisher of articles that do not say theirs")
    .option("--allow-private", "let web addresses be on private networks")
    .option("--json", "print the summary as JSON")
    .option("--quiet", "no progress")
    .action(async (sources: string[], options: LoadOptions) => {
      const summary = await loadSources(sources, options, context.terminal);
      const line = options.json ? JSON.stringify(summary) : summaryLine(summary);
      await context.terminal.write(`${line}\n`);
      if (context.terminal.signal.aborted) {
        context.terminal.say("stopped; what was written is kept");
      }
      if (summary.failed > 0 || context.terminal.signal.aborted) context.exitCode = 1;
    });
}

async function loadSources(
  sources: string[],
  options: LoadOptions,
  terminal: Terminal,
): Promise<LoadSummary> {
  const [{ openAccess }, { loadLexicon }] = await Promise.all([
    import("../access/open-access.ts"),
    import("../lexicon.ts"),
  ]);
  const lexicon = await loadLexicon(options.lexicon);
  const access = await openAccess(options.store);
  try {
    return await access.load(readSources(sources, options, terminal), {
      lexicon,
      signal: terminal.signal,
      ...defined({ jobs: options.jobs }),
      ...(options.quiet ? {} : { onProgress: progressTeller(terminal) }),
    });
  } finally {
    await access.close();
  }
}

async function* readSources(
  sources: string[],
  options: LoadOptions,
  terminal: Terminal,
): AsyncGenerator<SourceItem> {
  const { readSource } = await import("#ingest");
  for (const source of sources) {
    yield* readSource(source, {
      stdin: terminal.stdin,
      signal: terminal.signal,
      ...defined({
        source: options.source,
        publishedAt: options.published,
        allowPrivate: options.allowPrivate,
      }),
    });
  }
}
