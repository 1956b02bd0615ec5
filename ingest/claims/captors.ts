import type { Argument, Clause, ParsedSentence } from "../analysis.ts";
import { agents } from "../clauses/agents.ts";
import { childTokens, conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";

/** Verbs of keeping somebody against their will. */
const HOLDING: ReadonlySet<string> = new Set(
  `hold capture kidnap abduct seize detain jail imprison arrest intern take snatch hijack`.split(
    /\s+/u,
  ),
);

/** Who holds the objects of a clause by their participle: "sailors [held by] pirates were freed". */
export function captorsOf({ objects }: Clause, sentence: ParsedSentence): Argument[] {
  return objects
    .flatMap(({ head }) => dependents(sentence, head, "acl"))
    .filter(({ lemma }) => HOLDING.has(lemma))
    .flatMap(({ index }) => agents(sentence, index));
}

/** Participles that say what somebody or something has on board. */
const BEARING: ReadonlySet<string> = new Set(
  "laden load carry bring bear pack fill haul transport ferry deliver stuff full".split(" "),
);

/** What a phrase has on board: "a plane laden with [tents]", "trucks carrying [flour]". */
export function cargoOf(sentence: ParsedSentence, head: number): number[] {
  const borne = childTokens(sentence, head)
    .filter(({ relation, lemma }) => relation.startsWith("acl") && BEARING.has(lemma))
    .flatMap(({ index }) => dependents(sentence, index, "obj", "obl"));
  const beside = dependents(sentence, head, "nmod").filter(
    ({ index }) => prepositionOf(sentence, index) === "with",
  );
  return [...borne, ...beside].map(({ index }) => index);
}

/** Who sends what a phrase has on board or is itself: "planes with tents [from Qatar]", "a gift [from Kuwait]". */
export function sendersOf(sentence: ParsedSentence, head: number): Argument[] {
  return [head, ...cargoOf(sentence, head)]
    .flatMap((index) => conjuncts(sentence, index))
    .flatMap((index) => dependents(sentence, index, "nmod"))
    .filter(({ index }) => prepositionOf(sentence, index) === "from")
    .map(({ index }) => ({ head: index, preposition: "from" }));
}
