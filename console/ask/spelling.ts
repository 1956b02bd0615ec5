import { allowedTypos, typos } from "#graph";
import { isEnglishWord } from "#ingest";
import type { AskedName } from "./reading.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Words that forms are made of, which may be mistyped as well as verbs. */
const FORM_WORDS =
  "which where when whom what between connects connected according articles countries happened denied quoted mentioned statements".split(
    " ",
  );

const KNOWN = [...FORM_WORDS, ...VOCABULARY];

/**
 * The word of the vocabulary that a mistyped one is meant for; `undefined` when none is near. An
 * English word is not mistyped ("appeared" is no "appealed"), and a first letter is as meant.
 */
export function meantWord(word: string): string | undefined {
  const most = allowedTypos(word.length);
  if (most === 0) return undefined;
  const near = KNOWN.filter((known) => known[0] === word[0]).map((known) => ({
    known,
    apart: typos(word, known, most),
  }));
  const [best] = near.filter(({ apart }) => apart <= most).sort((a, b) => a.apart - b.apart);
  return best === undefined || isEnglishWord(word) ? undefined : best.known;
}

/** A word of a question that is no name and in no list, with the one that is probably meant. */
export interface Misspelling {
  typed: string;
  meant: string;
}

/** The mistyped words among the names of a question that only the store could know. */
export function misspellings(names: readonly AskedName[]): Misspelling[] {
  return names
    .filter(({ id }) => id === undefined)
    .flatMap(({ text }) => text.split(" "))
    .filter((word) => word === word.toLowerCase())
    .flatMap((typed) => {
      const meant = meantWord(typed);
      return meant === undefined ? [] : [{ typed, meant }];
    });
}

/** A question with its mistyped words as they are meant. */
export function corrected(question: string, found: readonly Misspelling[]): string {
  return found.reduce(
    (text, { typed, meant }) =>
      text
        .split(/(\s+|[?!,.])/u)
        .map((part) => (part === typed ? meant : part))
        .join(""),
    question,
  );
}
