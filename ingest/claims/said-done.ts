import type { Argument, Clause } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { upperPredicates } from "../clauses/mood.ts";
import { predicateLemma } from "../clauses/tree.ts";
import { REPORTING } from "../clauses/verb-classes.ts";
import type { ActorFinder } from "./actors.ts";
import { stateOf } from "./own-state.ts";

/** Those who speak of what their state has done. */
const OFFICIAL: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "LEG", "JUD"]);

/**
 * "Two envoys of Peru were declared unwelcome, Chile's foreign ministry said": of an act without a
 * doer the body of a state that tells it is the doer, unless it was done to its own people.
 */
export function doersBySpeech(clause: Clause, finder: ActorFinder): Argument[] {
  const { sentence } = finder;
  if (!clause.passive || clause.nominal || clause.subjects.length > 0) return [];
  const said = upperPredicates(sentence, clause.predicate).find(({ upper }) =>
    REPORTING.has(predicateLemma(sentence, upper.index)),
  );
  if (!said) return [];
  const undergoing = clause.objects
    .flatMap((phrase) => [...finder.direct(phrase), ...finder.inside(phrase)])
    .map(stateOf);
  return actingSubjects(sentence, said.upper.index).filter((phrase) => {
    const [speaker] = finder.direct(phrase);
    const state = speaker && stateOf(speaker);
    const isOfState =
      speaker?.entity.kind === "Country" || OFFICIAL.has(speaker?.entity.sector ?? "");
    return state !== undefined && isOfState && !undergoing.includes(state);
  });
}
