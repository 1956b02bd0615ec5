import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Clause, ParsedSentence, RuleTrace } from "../analysis.ts";
import { RECEIVING } from "../clauses/verb-classes.ts";
import { judgesActs } from "../rules/index.ts";
import type { Rule, Slot } from "../rules/rule.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import { isAimedAt } from "./aimed-at.ts";
import { besideSubject } from "./beside-subject.ts";
import { blockerOf, type Match, statementOf } from "./conditions.ts";
import type { Draft, Factor } from "./draft.ts";
import { isBurdened } from "./inside-phrases.ts";
import { objectsNearby } from "./nearby.ts";
import { isOwnAct } from "./own-act.ts";
import {
  ARMED,
  addressesOwnPeople,
  areOneSide,
  isGiver,
  isOwnForce,
  isOwnPeople,
  isOwnState,
  isPeople,
  RECEIVED,
} from "./own-state.ts";
import { atPlace } from "./places.ts";
import { findSubjects, fits } from "./subjects.ts";
import { findTargets, type TargetFound } from "./targets.ts";

/** A rule on a clause: the claims it makes, or why it makes none. */
export type RuleOutcome = { drafts: Draft[]; reason: string };

/** The slot of an object that the order of the words gave. */
const NEARBY = "words nearby";

const blocked = (reason: string): RuleOutcome => ({ drafts: [], reason });

function isUndergone({ reciprocal }: Rule, { objects, governor }: Clause): boolean {
  const isHad = governor === "have" || RECEIVING.has(governor ?? "");
  return !reciprocal && objects.length > 0 && isHad;
}

function slotsOf(rule: Rule, clause: Clause): readonly Slot[] {
  if (!clause.nominal) return rule.targets;
  const slots = rule.of === "object" ? ["of", ...rule.targets] : rule.targets;
  // "faces attacks in Mali from rebels": who undergoes it by the verb above is aimed at.
  if (isUndergone(rule, clause) && !slots.includes("object")) return ["object", ...slots];
  return slots.includes("object") ? slots : [...slots, "object"];
}

function differs(subjects: readonly Actor[]) {
  const ids = new Set(subjects.map(({ entity }) => entity.id));
  return (actor: Actor) => !ids.has(actor.entity.id);
}

/** Where the object stood decides how sure it is. */
function targetFactors(found: TargetFound | null): Factor[] {
  if (!found) return [];
  const factors: Factor[] = found.actors.every((actor) => actor.direct) ? [] : ["objectInside"];
  if (found.slot === NEARBY) return [...factors, "nearby"];
  const isLower = found.slot === "complement" || found.slot === "purpose";
  return isLower ? [...factors, "lowerClause"] : factors;
}

/** "Kenyan forces conducted strikes against X": armed forces do not act in civil ways. */
function actsSo(rule: Rule, lemma: string) {
  return ({ entity }: Actor): boolean => {
    if (!rule.civil || ARMED.has(entity.sector ?? "")) return !rule.civil;
    // "A US strike hit the camp": a state goes on no strike.
    return lemma !== "strike" || entity.kind !== "Country";
  };
}

/** Who can act without a target: of civil acts no state. */
function actsAlone(rule: Rule) {
  return (actor: Actor): boolean =>
    !rule.civil || actor.entity.kind !== "Country" || isPeople(actor);
}

/** "between officials of X and envoys of Y and Z": the envoys of Y and Z face the officials together. */
function areOneParty([a, b]: readonly [Actor, Actor], all: readonly Actor[]): boolean {
  const roleOf = ({ entity }: Actor) => /^group:[^/]+\/(.+)$/u.exec(entity.id)?.[1];
  const partyOf = (actor: Actor) => actor.party ?? roleOf(actor);
  const party = partyOf(a);
  return party !== undefined && party === partyOf(b) && all.some((each) => partyOf(each) !== party);
}

/** "accused each other", "fired on one another": each does it to the others. */
function isOnEachOther(
  { objects, obliques, nominal }: Clause,
  { tokens }: ParsedSentence,
): boolean {
  return [...objects, ...obliques].some(({ head }) => {
    // "accused each other", "summoned each other's envoys".
    const phrase = [-3, -2, -1, 0, 1].map((step) => tokens[head + step]?.text).join(" ");
    return !nominal && /\b(?:each other|one another)\b/iu.test(phrase);
  });
}

/** "We are committed to peace", said by three or more: each of them says it, to nobody of them. */
function areOneVoice(subjects: readonly Actor[]): boolean {
  const [first, ...others] = subjects.map(({ mention }) => mention);
  if (first?.via !== "pronoun" || others.length < 2) return false;
  return others.every(({ start }) => start === first.start);
}

function pairs(
  { rule, clause, finder }: Match,
  acting: readonly Actor[],
  found: TargetFound | null,
) {
  const subjects = acting.filter(actsSo(rule, clause.nominal ? clause.lemma : ""));
  const met = subjects.flatMap((a) => (found?.actors ?? []).map((b) => [a, b] as const));
  // "Peru mobilised its troops": against nobody who is named.
  const isAlone = rule.objectless && met.every(([a, b]) => areOneSide(a, b));
  if (found && !isAlone) return met;
  if (subjects.length > 1 && isOnEachOther(clause, finder.sentence)) {
    return subjects.flatMap((a) => subjects.filter((b) => b !== a).map((b) => [a, b] as const));
  }
  if (rule.reciprocal && subjects.length > 1 && !areOneVoice(subjects)) {
    return subjects.flatMap((a, i) =>
      subjects
        .slice(i + 1)
        .filter((b) => !areOneParty([a, b], subjects))
        .map((b) => [a, b] as const),
    );
  }
  return rule.objectless ? subjects.filter(actsAlone(rule)).map((a) => [a, null] as const) : [];
}

/** A row that asks for certain words ("took to task") knows what it judges. */
function namesPhrase({ theme, withPhrase }: Rule): boolean {
  return theme !== undefined || withPhrase !== undefined;
}

/** The object by the order of the words, where the tree gives a finite verb none; of a judged act the tree says all. */
function targetsNearby({ rule, clause, finder }: Match, accepts: (actor: Actor) => boolean) {
  if (clause.nominal || clause.passive || rule.shallow || rule.intransitive) return null;
  if (isOwnAct(clause, finder.sentence)) return null;
  if (!namesPhrase(rule) && judgesActs(rule.relation) && clause.objects.length > 0) return null;
  const inPlace = relationType(rule.relation).range.includes("Place");
  const actors = objectsNearby({ finder, clause, slots: rule.targets, inPlace, accepts });
  return actors.length > 0 ? { actors, slot: NEARBY } : null;
}

/** "withdrew its troops": where forces act for their owner they are what is moved, not the target. */
function isMoved(rule: Rule, { entity }: Actor): boolean {
  return rule.owner === true && entity.kind === "Group" && entity.sector === "MIL";
}

/** "condemned a plan to bomb [Peru]": whom the judged plan is to hurt. */
function isMeant({ rule, clause, finder }: Match, { mention }: Actor): boolean {
  if (namesPhrase(rule) || !judgesActs(rule.relation)) return false;
  return clause.objects.some((phrase) => isAimedAt(finder.sentence, phrase, mention));
}

function targetsOf(match: Match, subjects: readonly Actor[]) {
  const { rule, clause, finder } = match;
  const { domain, range } = relationType(rule.relation);
  const kinds = rule.reversed ? domain : range;
  const differ = differs(subjects);
  const accepts = (actor: Actor) =>
    fits(actor, kinds) &&
    differ(actor) &&
    !isMoved(rule, actor) &&
    !isMeant(match, actor) &&
    !isGiver(match, subjects, actor) &&
    !isOwnPeople(match, subjects, actor) &&
    !(rule.relation === "SUPPORTS" && isBurdened(finder.sentence, actor.mention)) &&
    !isOwnForce(match, subjects, actor) &&
    !isOwnState(match, subjects, actor);
  if (addressesOwnPeople(match, subjects)) return null;
  const inTree = findTargets({
    finder,
    clause,
    slots: slotsOf(rule, clause),
    shallow: rule.shallow ?? false,
    actsOnly: !namesPhrase(rule) && judgesActs(rule.relation),
    withCounterpart: rule.relation === "REJECTS",
    receives: RECEIVED.has(rule.relation),
    accepts,
  });
  // "Soldiers and rebels traded fire near Gao": each other's target, whoever is named nearby.
  const isMutual = rule.reciprocal && subjects.length > 1;
  const beside = inTree ?? besideSubject(match, accepts);
  const told = beside ?? (isMutual ? null : targetsNearby(match, accepts));
  const found = atPlace({ found: told, clause, finder, subjects, accepts });
  if (!found || !rule.objectOwner) return found;
  const actors = found.actors.map((actor) => finder.owner(actor)).filter(differ);
  return { ...found, actors };
}

/** Who acts and who undergoes by a row, either side empty when it is not named. */
export function partsOf(rule: Rule, clause: Clause, finder: ActorFinder) {
  const { actors: subjects } = findSubjects(rule, clause, finder);
  const objects = targetsOf({ rule, clause, finder }, subjects)?.actors ?? [];
  return { subjects, objects };
}

/** "Nine men died": who stands as the subject undergoes. */
function unaccusative(clause: Clause): Clause {
  return { ...clause, subjects: [], objects: clause.subjects };
}

/** "The treaty between Peru and Chile worries Brazil": whom it reaches has no part in it. */
function isBetweenOthers({ rule, clause }: Match, parties: number, found: TargetFound | null) {
  return rule.reciprocal && clause.nominal && parties > 1 && found?.slot === "object";
}

/** Tries one row on one clause. */
export function matchRule(rule: Rule, given: Clause, finder: ActorFinder): RuleOutcome {
  const clause = rule.unaccusative ? unaccusative(given) : given;
  const reason = blockerOf({ rule, clause, finder });
  if (reason !== null) return blocked(reason);
  const { actors: subjects, factors } = findSubjects(rule, clause, finder);
  if (subjects.length === 0) return blocked("no named subject");
  const targets = targetsOf({ rule, clause, finder }, subjects);
  const found = isBetweenOthers({ rule, clause, finder }, subjects.length, targets)
    ? null
    : targets;
  const trigger = finder.sentence.tokens[clause.predicate];
  const made = pairs({ rule, clause, finder }, subjects, found);
  if (made.length === 0 || !trigger) return blocked("no named object where the row looks for one");
  const doubt: Factor[] = [...factors, ...targetFactors(found)];
  if (clause.nominal) doubt.push("nominal");
  const drafts = made.map(([subject, object]) => ({
    sentence: clause.sentence,
    relation: rule.relation,
    subject: rule.reversed && object ? object : subject,
    object: rule.reversed && object ? subject : object,
    trigger,
    ...statementOf(rule, clause),
    tense: clause.tense,
    chain: clause.chain,
    rule: rule.id,
    group: made.length > 1 ? `${rule.relation}:${trigger.start}` : null,
    factors: doubt,
    carrier: clause.carrier,
  }));
  return { drafts, reason: found ? `object in ${found.slot}` : "no object needed" };
}

/** The line that `explain` shows for an outcome. */
export function traceOf(rule: string, sentence: number, outcome: RuleOutcome): RuleTrace {
  return { sentence, rule, fired: outcome.drafts.length > 0, reason: outcome.reason };
}
