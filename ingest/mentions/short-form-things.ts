import type { ParsedSentence } from "../analysis.ts";
import { isCapital, isUpperCase, wordAt } from "./tokens.ts";

/** How far an expansion reaches from its brackets. */
const LONGEST = 6;

/**
 * Short forms that the document expands in small letters ("virtual microscope (VM)", "VM (virtual microscope)"): they
 * are of things, not of bodies.
 */
export function thingShortForms(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const { index, text } of sentence.tokens) {
      if (isUpperCase(text) && /^\p{Lu}{2,6}s?$/u.test(text) && isExpanded(sentence, index))
        found.add(text);
    }
  }
  return found;
}

function isExpanded(sentence: ParsedSentence, at: number): boolean {
  const letters = wordAt(sentence, at).replace(/s$/u, "");
  const isBracketed = isOpening(wordAt(sentence, at - 1)) && isClosing(wordAt(sentence, at + 1));
  if (isBracketed) return spells(sentence, letters, at - 1 - letters.length);
  return isOpening(wordAt(sentence, at + 1)) && spells(sentence, letters, at + 2);
}

const isOpening = (word: string): boolean => word === "(" || word === "[";
const isClosing = (word: string): boolean => word === ")" || word === "]";

/** True when the words from an index on, all in small letters, begin with the letters. */
function spells(sentence: ParsedSentence, letters: string, from: number): boolean {
  if (letters.length > LONGEST || from < 0) return false;
  return [...letters].every((letter, offset) => {
    const token = sentence.tokens[from + offset];
    const isSmall = !isCapital(token) || from + offset === 0;
    return isSmall && token?.text.toLowerCase().startsWith(letter) === true;
  });
}
