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
    .option(
      "--failed-list <file>",
      "where to list what cannot be loaded (default: in the store's folder)",
    )
    .option("--json", "print the summary as JSON")
    .option("--quiet", "no progress")
    .action(async (sources: string[], options: LoadOptions) => {
      if (sources.length === 0 && !options.retryFailed) {
        program.error("error: name a source, or --retry-failed", { exitCode: 2 });
      }
      const { loadSources } = await import("./load-sources.ts");
      const summary = await loadSources(sources, options, context.terminal);
      const line = options.json ? JSON.stringify(summary) : summaryLine(summary);
      await context.terminal.write(`${line}\n`);
      if (context.terminal.signal.aborted) {
        context.terminal.say("stopped; what was written is kept");
      }
      if (summary.failed > 0 || context.terminal.signal.aborted) context.exitCode = 1;
    });
}
