import type { ParsedSentence } from "../analysis.ts";
import { words } from "./name-words.ts";
import { wordAt } from "./tokens.ts";

/** Numbers in words that the parser may take for nouns. */
const NUMBERS = words("dozen hundred thousand million several many some few numerous countless");
/** Nouns that count what follows their "of". */
const COUNTS = words(
  "dozens hundreds thousands scores tens millions number numbers group groups handful pair couple majority most many some several",
);
/** What may stand between the number and the people: "five other Americans". */
const BETWEEN = words(
  "other more young elderly armed wounded dead fellow ordinary suspected captured",
);

/**
 * Whether the plural of a people at `from` (index of a token) is counted: "two Israelis", "dozens
 * of Syrians", "five other Americans". So many people are not their state, as "the Israelis" may be.
 */
export function isCountedPeople(sentence: ParsedSentence, from: number): boolean {
  let at = from - 1;
  while (BETWEEN.has(wordAt(sentence, at))) at -= 1;
  if (wordAt(sentence, at) === "of") return COUNTS.has(wordAt(sentence, at - 1));
  return sentence.tokens[at]?.upos === "NUM" || NUMBERS.has(wordAt(sentence, at));
}
