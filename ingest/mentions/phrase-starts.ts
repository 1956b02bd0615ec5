import { foldPhrase } from "#schemas/lexicon/fold.ts";
import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";

interface Starts {
  /** For each first word of a phrase of the lexicon, folded: how many words the longest such phrase has. */
  words: ReadonlyMap<string, number>;
  /** What `longestFrom` answered, by token; a bounded number of them. */
  answers: Map<string, number>;
}

const indexes = new WeakMap<Lexicon, Starts>();
const MAX_ANSWERS = 20_000;

function startsOf(lexicon: Lexicon): Starts {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = new Map<string, number>();
  for (const phrase of lexicon.records.flatMap(phrasesOf)) {
    const words = foldPhrase(phrase).split(" ");
    const first = words[0] ?? "";
    index.set(first, Math.max(index.get(first) ?? 0, words.length));
  }
  const starts = { words: index, answers: new Map<string, number>() };
  indexes.set(lexicon, starts);
  return starts;
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
  const { words, answers } = startsOf(lexicon);
  const known = answers.get(token);
  if (known !== undefined) return known;
  const first = foldPhrase(token).split(" ", 1)[0] ?? "";
  // "Iraqis" is looked up as "Iraqi" too.
  const singular = first.endsWith("s") ? words.get(first.slice(0, -1)) : undefined;
  const longest = 2 * Math.max(words.get(first) ?? 0, singular ?? 0);
  if (answers.size >= MAX_ANSWERS) answers.clear();
  answers.set(token, longest);
  return longest;
}
