import { readInputs, readSource, type SourceItem, type SourceOptions } from "#ingest";
import type { Progress } from "#schemas/answers.ts";
import type { DeadLetter, DeadLetters } from "./dead-letters.ts";

/** A source's items with where they came from. */
interface FromSource {
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

/**
 * The articles on the list again: from the list where it has them, from their address, or from
 * their source, of which the other items are passed over. Standard input cannot be read again.
 */
export async function* itemsAgain(
  letters: readonly DeadLetter[],
  options: SourceOptions,
): AsyncGenerator<FromSource> {
  const isAlone = ({ article, item }: DeadLetter) => article !== undefined || isAddress(item);
  for (const letter of letters.filter(isAlone)) yield* itemAgain(letter, options);
  const others = new Map<string, Set<string>>();
  for (const letter of letters) if (!isAlone(letter)) addTo(others, letter);
  others.delete("-");
  for (const [source, wanted] of others) yield* pick(source, wanted, options);
}

async function* pick(source: string, wanted: ReadonlySet<string>, options: SourceOptions) {
  for await (const from of itemsOf([source], options)) {
    if (wanted.has(from.entry.item)) yield from;
  }
}

function addTo(bySource: Map<string, Set<string>>, { item, source }: DeadLetter): void {
  bySource.set(source, (bySource.get(source) ?? new Set()).add(item));
}

function isAddress(item: string): boolean {
  return /^https?:\/\//iu.test(item);
}

async function* itemAgain({ item, source, article, known }: DeadLetter, options: SourceOptions) {
  const input = known ?? { url: item };
  if (article) yield { source, entry: { item, article } };
  else for await (const entry of readInputs(item, input, options)) yield { source, entry };
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

/** Passes items on to a load and, from its progress, puts those that fail on the list and takes the others off it. */
export function trackFailures(from: AsyncGenerator<FromSource>, letters: DeadLetters): Tracking {
  const underWay = new Map<string, Omit<DeadLetter, "item" | "message">>();
  async function* items() {
    for await (const { source, entry } of from) {
      underWay.set(entry.item, { source, ...whatIsKnown(entry) });
      const [oldest] = underWay.keys();
      if (underWay.size > MOST_UNDER_WAY && oldest !== undefined) underWay.delete(oldest);
      yield entry;
    }
  }
  return {
    items: items(),
    onProgress: ({ item, stage, message = "failed" }) => {
      const known = underWay.get(item);
      if (stage === "failed" && known) letters.add({ item, message, ...known });
      if (stage === "done") letters.remove(item);
      if (stage === "done" || stage === "failed") underWay.delete(item);
    },
  };
}
