import type { Relation } from "#schemas/ontology/relations.ts";
import type { Actor } from "./actors.ts";
import type { Match } from "./conditions.ts";

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

/** Relations whose object gets something. */
export const RECEIVED: ReadonlySet<Relation> = new Set(["PLEDGES_TO", "AIDS", "ARMS", "TRAINS"]);

/** Relations that are not with one's own people: "warned its citizens", "failed to stop its fishermen". */
const OUTWARD: ReadonlySet<Relation> = new Set(["THREATENS", "REJECTS"]);

/** Whether an object is of the subject's own people where the relation looks outward. */
export function isOwnPeople(
  { rule }: Match,
  subjects: readonly Actor[],
  { mention, entity }: Actor,
): boolean {
  if (!OUTWARD.has(rule.relation) || !OWN.test(mention.text)) return false;
  return entity.country !== undefined && subjects.some((each) => stateOf(each) === entity.country);
}

const OWN = /^(?:its|their|his|her)\s/iu;

/** The state that somebody is or belongs to, by its ISO 3166 alpha-3 code. */
export const stateOf = ({ entity }: Actor): string | undefined => entity.country ?? entity.iso3;

/** Whether the words are for people of the subject's own state, so that whoever else they name is not their target. */
export function addressesOwnPeople(match: Match, subjects: readonly Actor[]): boolean {
  const { rule, clause, finder } = match;
  if (!OUTWARD.has(rule.relation)) return false;
  return [...clause.objects, ...clause.recipients]
    .flatMap((phrase) => finder.direct(phrase))
    .some((actor) => isOwnPeople(match, subjects, actor));
}

/** "The minister promised him [Peru]'s support": he gives it, and his state does not get it. */
export function isGiver(
  { rule, finder }: Match,
  subjects: readonly Actor[],
  object: Actor,
): boolean {
  const { mention, entity } = object;
  const after = finder.sentence.tokens.find(({ start }) => start === mention.end);
  if (!RECEIVED.has(rule.relation) || !/^['’]s?$/u.test(after?.text ?? "")) return false;
  return subjects.some(
    (each) => each.entity.country !== undefined && each.entity.country === entity.iso3,
  );
}

/** Whether both act for one state: its ministry finds no fault with what it did itself. */
export function speakForOne(a: Actor, b: Actor): boolean {
  const acts = ({ entity }: Actor) => entity.kind === "Country" || ORGANS.has(entity.sector ?? "");
  return acts(a) && acts(b) && stateOf(a) !== undefined && stateOf(a) === stateOf(b);
}

/** "Thousands of Latvians": a plural that names a state's people, not the state. */
export function isPeople({ mention }: Actor): boolean {
  return mention.via === "demonym" && /s$/u.test(mention.text);
}

/** PLOVER sectors of those who bear arms. */
export const ARMED: ReadonlySet<string> = new Set(["MIL", "UAF", "REB", "COP"]);
const OFFICIAL: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "JUD", "LEG"]);

/** "The president rejected claims of [Kenyan] involvement": who speaks for a state refuses it nothing. */
export function isOwnState({ rule }: Match, subjects: readonly Actor[], object: Actor): boolean {
  if (rule.relation !== "REJECTS" || object.entity.kind !== "Country") return false;
  const governing = subjects.filter(({ entity }) => entity.sector === "GOV");
  return governing.some((subject) => speakForOne(subject, object));
}

/** "The minister warned that [police] would not tolerate rallies": who acts for a state threatens none of its forces. */
export function isOwnForce(
  { rule }: Match,
  subjects: readonly Actor[],
  { entity }: Actor,
): boolean {
  if (rule.relation !== "THREATENS" || !ARMED.has(entity.sector ?? "")) return false;
  return subjects.some(({ entity: { sector, country } }) => {
    return OFFICIAL.has(sector ?? "") && country !== undefined && country === entity.country;
  });
}
