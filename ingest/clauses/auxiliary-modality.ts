import type { Modality } from "#schemas/document.ts";
import type { ParsedSentence } from "../analysis.ts";
import { helpersOf } from "./helping-verbs.ts";
import { isNegated } from "./negation.ts";
import { dependents } from "./tree.ts";
import { weaker } from "./upper-effects.ts";

const AUXILIARY: Record<string, Modality> = {
  will: "planned",
  "'ll": "planned",
  "’ll": "planned",
  wo: "planned",
  shall: "planned",
  may: "possible",
  might: "possible",
  could: "possible",
  can: "possible",
  must: "requested",
  should: "requested",
  ought: "requested",
};

/** What the helping verbs say of how sure it is: "may attack", "would attack"; `reported` clauses tell the future with "would". */
export function auxiliaryModality(
  sentence: ParsedSentence,
  index: number,
  reported: boolean,
): Modality {
  // "Burma would not let them in": told of the past, a refusal and no guess.
  const would: Modality = reported || isNegated(sentence, index) ? "planned" : "hypothetical";
  let modality: Modality = isDue(sentence, index) ? "planned" : "asserted";
  for (const token of helpersOf(sentence, index)) {
    const word = token.text.toLowerCase();
    const isWould = word === "would" || word === "'d" || word === "’d";
    const stated = isWould ? would : AUXILIARY[word];
    modality = weaker(modality, stated ?? "asserted");
  }
  return modality;
}

/** "are to meet", "is due to sign": what is arranged, where the infinitive itself heads the clause. */
function isDue(sentence: ParsedSentence, index: number): boolean {
  const isTo = dependents(sentence, index, "mark").some((mark) => mark.text.toLowerCase() === "to");
  const helpers = isTo ? dependents(sentence, index, "aux", "cop") : [];
  return helpers.some(({ lemma }) => lemma.toLowerCase() === "be");
}
