import type { Tense } from "#schemas/document.ts";
import type { ParsedSentence } from "../analysis.ts";
import { dependents } from "./tree.ts";

/** Tense of a finite verb from its tag and auxiliaries; "none" for infinitives and nouns. */
export function tenseOf(sentence: ParsedSentence, index: number): Tense {
  const token = sentence.tokens[index];
  if (!token) return "none";
  const finite = [token, ...dependents(sentence, index, "aux", "aux:pass", "cop")];
  if (
    finite.some((each) => ["will", "'ll", "’ll", "shall", "wo"].includes(each.text.toLowerCase()))
  ) {
    return "future";
  }
  const perfect = finite.some((each) => each.upos === "AUX" && each.lemma === "have");
  if (perfect || finite.some((each) => each.xpos === "VBD")) return "past";
  if (finite.some((each) => each.xpos === "VBZ" || each.xpos === "VBP")) return "present";
  return token.xpos === "VBN" ? "past" : "none";
}
