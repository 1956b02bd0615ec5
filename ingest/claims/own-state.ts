import type { Actor } from "./actors.ts";

const ORGANS: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "LEG", "JUD"]);

/** Whose a group is that belongs to no state: "group:boko-haram/commanders"; states have two letters. */
const OF_A_BODY = /^(?:group|role):[^/]{3,}\//u;

/** "The governments of Peru and Chile": a state's organ does nothing to the state it acts for, but to its people it does. */
export function areOneSide(a: Actor, b: Actor): boolean {
  return isOrganOf(a, b) || isOrganOf(b, a);
}

function isOrganOf({ entity: organ }: Actor, { entity: state, mention }: Actor): boolean {
  return (
    /^(?:group|role|org):/u.test(organ.id) &&
    !OF_A_BODY.test(organ.id) &&
    ORGANS.has(organ.sector ?? "") &&
    state.kind === "Country" &&
    mention.via !== "demonym" &&
    organ.country !== undefined &&
    organ.country === state.iso3
  );
}
