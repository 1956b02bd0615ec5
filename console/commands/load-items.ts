import { readSource, type SourceItem, type SourceOptions } from "#ingest";
import type { Progress } from "#schemas/answers.ts";
import { type DeadLetter, type DeadLetters, keyOf } from "../failed/dead-letters.ts";
import { itemName, sourceName } from "../failed/source-names.ts";

/** A source's item with where it came from. */
export interface FromSource {
  source: string;
  /** The letter that is tried again, where its item is not called as the list calls it. */
  letter?: DeadLetter;
  entry: SourceItem;
}

/** The articles of sources, one source after another. */
export async function* itemsOf(
  sources: readonly string[],
  options: SourceOptions,
): AsyncGenerator<FromSource> {
  for (const source of sources) {
    for await (const entry of readSource(source, options)) yield { source, entry };
  }
}

/** More articles than this are never under way at once. */
const MOST_UNDER_WAY = 5_000;

/** Keeps the list of failed articles true while a load goes on. */
export interface Tracking {
  items: AsyncGenerator<SourceItem>;
  onProgress(progress: Progress): void;
}

type Draft = Omit<DeadLetter, "message" | "hint" | "at">;

function whatIsKnown(entry: SourceItem): Pick<DeadLetter, "article" | "known"> {
  if ("article" in entry) return { article: entry.article };
  return entry.known === undefined ? {} : { known: entry.known };
}

function draftOf({ source, entry, letter }: FromSource): Draft {
  if (letter === undefined) {
    const names = { item: itemName(entry.item, source), source: sourceName(source) };
    return { ...names, ...whatIsKnown(entry) };
  }
  const { item, key, known } = letter;
  return {
    ...{ item, source: letter.source, ...(key === undefined ? {} : { key }) },
    ...(known === undefined ? whatIsKnown(entry) : { known }),
  };
}

/**
 * Passes items on to a load and, from its progress, puts those that fail on the list and takes the
 * others off it. The list names files in full, so that it holds for whoever works in another folder.
 */
export function trackFailures(from: AsyncGenerator<FromSource>, letters: DeadLetters): Tracking {
  const underWay = new Map<string, Draft>();
  async function* items() {
    for await (const each of from) {
      const { entry } = each;
      underWay.set(entry.item, draftOf(each));
      const [oldest] = underWay.keys();
      if (underWay.size > MOST_UNDER_WAY && oldest !== undefined) underWay.delete(oldest);
      yield entry;
    }
  }
  return {
    items: items(),
    onProgress: ({ item, stage, message = "failed", hint }) => {
      if (stage !== "done" && stage !== "failed") return;
      const known = underWay.get(item);
      underWay.delete(item);
      // Lists of earlier versions name files as they were typed.
      letters.remove(item);
      if (known) letters.remove(keyOf(known));
      if (stage !== "failed" || !known) return;
      const at = new Date().toISOString();
      letters.add({ ...known, message, ...(hint === undefined ? {} : { hint }), at });
    },
  };
}
