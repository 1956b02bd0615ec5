import type { Command } from "commander";
import {
  budgetOption,
  type CommandContext,
  isoDate,
  jobsOption,
  lexiconOption,
  queueOption,
  type ReadingOptions,
  storeOption,
} from "./command.ts";
import { summaryLine } from "./progress.ts";

export interface LoadOptions extends ReadingOptions {
  store: string;
  lexicon?: string;
  queue?: string;
  published?: string;
  source?: string;
  allowPrivate?: boolean;
  retryFailed?: boolean;
  forgetMissing?: boolean;
  failedList?: string;
  json?: boolean;
  quiet?: boolean;
}

/** `newsgraph load`: reads sources and writes what they state into the graph. */
export function registerLoad(program: Command, context: CommandContext): void {
  program
    .command("load")
    .description("read articles and add what they state to the graph")
    .argument("[source...]", "a file, folder, web address, or - for standard input")
    .addOption(storeOption())
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .addOption(queueOption())
    .option("--published <date>", "publication date of articles that do not say theirs", isoDate)
    .option("--source <name>", "publisher of articles that do not say theirs")
    .option("--allow-private", "let web addresses be on private networks")
    .option("--retry-failed", "try what could not be loaded before")
    .option("--forget-missing", "with it: take off the list what is no longer there")
    .option(
      "--failed-list <file>",
      "where to list what cannot be loaded (default: in the store's folder)",
    )
    .option("--json", "print the summary as JSON")
    .option("--quiet", "no progress")
    .action(async (sources: string[], options: LoadOptions) => {
      const mistake = mistakeIn(sources, options);
      if (mistake !== null) program.error(`error: ${mistake}`, { exitCode: 2 });
      await load(sources, options, context);
    });
}

function mistakeIn(sources: readonly string[], options: LoadOptions): string | null {
  if (options.retryFailed) return null;
  if (options.forgetMissing) return "--forget-missing goes with --retry-failed";
  return sources.length === 0 ? "name a source, or --retry-failed" : null;
}

async function load(
  sources: string[],
  options: LoadOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal } = context;
  const { loadSources } = await import("./load-sources.ts");
  const summary = await loadSources(sources, options, terminal);
  const line = options.json ? JSON.stringify(summary) : summaryLine(summary);
  await terminal.write(`${line}\n`);
  if (terminal.signal.aborted) terminal.say("stopped; what was written is kept");
  if (summary.failed > 0 || terminal.signal.aborted) context.exitCode = 1;
}
