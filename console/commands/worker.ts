import { availableParallelism } from "node:os";
import type { Command } from "commander";
import {
  budgetOption,
  type CommandContext,
  jobsOption,
  lexiconOption,
  queueOption,
  type ReadingOptions,
  readingLimits,
} from "./command.ts";

interface WorkerOptions extends ReadingOptions {
  queue: string;
  lexicon?: string;
  quiet?: boolean;
}

/** Where there is no screen, one line in so many milliseconds. */
const SPARSE_MS = 30_000;

/** `newsgraph worker`: reads the articles that loads on other machines put on a queue. */
export function registerWorker(program: Command, context: CommandContext): void {
  program
    .command("worker")
    .description("read articles for loads that name the same queue, until Ctrl-C")
    .addOption(queueOption().makeOptionMandatory())
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .option("--quiet", "say nothing but outages")
    .action((options: WorkerOptions) => work(options, context));
}

async function work(options: WorkerOptions, { terminal }: CommandContext): Promise<void> {
  const [{ runQueueWorker }, { queueAddress }, { createExtractor }, { loadLexicon }] =
    await Promise.all([
      import("../queue/queue-worker.ts"),
      import("../queue/connection.ts"),
      import("../extractor.ts"),
      import("../lexicon.ts"),
    ]);
  const lexicon = await loadLexicon(options.lexicon);
  const extractor = createExtractor({
    lexicon,
    jobs: availableParallelism(),
    ...readingLimits(options),
  });
  const say = (text: string) => (options.quiet ? undefined : terminal.say(text));
  let told = Date.now();
  try {
    const counts = await runQueueWorker({
      url: options.queue,
      extractor,
      signal: terminal.signal,
      say: (text) => terminal.say(text),
      onReady: () =>
        say(`reading for ${queueAddress(options.queue)}, lexicon ${lexicon.lexicon.version}`),
      onCount: (now) => {
        if (options.quiet) return;
        if (terminal.isScreen) return terminal.rewrite(countLine(now));
        if (Date.now() - told < SPARSE_MS) return;
        told = Date.now();
        terminal.say(countLine(now));
      },
    });
    await terminal.write(`${countLine(counts)}\n`);
  } finally {
    await extractor.close();
  }
}

function countLine({ read, failed }: { read: number; failed: number }): string {
  return `${read} read${failed > 0 ? `, ${failed} tries failed` : ""}`;
}
