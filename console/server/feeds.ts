import { findFeed, listFeeds, noteFeedCheck, type Store, saveFeed } from "#graph";
import type { Job } from "#schemas/api.ts";
import { asAppError } from "#schemas/errors.ts";
import type { Feed, WatchedFeed } from "#schemas/feeds.ts";
import { emptySummary } from "../load-summary.ts";

/** So often it is looked whether a feed is due, in milliseconds. */
const TICK_MS = 20_000;
/** Ids of new articles that a check keeps. */
const KEPT_ARTICLES = 200;

/** Looks at the kept feeds when they are due, for as long as a server runs. */
export interface FeedWatch {
  list(): Promise<WatchedFeed[]>;
  /**
   * Keeps a feed and looks at it. One that cannot be had now is looked at again and again; throws
   * AppError `bad-input` where there is something else than a feed, `fetch-refused` where the
   * address is not to be asked.
   */
  add(feed: { url: string; minutes: number }): Promise<WatchedFeed>;
  /** Looks at a feed now. Throws AppError not-found. */
  check(id: string): Promise<WatchedFeed>;
  close(): Promise<void>;
}

/** Who hears of a look: what the feed calls itself, and the finished job. */
export interface Look {
  onTitle(title: string): void;
  onEnd(job: Job): Promise<void>;
}

export interface FeedWatchOptions {
  store: Store;
  /** Loads the articles of the feed at an address. */
  load(url: string, look: Look): Job;
  /** The feed at an address. Rejects with AppError, `bad-input` where there is something else. */
  fetch(url: string): Promise<{ title?: string }>;
}

/** Watches the feeds of a store. A look is a load like another: it can be followed and stopped. */
export function createFeedWatch({ store, load, fetch }: FeedWatchOptions): FeedWatch {
  const running = new Map<string, string>();
  const start = (feed: Feed): void => {
    if (running.has(feed.id)) return;
    let title: string | undefined;
    const job = load(feed.url, {
      onTitle: (told) => {
        title = told;
      },
      onEnd: async (ended) => {
        const noted = { check: checkOf(ended), title };
        await noteFeedCheck(store, feed.id, noted).catch(() => undefined);
        running.delete(feed.id);
      },
    });
    running.set(feed.id, job.id);
  };
  const watched = (feed: Feed): WatchedFeed => ({
    ...feed,
    nextAt: new Date(dueAt(feed)).toISOString(),
    job: running.get(feed.id) ?? null,
  });
  const check = async (id: string) => {
    const feed = await findFeed(store, id);
    start(feed);
    return watched(feed);
  };
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
    add: async ({ url, minutes }) => {
      const { title } = await fetch(url).catch(unlessNoFeed);
      const addedAt = new Date().toISOString();
      const { id } = await saveFeed(store, { url, title, minutes, addedAt });
      return check(id);
    },
    check,
    close: async () => {
      clearInterval(timer);
      await ticking;
    },
  };
}

/** A feed that cannot be had now may be there later; what is no feed, or is refused, will not become one. */
function unlessNoFeed(thrown: unknown): { title?: string } {
  const error = asAppError(thrown);
  if (HOPELESS.has(error.code)) throw error;
  return {};
}

const HOPELESS: ReadonlySet<string> = new Set(["bad-input", "too-large", "fetch-refused"]);

/** When a feed is to be looked at next, in milliseconds since 1970: at once when it never was. */
function dueAt({ lastCheck, addedAt, minutes }: Feed): number {
  return lastCheck ? Date.parse(lastCheck.at) + minutes * 60_000 : Date.parse(addedAt);
}

function checkOf({ summary }: Job) {
  const { loaded, changed, unchanged, failed, articles, errors } = summary ?? emptySummary();
  const error = loaded + unchanged === 0 ? errors[0]?.message : undefined;
  return {
    ...{ at: new Date().toISOString(), loaded, changed, unchanged, failed },
    articles: articles.slice(0, KEPT_ARTICLES),
    ...(error === undefined ? {} : { error }),
  };
}
