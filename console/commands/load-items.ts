import { readSource, type SourceItem, type SourceOptions } from "#ingest";
import type { Progress } from "#schemas/answers.ts";
import type { DeadLetter, DeadLetters } from "./dead-letters.ts";
import { itemName, sourceName } from "./source-names.ts";

/** A source's item with where it came from. */
export interface FromSource {
  source: string;
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

function whatIsKnown(entry: SourceItem): Pick<DeadLetter, "article" | "known"> {
  if ("article" in entry) return { article: entry.article };
  return entry.known === undefined ? {} : { known: entry.known };
}

/**
 * Passes items on to a load and, from its progress, puts those that fail on the list and takes the
 * others off it. The list names files in full, so that it holds for whoever works in another folder.
 */
export function trackFailures(from: AsyncGenerator<FromSource>, letters: DeadLetters): Tracking {
  const underWay = new Map<string, Omit<DeadLetter, "message">>();
  async function* items() {
    for await (const { source, entry } of from) {
      const names = { item: itemName(entry.item, source), source: sourceName(source) };
      underWay.set(entry.item, { ...names, ...whatIsKnown(entry) });
      const [oldest] = underWay.keys();
      if (underWay.size > MOST_UNDER_WAY && oldest !== undefined) underWay.delete(oldest);
      yield entry;
    }
  }
  return {
    items: items(),
    onProgress: ({ item, stage, message = "failed" }) => {
      if (stage !== "done" && stage !== "failed") return;
      const known = underWay.get(item);
      underWay.delete(item);
      // Lists of earlier versions name files as they were typed.
      letters.remove(item);
      if (known) letters.remove(known.item);
      if (stage === "failed" && known) letters.add({ ...known, message });
    },
  };
}
