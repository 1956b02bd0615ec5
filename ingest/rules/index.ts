import { relationType } from "#schemas/ontology/relation-types.ts";
import { ACCUSES, CRITICIZES, INVESTIGATES } from "./accuse.ts";
import { PLEDGES_TO, SIGNS_WITH } from "./agree.ts";
import { AIDS, ARMS, TRAINS } from "./aid.ts";
import { ATTACKS, KILLS, OCCUPIES, UNDER_FIRE } from "./assault.ts";
import { ARRESTS, HACKS, RESTRICTS } from "./coerce.ts";
import { CONCEDES_TO } from "./concede.ts";
import { MEETS, NEGOTIATES_WITH, VISITS } from "./consult.ts";
import { COOPERATES_ALONGSIDE, COOPERATES_WITH } from "./cooperate.ts";
import { CALLS_ON } from "./demand.ts";
import { DEPLOYS_TO, MOBILIZES_AGAINST, SHADOWS } from "./mobilize.ts";
import { PROTESTS_AGAINST } from "./protest.ts";
import { DENIES, REJECTS } from "./refuse.ts";
import { RELEASES, WITHDRAWS_FROM } from "./retreat.ts";
import type { Rule } from "./rule.ts";
import { CUTS_TIES_WITH, EXPELS, SANCTIONS } from "./sanction.ts";
import { JOINS, MEMBER_OF } from "./states.ts";
import { SUPPORTS } from "./support.ts";
import { THREATENS } from "./threaten.ts";

/** Every rule row. Narrow rows (with a `theme`, say) are tried before the others; then the order here decides. */
export const RULES: readonly Rule[] = [
  ...SHADOWS,
  ...UNDER_FIRE,
  ...MEETS,
  ...VISITS,
  ...NEGOTIATES_WITH,
  ...PLEDGES_TO,
  ...SIGNS_WITH,
  ...SUPPORTS,
  ...CONCEDES_TO,
  ...COOPERATES_WITH,
  ...ARMS,
  ...AIDS,
  ...TRAINS,
  ...DEPLOYS_TO,
  ...MOBILIZES_AGAINST,
  ...WITHDRAWS_FROM,
  ...RELEASES,
  ...CALLS_ON,
  ...CRITICIZES,
  ...ACCUSES,
  ...INVESTIGATES,
  ...REJECTS,
  ...DENIES,
  ...EXPELS,
  ...THREATENS,
  ...PROTESTS_AGAINST,
  ...SANCTIONS,
  ...CUTS_TIES_WITH,
  ...OCCUPIES,
  ...ARRESTS,
  ...RESTRICTS,
  ...HACKS,
  ...ATTACKS,
  ...KILLS,
  ...JOINS,
  ...MEMBER_OF,
  ...COOPERATES_ALONGSIDE,
];

/** The words of a row's list. */
export function wordsOf(list: string | undefined): string[] {
  return (list ?? "").trim().split(/\s+/u).filter(Boolean);
}

const SETS = new Map<string, ReadonlySet<string>>();

/** The words of a row's list as a set, made once for each list. */
export function wordSet(list: string | undefined): ReadonlySet<string> {
  const key = list ?? "";
  const known = SETS.get(key);
  if (known) return known;
  const made = new Set(wordsOf(key));
  SETS.set(key, made);
  return made;
}

/** Whether a row asks for more than its verb or noun: such rows are tried first. */
function isNarrow({
  theme,
  lower,
  withPhrase,
  directive,
  stated,
  announces,
  subjectTheme,
}: Rule): boolean {
  return [theme, lower, withPhrase, directive, stated, announces, subjectTheme].some(
    (asked) => asked !== undefined,
  );
}

/** Rows that ask for certain words come before those that ask for a kind of clause, these before the rest. */
function breadthOf(rule: Rule): number {
  if (rule.theme !== undefined || rule.withPhrase !== undefined) return 0;
  if (rule.directive !== undefined || rule.stated !== undefined) return 1;
  return isNarrow(rule) ? 2 : 3;
}

function indexBy(select: (rule: Rule) => string | undefined): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  const ordered = [...RULES].sort((a, b) => breadthOf(a) - breadthOf(b));
  for (const rule of ordered) {
    for (const word of wordsOf(select(rule))) index.set(word, [...(index.get(word) ?? []), rule]);
  }
  return index;
}

const BY_VERB = indexBy((rule) => rule.verbs);
const BY_NOUN = indexBy((rule) => rule.nouns);
const BY_ADJECTIVE = indexBy((rule) => rule.adjectives);

/** A row's words are found with and without hyphen: "re-open", "crack-down". */
function find(index: ReadonlyMap<string, readonly Rule[]>, lemma: string): readonly Rule[] {
  const own = index.get(lemma);
  if (own || !lemma.includes("-")) return own ?? [];
  return index.get(lemma.replace("-", "")) ?? [];
}

/** The rows for a verb's lemma (particle after an underscore), those with a theme first. */
export function verbRules(lemma: string): readonly Rule[] {
  return find(BY_VERB, lemma);
}

/** The rows for a predicate adjective's lemma. */
export function adjectiveRules(lemma: string): readonly Rule[] {
  return BY_ADJECTIVE.get(lemma) ?? [];
}

/** The rows for an event noun's lemma. */
export function nounRules(lemma: string): readonly Rule[] {
  return find(BY_NOUN, lemma);
}

const HOSTILE = new Set(["ASSAULT", "COERCE", "SANCTION", "PROTEST", "REJECT"]);

/** Acts of conflict that no row reads by themselves: who vows them threatens. */
const HOSTILE_VERBS: ReadonlySet<string> = new Set(
  "disrupt derail sabotage undermine avenge retaliate overthrow topple unseat depose impeach subdue hunt_down sue target".split(
    " ",
  ),
);

/** Whether a verb's first row states an act of conflict, by its relation's PLOVER category. */
export function isHostileVerb(lemma: string): boolean {
  if (HOSTILE_VERBS.has(lemma)) return true;
  const first = verbRules(lemma).find((rule) => rule.lower !== undefined || !isNarrow(rule));
  return first !== undefined && HOSTILE.has(relationType(first.relation).plover ?? "");
}

/** Whether some row reads this noun as an event. */
export function isEventNoun(lemma: string): boolean {
  return nounRules(lemma).length > 0;
}

/** Whether some row reads the noun as an event of several who take part alike ("talks"). */
export function isReciprocalNoun(lemma: string): boolean {
  return nounRules(lemma).some((rule) => rule.reciprocal);
}

const SPEECH = new Set(["PLEDGES_TO", "CALLS_ON", "ACCUSES", "CRITICIZES", "THREATENS", "DENIES"]);

/** Whether the event noun is something said ("accusation"), real even when it is rejected. */
export function isSpeechNoun(lemma: string): boolean {
  return nounRules(lemma).some((rule) => SPEECH.has(rule.relation));
}

/** Whether the event noun says what somebody does to another ("attack", "sanctions"). */
export function isDirectedNoun(lemma: string): boolean {
  const rules = nounRules(lemma);
  return (
    rules.length > 0 && rules.every((rule) => !rule.reciprocal && rule.relation !== "MEMBER_OF")
  );
}

const JUDGING = new Set(["CRITICIZES", "SUPPORTS", "REJECTS", "ACCUSES", "DENIES"]);

/**
 * Whether a relation's object, when an act is named, is who acts: "condemned the attack on X" is
 * aimed at the attacker, not at X.
 */
export function judgesActs(relation: string): boolean {
  return JUDGING.has(relation);
}
