import { findFeed, listFeeds, noteFeedCheck, type Store } from "#graph";
import type { LoadSummary } from "#schemas/answers.ts";
import type { Job } from "#schemas/api.ts";
import type { Feed, WatchedFeed } from "#schemas/feeds.ts";

/** So often it is looked whether a feed is due, in milliseconds. */
const TICK_MS = 20_000;
/** Ids of new articles that a check keeps. */
const KEPT_ARTICLES = 200;

/** Looks at the kept feeds when they are due, for as long as a server runs. */
export interface FeedWatch {
  list(): Promise<WatchedFeed[]>;
  watched(feed: Feed): WatchedFeed;
  /** Looks at a feed now. Throws AppError not-found. */
  check(id: string): Promise<WatchedFeed>;
  close(): Promise<void>;
}

export interface FeedWatchOptions {
  store: Store;
  /** Loads what the address names; `onEnd` hears the finished job. */
  load(url: string, onEnd: (job: Job) => Promise<void>): Job;
}

/** Watches the feeds of a store. A look is a load like another: it can be followed and stopped. */
export function createFeedWatch({ store, load }: FeedWatchOptions): FeedWatch {
  const running = new Map<string, string>();
  const start = (feed: Feed): void => {
    if (running.has(feed.id)) return;
    const job = load(feed.url, async (ended) => {
      await noteFeedCheck(store, feed.id, checkOf(ended)).catch(() => undefined);
      running.delete(feed.id);
    });
    running.set(feed.id, job.id);
  };
  const watched = (feed: Feed): WatchedFeed => ({
    ...feed,
    nextAt: new Date(dueAt(feed)).toISOString(),
    job: running.get(feed.id) ?? null,
  });
  let ticking: Promise<void> = Promise.resolve();
  const tick = async () => {
    for (const feed of await listFeeds(store)) if (dueAt(feed) <= Date.now()) start(feed);
  };
  const timer = setInterval(() => {
    // A store that cannot be read now is asked again with the next tick.
    ticking = ticking.then(tick).catch(() => undefined);
  }, TICK_MS);
  timer.unref();
  return {
    list: async () => (await listFeeds(store)).map(watched),
    watched,
    check: async (id) => {
      const feed = await findFeed(store, id);
      start(feed);
      return watched(feed);
    },
    close: async () => {
      clearInterval(timer);
      await ticking;
    },
  };
}

/** When a feed is to be looked at next, in milliseconds since 1970: at once when it never was. */
function dueAt({ lastCheck, addedAt, minutes }: Feed): number {
  return lastCheck ? Date.parse(lastCheck.at) + minutes * 60_000 : Date.parse(addedAt);
}

function checkOf({ summary }: Job) {
  const { loaded, unchanged, failed, articles, errors }: LoadSummary = summary ?? NOTHING;
  const error = loaded + unchanged === 0 ? errors[0]?.message : undefined;
  return {
    ...{ at: new Date().toISOString(), loaded, unchanged, failed },
    articles: articles.slice(0, KEPT_ARTICLES),
    ...(error === undefined ? {} : { error }),
  };
}

const NOTHING: LoadSummary = {
  ...{ read: 0, loaded: 0, unchanged: 0, failed: 0, articles: [], errors: [], elapsedMs: 0 },
};
