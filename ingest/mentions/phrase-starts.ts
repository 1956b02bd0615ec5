import { foldPhrase } from "#schemas/lexicon/fold.ts";
import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** For each first word of a phrase of the lexicon, folded: how many words the longest such phrase has. */
function startsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = new Map<string, number>();
  for (const phrase of lexicon.records.flatMap(phrasesOf)) {
    const words = foldPhrase(phrase).split(" ");
    const first = words[0] ?? "";
    index.set(first, Math.max(index.get(first) ?? 0, words.length));
  }
  indexes.set(lexicon, index);
  return index;
}

function phrasesOf(record: LexiconRecord): string[] {
  const { name, aliases, demonyms, metonyms, nominals } = record;
  return [name, ...aliases, ...demonyms, ...metonyms, ...nominals];
}

/**
 * The most tokens that a phrase of the lexicon starting with this token can have, 0 when none
 * starts with it: what makes looking names up cheap. A word can be two tokens ("People" "'s") and
 * hyphens are tokens too, so a phrase of n words has at most 2 n tokens.
 */
export function longestFrom(lexicon: Lexicon, token: string): number {
  const starts = startsOf(lexicon);
  const first = foldPhrase(token).split(" ", 1)[0] ?? "";
  // "Iraqis" is looked up as "Iraqi" too.
  const singular = first.endsWith("s") ? starts.get(first.slice(0, -1)) : undefined;
  return 2 * Math.max(starts.get(first) ?? 0, singular ?? 0);
}
