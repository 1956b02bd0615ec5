import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents } from "./tree.ts";

/** Measures that are named after whom they are aimed at: "Cuba embargo". */
const MEASURES = new Set(["sanction", "embargo", "blockade", "boycott", "tariff"]);
/** Bodies and states that name their own measures so: "EU sanctions". */
const IMPOSERS = /^(?:EU|US|U\.S\.|USA|UN|U\.N\.|NATO|AU|ECOWAS|Union|Nations|States|Council)$/u;

/** The names before a measure that say at whom it is aimed: "[Belarus] sanctions". */
export function aimedAt(sentence: ParsedSentence, noun: Token): Token[] {
  if (!MEASURES.has(noun.lemma.toLowerCase())) return [];
  return dependents(sentence, noun.index, "compound").filter(
    ({ upos, text, index }) => upos === "PROPN" && index < noun.index && !IMPOSERS.test(text),
  );
}
