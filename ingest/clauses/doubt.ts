import type { Modality } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { isNegated } from "./negation.ts";
import { childTokens, dependents, predicateLemma } from "./tree.ts";
import { REPORTING } from "./verb-classes.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Adverbs by which a writer leaves open whether something happened; "reportedly" only says that others told it. Made by hand. */
const LEFT_OPEN = words("allegedly supposedly purportedly possibly probably perhaps maybe likely");
/** Adverbs by which it did not quite happen. */
const NOT_QUITE = words("almost nearly");

/** How sure the adverbs of a verb leave it: "allegedly attacked", "almost attacked". */
export function adverbModality(sentence: ParsedSentence, index: number): Modality {
  const own = dependents(sentence, index, "advmod").map(({ text }) => text.toLowerCase());
  if (own.some((word) => NOT_QUITE.has(word))) return "hypothetical";
  return own.some((word) => LEFT_OPEN.has(word)) ? "possible" : "asserted";
}

/** Whether the sentence asks if something happens; "why did it happen?" takes it for granted. */
function asksWhether(sentence: ParsedSentence, root: Token): boolean {
  if (sentence.tokens.at(-1)?.text !== "?") return false;
  const own = childTokens(sentence, root.index);
  const helper = own.find(({ relation }) => /^(?:aux|cop)/u.test(relation));
  const subject = own.find(({ relation }) => relation.startsWith("nsubj"));
  if (!helper || !subject || helper.index > subject.index) return false;
  return !sentence.tokens.slice(0, helper.index).some(({ xpos }) => xpos.startsWith("W"));
}

/** Whether the predicate stands in what a question leaves open: its main clause, or what is joined to it. */
export function isAsked(sentence: ParsedSentence, index: number): boolean {
  let token = sentence.tokens[index];
  for (let level = 0; token && level < sentence.tokens.length; level++) {
    if (token.head < 0) return asksWhether(sentence, token);
    if (!/^(?:conj|xcomp)$/u.test(token.relation)) return false;
    token = sentence.tokens[token.head];
  }
  return false;
}

/** Verbs whose content is true whether it is said or not: "did not admit that". Made by hand. */
const FACTIVE = words(
  "acknowledge admit reveal recall conclude find show note explain mention stress reiterate remind inform notify brief",
);
const OPEN_SOURCE = words("unconfirmed unverified conflicting contradictory");

/** Whether a clause is only told, so that what befalls the telling does not befall it. */
export function isToldContent(sentence: ParsedSentence, upper: Token, link: Token): boolean {
  return link.relation === "ccomp" && REPORTING.has(predicateLemma(sentence, upper.index));
}

/** How sure a told clause is by how it is told: "could not confirm that", "unconfirmed reports said". */
export function toldDoubt(sentence: ParsedSentence, upper: Token, unsaid: boolean): Modality {
  if (FACTIVE.has(predicateLemma(sentence, upper.index))) return "asserted";
  if (unsaid || isNegated(sentence, upper.index)) return "hypothetical";
  const isOpen = dependents(sentence, upper.index, "nsubj").some(({ index }) =>
    dependents(sentence, index, "amod").some(({ text }) => OPEN_SOURCE.has(text.toLowerCase())),
  );
  return isOpen ? "possible" : "asserted";
}
