import { articleId } from "#schemas/ids.ts";
import { canonicalUrl } from "./article.ts";
import type { FeedEntry } from "./feed.ts";
import { requireFeed } from "./feed-at.ts";
import { fetchIfChanged, type Validators } from "./fetch-page.ts";
import { readFeed } from "./read-feed.ts";
import type { SourceItem, SourceOptions } from "./read-input.ts";

/** An entry that could not be read is tried again so often, once a look. */
const TRIES = 3;

/** Of articles with these ids, those that need not be loaded again. */
export type KnownArticles = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** A feed that is looked at again and again. */
export interface FeedFollower {
  readonly address: string;
  /** What came since the last look, and what failed then. Rejects with AppError when the feed cannot be had. */
  look(isKnown?: KnownArticles): AsyncGenerator<SourceItem>;
}

function keyOf({ url, id, title }: FeedEntry): string {
  return url ?? id ?? title ?? "";
}

interface State {
  validators: Validators;
  seen: Set<string>;
  /** Entries to try again, with how often they failed. */
  failed: Map<FeedEntry, number>;
  title: string | undefined;
}

async function newEntries(
  address: string,
  state: State,
  options: SourceOptions,
): Promise<FeedEntry[]> {
  const page = await fetchIfChanged(address, state.validators, options);
  if (page === null) return [];
  const feed = requireFeed(page.text, address, page.url);
  state.validators = page.validators;
  state.title = feed.title;
  const fresh = feed.entries.filter((entry) => !state.seen.has(keyOf(entry)));
  // What left the feed cannot come again as new: only its present entries need to be remembered.
  state.seen = new Set(feed.entries.map(keyOf));
  return fresh;
}

async function dropKnown(entries: readonly FeedEntry[], isKnown: KnownArticles | undefined) {
  const idOf = ({ url }: FeedEntry) => url && articleId({ url: canonicalUrl(url), text: "" });
  const ids = entries.flatMap((entry) => idOf(entry) ?? []);
  const known = (ids.length > 0 && (await isKnown?.(ids))) || new Set();
  return entries.filter((entry) => !known.has(idOf(entry) ?? ""));
}

/** One entry's item; counts its failures, and forgets it when it is read or failed too often. */
async function* readEntry(
  entry: FeedEntry,
  follower: { address: string; state: State; options: SourceOptions },
) {
  const { address, state, options } = follower;
  const feed = { ...(state.title ? { title: state.title } : {}), entries: [entry] };
  for await (const item of readFeed(feed, address, options)) {
    const tries = "error" in item ? (state.failed.get(entry) ?? 0) + 1 : TRIES;
    if (tries < TRIES) state.failed.set(entry, tries);
    else state.failed.delete(entry);
    yield item;
  }
}

/**
 * Follows a feed with conditional requests (RFC 9110, 13): an unchanged one costs one small answer.
 * `look` gives the entries that were not there before, leaving out those whose articles `isKnown`
 * knows; their pages are not loaded at all. An entry that cannot be read is tried again at the next
 * two looks.
 */
export function followFeed(address: string, options: SourceOptions = {}): FeedFollower {
  const state: State = { validators: {}, seen: new Set(), failed: new Map(), title: undefined };
  return {
    address,
    look: async function* (isKnown) {
      const fresh = await newEntries(address, state, options);
      const entries = [...state.failed.keys(), ...(await dropKnown(fresh, isKnown))];
      for (const entry of entries) yield* readEntry(entry, { address, state, options });
    },
  };
}
