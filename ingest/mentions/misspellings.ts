import type { Lexicon, LexiconSense } from "#schemas/lexicon/record.ts";
import { wordHint } from "./word-hints.ts";

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** One-word names of states of at least five letters, by their first letter. */
function stateNames(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const record of lexicon.records) {
    if (record.kind !== "Country") continue;
    for (const name of [record.name, ...record.aliases]) {
      if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) continue;
      const initial = name.charAt(0);
      index.set(initial, [...(index.get(initial) ?? []), name]);
    }
  }
  indexes.set(lexicon, index);
  return index;
}

/**
 * The state whose name a word misspells by one letter too many, one too few or two swapped
 * ("Phillippines", "Bolvia"): at least seven letters, the same first and last letter, no known first name, surname or town, and only one such state. A wrong
 * letter makes another name ("Columbia", "Germano"), so does another ending ("Syriac", "Libera").
 */
export function misspelledState(lexicon: Lexicon, word: string): readonly LexiconSense[] {
  if (!/^\p{Lu}\p{Ll}{6,}$/u.test(word)) return [];
  const near = (stateNames(lexicon).get(word.charAt(0)) ?? []).filter(
    (name) => Math.abs(name.length - word.length) < 2 && isOneOff(name, word),
  );
  if (near.length === 0 || wordHint(word)) return [];
  const senses = near.flatMap((name) =>
    lexicon.lookup(name).filter((sense) => sense.record.kind === "Country"),
  );
  const ids = new Set(senses.map((sense) => sense.record.id));
  return ids.size === 1 ? senses.slice(0, 1) : [];
}

/**
 * True when one inserted, missing or swapped letter before the last one makes one word of the
 * other (a Damerau-Levenshtein distance of 1 without substitutions; Damerau 1964).
 */
export function isOneOff(a: string, b: string): boolean {
  const start = sharedLength([...a], [...b]);
  const tailA = [...a].slice(start);
  const tailB = [...b].slice(start);
  const end = sharedLength(tailA.toReversed(), tailB.toReversed());
  const left = tailA.slice(0, tailA.length - end).join("");
  const right = tailB.slice(0, tailB.length - end).join("");
  if (end === 0) return false;
  const isSwap = left.length === 2 && right === `${left[1]}${left[0]}`;
  return isSwap || left.length + right.length === 1;
}

/** How many letters two words share from their start. */
function sharedLength(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((letter, index) => letter !== b[index]);
  return end < 0 ? a.length : end;
}
