import type { MentionCandidate } from "../analysis.ts";
import { makeCandidate } from "./draft.ts";
import type { Reading } from "./gazetteer.ts";

/** What a personal pronoun agrees with. */
export interface PronounForm {
  number: "one" | "many";
  gender: "he" | "she" | "it" | "any";
}

const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ["he", { number: "one", gender: "he" }],
  ["him", { number: "one", gender: "he" }],
  ["his", { number: "one", gender: "he" }],
  ["she", { number: "one", gender: "she" }],
  ["her", { number: "one", gender: "she" }],
  ["it", { number: "one", gender: "it" }],
  ["its", { number: "one", gender: "it" }],
  ["they", { number: "many", gender: "any" }],
  ["them", { number: "many", gender: "any" }],
  ["their", { number: "many", gender: "any" }],
]);

/** What a pronoun of the third person agrees with; `undefined` for other words. */
export function pronounForm(word: string): PronounForm | undefined {
  return FORMS.get(word.toLowerCase());
}

/** The pronouns of the third person in a sentence, as open candidates for coreference. */
export function findPronouns(reading: Reading): MentionCandidate[] {
  return reading.sentence.tokens.flatMap((token) => {
    const form = pronounForm(token.text);
    if (!form || token.upos !== "PRON" || isExpletive(token.relation)) return [];
    const kind = form.gender === "he" || form.gender === "she" ? "Person" : "Other";
    return [
      makeCandidate(reading, { from: token.index, to: token.index + 1 }, { via: "pronoun", kind }),
    ];
  });
}

/** "It is hoped that": an `it` that stands for nothing. */
function isExpletive(relation: string): boolean {
  return relation === "expl";
}
