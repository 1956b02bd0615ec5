import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "commander";
import type { FeedFollower } from "#ingest";
import { asAppError } from "#schemas/errors.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import type { Access } from "../access/access.ts";
import type { LoadedLexicon } from "../lexicon.ts";
import {
  budgetOption,
  type CommandContext,
  duration,
  jobsOption,
  lexiconOption,
  type ReadingOptions,
  readingLimits,
  storeOption,
} from "./command.ts";
import { progressTeller, summaryLine } from "./progress.ts";

interface WatchOptions extends ReadingOptions {
  store: string;
  lexicon?: string;
  source?: string;
  interval: number;
  once?: boolean;
  allowPrivate?: boolean;
}

/** `newsgraph watch`: looks at feeds again and again and loads what is new. */
export function registerWatch(program: Command, context: CommandContext): void {
  program
    .command("watch")
    .description("follow RSS and Atom feeds and load what is new, until Ctrl-C")
    .argument("<feed...>", "addresses of feeds")
    .addOption(storeOption())
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .option("--interval <time>", "time between two looks: 30s, 15m, 2h", duration, duration("15m"))
    .option("--once", "look once and end")
    .option("--source <name>", "publisher of articles that do not say theirs")
    .option("--allow-private", "let addresses be on private networks")
    .action((feeds: string[], options: WatchOptions) => watch(feeds, options, context));
}

async function watch(
  feeds: string[],
  options: WatchOptions,
  context: CommandContext,
): Promise<void> {
  const [{ followFeed }, { createExtractor }, { loadLexicon }] = await Promise.all([
    import("#ingest"),
    import("../extractor.ts"),
    import("../lexicon.ts"),
  ]);
  const { signal } = context.terminal;
  const lexicon = await loadLexicon(options.lexicon);
  const { source, allowPrivate } = options;
  const reader = createExtractor({ lexicon, ...readingLimits(options) });
  const reading = { signal, source, allowPrivate, readPage: reader.readPage };
  const followers = feeds.map((feed) => followFeed(feed, reading));
  try {
    while (!signal.aborted) {
      const failed = await look(followers, { options, lexicon, context });
      if (options.once && failed > 0) context.exitCode = 1;
      if (options.once) return;
      await wait(options.interval, undefined, { signal }).catch(() => {});
    }
  } finally {
    await reader.close();
  }
}

interface Look {
  options: WatchOptions;
  lexicon: LoadedLexicon;
  context: CommandContext;
}

/** One look at every feed; the store is open only as long, so that others may use it between. Gives how many feeds failed. */
async function look(followers: readonly FeedFollower[], run: Look): Promise<number> {
  const { openAccess } = await import("../access/open-access.ts");
  const access = await openAccess(run.options.store);
  let failed = 0;
  try {
    for (const follower of followers) {
      if (run.context.terminal.signal.aborted) break;
      if (!(await loadNew(follower, access, run))) failed += 1;
    }
  } finally {
    await access.close();
  }
  return failed;
}

/** False when the feed could not be had: it is told, and the next look tries again. */
async function loadNew(follower: FeedFollower, access: Access, run: Look): Promise<boolean> {
  const { terminal } = run.context;
  try {
    const items = follower.look((ids) => loadedArticles(access, ids, terminal.signal));
    const summary = await access.load(items, {
      lexicon: run.lexicon,
      signal: terminal.signal,
      onProgress: progressTeller(terminal),
      ...readingLimits(run.options),
    });
    if (summary.read > 0)
      await terminal.write(`${withoutPassword(follower.address)}: ${summaryLine(summary)}\n`);
    return true;
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code.startsWith("store-")) throw error;
    if (error.code !== "cancelled")
      terminal.say(`${withoutPassword(follower.address)}: ${error.message}`);
    return error.code === "cancelled";
  }
}

async function loadedArticles(
  access: Access,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const query = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id";
  const { rows } = await access.query({ query, params: { ids } }, signal);
  return new Set(rows.map(([id]) => String(id)));
}
