import { dependents, prepositionOf } from "../clauses/tree.ts";
import type { Actor } from "./actors.ts";
import type { Match } from "./conditions.ts";
import type { TargetFound } from "./targets.ts";

/** "[units along the border with X] are on alert": the object in a phrase of the subject, where the row asks. */
export function besideSubject(
  { rule, clause, finder }: Match,
  accepts: (actor: Actor) => boolean,
): TargetFound | null {
  if (!rule.ofSubject) return null;
  const phrases = clause.subjects.flatMap(({ head }) =>
    dependents(finder.sentence, head, "nmod").map(({ index }) => ({
      head: index,
      preposition: prepositionOf(finder.sentence, index),
    })),
  );
  for (const phrase of phrases) {
    const slot = phrase.preposition ?? "";
    const named = rule.targets.includes(slot) ? finder.direct(phrase).filter(accepts) : [];
    const isAsked = rule.targets.includes(slot) && named.length === 0;
    const actors = isAsked ? finder.inside(phrase, accepts) : named;
    if (actors.length > 0) return { actors, slot };
  }
  return null;
}
