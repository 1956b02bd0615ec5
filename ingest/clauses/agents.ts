import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { dependents, prepositionOf } from "./tree.ts";

/** "by Sunday", "by dusk", "by 2030": a time limit is no agent. */
const TIME =
  /^(?:\w+day|dawn|dusk|noon|midday|midnight|nightfall|sunset|sunrise|daybreak|tomorrow|tonight|then|now|night|evening|morning|week|weekend|month|year|decade|century|half|quarter|end|time|January|February|March|April|May|June|July|August|September|October|November|December|\d+(?:th|st|nd|rd|s)?)s?$/iu;

function isAgent(sentence: ParsedSentence, token: Token): boolean {
  if (TIME.test(token.text) || token.xpos === "VBG") return false;
  return prepositionOf(sentence, token.index) === "by";
}

/** Who acts in a passive verb: its "by" phrases. */
export function agents(sentence: ParsedSentence, verb: number): Argument[] {
  const phrases = dependents(sentence, verb, "obl:agent", "obl");
  return phrases
    .filter((token) => isAgent(sentence, token))
    .map(({ index }) => ({ head: index, preposition: null }));
}
