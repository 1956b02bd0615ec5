import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents } from "./tree.ts";

const INVERTED = new Set(["should", "had", "were"]);

/** "Should Peru attack, ...", "Had Peru attacked, ...": a condition told by the order of its words. */
export function isInverted(sentence: ParsedSentence, { index }: Token): boolean {
  const { tokens } = sentence;
  const [subject] = dependents(sentence, index, "nsubj", "nsubj:pass");
  const helper = dependents(sentence, index, "aux", "aux:pass", "cop").find((token) =>
    INVERTED.has(token.text.toLowerCase()),
  );
  if (!subject || !helper || helper.index > subject.index) return false;
  const before = tokens[helper.index - 1];
  const opens = before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ";
  return opens && !tokens.slice(index).some(({ text }) => text === "?");
}
