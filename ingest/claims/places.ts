import type { Clause, Token } from "../analysis.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { TargetFound } from "./targets.ts";

/** Slots whose phrase says where something happens before it says to whom. */
const WHERE: ReadonlySet<string> = new Set(["in", "at", "near", "around", "across", "along"]);
/** How many tokens after the predicate "against X" may open. */
const REACH = 16;
const ENDS_CLAUSE = new Set([
  "after",
  "before",
  "while",
  "when",
  "who",
  "which",
  "because",
  ";",
  "but",
  "said",
]);

interface PlaceSearch {
  found: TargetFound | null;
  clause: Clause;
  finder: ActorFinder;
  subjects: readonly Actor[];
  accepts: (actor: Actor) => boolean;
}

/** The first name in the "against" phrase after the predicate, whatever the tree hangs it on. */
function against({ clause, finder, accepts }: PlaceSearch): Actor[] {
  const { tokens } = finder.sentence;
  const after = tokens.slice(clause.predicate + 1, clause.predicate + 1 + REACH);
  const end = after.findIndex(({ text }: Token) => ENDS_CLAUSE.has(text.toLowerCase()));
  const near = end < 0 ? after : after.slice(0, end);
  const from = near.findIndex(({ text }) => text.toLowerCase() === "against");
  if (from < 0) return [];
  for (const token of near.slice(from + 1, from + 5)) {
    const actors = finder.direct({ head: token.index, preposition: "against" }).filter(accepts);
    if (actors.length > 0) return actors.map((actor) => ({ ...actor, direct: false }));
  }
  return [];
}

/** Who acts for a state; rebels act in their own country against it. */
const ORGANS: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "LEG", "JUD"]);

/** "police in Peru opened a camp in Peru": one's own country is where one acts. */
function isHome(actor: Actor, subjects: readonly Actor[]): boolean {
  const state = actor.entity.iso3;
  return (
    state !== undefined &&
    subjects.some(({ entity }) => ORGANS.has(entity.sector ?? "") && entity.country === state)
  );
}

/**
 * An object that only a phrase of place gave: "carried out strikes in Iraq using jets [against the
 * group]" is aimed at the group, and nobody acts on his own country by acting in it.
 */
export function atPlace(search: PlaceSearch): TargetFound | null {
  const { found, subjects } = search;
  if (!found || !WHERE.has(found.slot)) return found;
  const aimed = against(search);
  if (aimed.length > 0) return { actors: aimed, slot: "against" };
  const actors = found.actors.filter((actor) => !isHome(actor, subjects));
  return actors.length > 0 ? { ...found, actors } : null;
}
