import type { Argument, Clause, ParsedSentence } from "../analysis.ts";
import { antecedentsOf } from "../clauses/antecedents.ts";
import { conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";
import { type Actor, type ActorFinder, uniqueActors } from "./actors.ts";

/** Prepositions by which a noun says whose people or acts it means: "envoys of", "frigates from". */
const WHOSE = new Set(["of", "from", "by", "between", "for"]);

/** "their talks": whom the possessive stands for, as the sentence says; any other phrase itself. */
function resolved(sentence: ParsedSentence, phrase: Argument): Argument[] {
  const found = antecedentsOf(sentence, phrase.head);
  return found.length > 0 ? found : [phrase];
}

/** The phrases below a noun that say whose it is. */
function whosePhrases(sentence: ParsedSentence, head: number): Argument[] {
  return dependents(sentence, head, "nmod", "obl")
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => WHOSE.has(preposition ?? ""));
}

/**
 * The sides of an act that several do with each other, where the words name them inside one phrase:
 * "[envoys of Peru and Chile] met", "[frigates from Peru and Chile] held a drill", and the same
 * behind a possessive ("envoys of Peru and Chile resumed [their] talks"). Empty for fewer than two.
 */
export function partiesInside(clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  for (const phrase of clause.subjects.flatMap((each) => resolved(sentence, each))) {
    for (const head of conjuncts(sentence, phrase.head)) {
      const sides = whosePhrases(sentence, head).map((each) => uniqueActors(finder.direct(each)));
      const several = sides.find((actors) => actors.length > 1);
      if (several) return several.map((actor) => ({ ...actor, direct: false }));
    }
  }
  return [];
}
