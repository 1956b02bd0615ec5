import { readWeights } from "./weights-file.ts";

/** What a word is in the lists of `train/name-lists.py`, as bits: a surname may be a town as well. */
export const FIRST_NAME = 1;
export const SURNAME = 2;
export const TOWN = 4;

let lists: ReadonlyMap<string, number> | undefined;

/** The lists, read at the first use (about 30 ms). */
function load(): ReadonlyMap<string, number> {
  const text = new TextDecoder().decode(readWeights("name-lists.txt.br"));
  const found = new Map<string, number>();
  text
    .trimEnd()
    .split("\n")
    .forEach((line, index) => {
      for (const entry of line.split("|")) found.set(entry, (found.get(entry) ?? 0) | (1 << index));
    });
  return found;
}

/** The lists that have a word, or a town's name of several words, in any case, with or without accents; 0 for none. */
export function nameLists(phrase: string): number {
  lists ??= load();
  const plain = phrase.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return lists.get(plain) ?? 0;
}
