import type { ParsedSentence, Token } from "../analysis.ts";
import { childTokens, dependents } from "./tree.ts";

/** The helping verbs of a predicate: its own, or those before it in "will meet Peru and discuss it". */
export function helpersOf(sentence: ParsedSentence, index: number): Token[] {
  const own = dependents(sentence, index, "aux", "aux:pass");
  const token = sentence.tokens[index];
  const isBare = own.length === 0 && token?.relation === "conj" && token.xpos === "VB";
  const isOwn = childTokens(sentence, index).some(
    ({ relation, text }) =>
      /^(?:nsubj|mark)/u.test(relation) || (relation === "cc" && text !== "and" && text !== "or"),
  );
  return isBare && !isOwn && token.head < index ? helpersOf(sentence, token.head) : own;
}

/** "when he meets Putin": a clause of time in the present tense. */
export function isAtThatTime(sentence: ParsedSentence, { index, xpos, relation }: Token): boolean {
  if (!relation.startsWith("advcl") || !/^VB[ZP]$/u.test(xpos)) return false;
  return dependents(sentence, index, "mark", "advmod").some(
    (word) => word.index < index && /^(?:when|once|before|until|after|as)$/iu.test(word.text),
  );
}
