import type { NameContext } from "./evidence.ts";
import {
  BODY_HEADS,
  FACILITY_HEADS,
  NAMED_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  PLAIN_WORDS,
} from "./name-words.ts";
import { OFFICE_MODIFIERS } from "./role-modifiers.ts";
import { roleNounEndingAt } from "./role-nouns.ts";
import { isTitleCase } from "./tokens.ts";

/** Parties and papers are called by plain words ("Reform Party", "Straits Times"), museums by what they show. */
export function isOwnHead(words: readonly string[]): boolean {
  if (words.length > 2 && words[1] === "of" && FACILITY_HEADS.has(words[0] ?? "")) return true;
  return words.length > 1 && NAMED_HEADS.has(words.at(-1) ?? "");
}

/** "The Border Force": a body of two words inside a sentence that is no title. */
export function isNamedBody(
  { sentence, from, to }: NameContext,
  words: readonly string[],
): boolean {
  const [first = "", last = ""] = words;
  if (words.length !== 2 || from === 0 || !BODY_HEADS.has(last) || isTitleCase(sentence))
    return false;
  if (PLAIN_WORDS.has(first) || OFFICE_MODIFIERS.has(first) || ORGANIZATION_HEADS.has(first))
    return false;
  return sentence.tokens.slice(from, to).every(({ upos }) => upos === "PROPN");
}

/** Words that are capitalised for emphasis more often than they are names. */
export function isPlainWord(word: string): boolean {
  return (
    [
      PLAIN_WORDS,
      OFFICE_MODIFIERS,
      ORGANIZATION_HEADS,
      PLACE_HEADS,
      PLACE_STARTS,
      OTHER_HEADS,
      FACILITY_HEADS,
    ].some((list) => list.has(word)) ||
    /^(?:of|for|and|the|&)$/u.test(word) ||
    roleNounEndingAt([word], 1) !== null
  );
}
