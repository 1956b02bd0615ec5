import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { type VerbForm, verbForms } from "./verb-forms.ts";

/**
 * Verbs that ask for a relation, beside those the ontology itself gives as typical. The first word
 * counts: prepositions and particles are left to the sentence.
 */
const VERBS: Partial<Record<Relation, string>> = {
  MEETS: "meet talk speak phone host receive consult",
  VISITS: "visit travel fly arrive tour",
  NEGOTIATES_WITH: "negotiate mediate bargain broker",
  PLEDGES_TO: "pledge promise offer vow assure",
  SIGNS_WITH: "sign ratify conclude",
  SUPPORTS: "support back endorse praise welcome recognize recognise applaud thank defend commend",
  CONCEDES_TO: "concede apologize yield ease lift pardon",
  COOPERATES_WITH: "cooperate collaborate partner trade work",
  AIDS: "aid fund donate help rescue finance assist subsidize",
  ARMS: "arm equip",
  TRAINS: "train",
  OCCUPIES: "occupy annex control",
  DEPLOYS_TO: "deploy station",
  WITHDRAWS_FROM: "withdraw pull leave quit retreat",
  RELEASES: "release free",
  CALLS_ON: "call urge demand ask request appeal",
  CRITICIZES: "criticize condemn denounce deplore rebuke blast slam disapprove",
  ACCUSES: "accuse blame charge sue",
  INVESTIGATES: "investigate probe examine",
  REJECTS: "reject oppose veto block",
  DENIES: "rebut",
  THREATENS: "threaten warn intimidate",
  PROTESTS_AGAINST: "protest rally demonstrate march boycott",
  SANCTIONS: "sanction embargo penalize punish",
  EXPELS: "expel deport",
  CUTS_TIES_WITH: "sever cut",
  MOBILIZES_AGAINST: "mobilize mass",
  ARRESTS: "arrest detain jail imprison",
  RESTRICTS: "restrict ban censor seize blockade",
  HACKS: "hack",
  ATTACKS: "attack bomb shell invade strike hit bombard raid assault",
  KILLS: "kill assassinate murder execute poison",
  JOINS: "join accede enter",
  LEADS: "lead head chair run govern rule",
  AFFILIATED_WITH: "belong",
  LOCATED_IN: "lie",
};

/** Verbs that say nothing without their noun: "impose sanctions", "send troops", "hold talks". */
const LIGHT_VERBS =
  "send give provide supply deliver impose hold make have take sign stage launch carry pay put voice express issue conduct move";

/** Nouns that ask for a relation after a light verb or by themselves: "sanctions against Russia". */
const EVENT_NOUNS: Readonly<Record<string, Relation>> = {
  accession: "JOINS",
  accusation: "ACCUSES",
  agreement: "SIGNS_WITH",
  aid: "AIDS",
  airstrike: "ATTACKS",
  allegation: "ACCUSES",
  appeal: "CALLS_ON",
  arms: "ARMS",
  arrest: "ARRESTS",
  assistance: "AIDS",
  attack: "ATTACKS",
  battalion: "DEPLOYS_TO",
  battlegroup: "DEPLOYS_TO",
  blame: "ACCUSES",
  condemnation: "CRITICIZES",
  cooperation: "COOPERATES_WITH",
  criticism: "CRITICIZES",
  cyberattack: "HACKS",
  deal: "SIGNS_WITH",
  ammunition: "ARMS",
  demonstration: "PROTESTS_AGAINST",
  drone: "ARMS",
  deployment: "DEPLOYS_TO",
  exercise: "COOPERATES_WITH",
  expulsion: "EXPELS",
  forces: "DEPLOYS_TO",
  funding: "AIDS",
  help: "AIDS",
  invasion: "ATTACKS",
  investigation: "INVESTIGATES",
  killing: "KILLS",
  meeting: "MEETS",
  missile: "ARMS",
  money: "AIDS",
  negotiation: "NEGOTIATES_WITH",
  occupation: "OCCUPIES",
  pact: "SIGNS_WITH",
  pledge: "PLEDGES_TO",
  praise: "SUPPORTS",
  promise: "PLEDGES_TO",
  protest: "PROTESTS_AGAINST",
  sanction: "SANCTIONS",
  soldier: "DEPLOYS_TO",
  strike: "ATTACKS",
  support: "SUPPORTS",
  talk: "MEETS",
  tank: "ARMS",
  threat: "THREATENS",
  treaty: "SIGNS_WITH",
  trip: "VISITS",
  troop: "DEPLOYS_TO",
  visit: "VISITS",
  weapon: "ARMS",
  withdrawal: "WITHDRAWS_FROM",
};

/** Nouns for who acts: "critics of China", "Russia's allies". */
const AGENT_NOUNS: Readonly<Record<string, Relation>> = {
  accuser: "ACCUSES",
  ally: "SUPPORTS",
  attacker: "ATTACKS",
  backer: "SUPPORTS",
  boss: "LEADS",
  chief: "LEADS",
  critic: "CRITICIZES",
  donor: "AIDS",
  head: "LEADS",
  leader: "LEADS",
  member: "MEMBER_OF",
  opponent: "REJECTS",
  president: "LEADS",
  supporter: "SUPPORTS",
  visitor: "VISITS",
};

function plural(noun: string): string {
  if (noun.endsWith("s")) return noun;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function nounForms(table: Readonly<Record<string, Relation>>): Map<string, Relation> {
  return new Map(
    Object.entries(table).flatMap(([noun, relation]) => [
      [noun, relation] as const,
      [plural(noun), relation] as const,
    ]),
  );
}

/** Help of every kind, which "support" can mean; the guided question asks for the same. */
const SUPPORT: readonly Relation[] = ["SUPPORTS", "AIDS", "ARMS", "TRAINS"];

/** What a noun for an event or for who acts asks for: "supporters" are helpers of every kind. */
export function relationsOf(noun: string, relation: Relation): readonly Relation[] {
  if (/^(?:support|backer)/u.test(noun)) return SUPPORT;
  // Who became a member is one.
  return relation === "MEMBER_OF" ? ["MEMBER_OF", "JOINS"] : [relation];
}

/** What a verb of a question means. */
interface VerbSense {
  verb: string;
  relations: readonly Relation[];
  forms: ReadonlySet<VerbForm>;
}

/** First words of the ontology's own examples that are verbs of the relation alone. */
function typicalVerbs(typical: string): string[] {
  return typical
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^[a-z]+$/u.test(phrase));
}

function collectVerbs(): Map<string, Set<Relation>> {
  const verbs = new Map<string, Set<Relation>>();
  for (const { type, typical } of RELATION_TYPES) {
    const ownWords = type === "AFFILIATED_WITH" || type === "LOCATED_IN";
    const given = ownWords ? [] : typicalVerbs(typical);
    for (const verb of [...(VERBS[type]?.split(" ") ?? []), ...given]) {
      verbs.set(verb, new Set([...(verbs.get(verb) ?? []), type]));
    }
  }
  // Given as typical of several relations, or too common to be one of them by itself.
  for (const word of ["deny", "repeal", "return", "share", "in", "agree", "suspend", "freeze"]) {
    verbs.delete(word);
  }
  for (const word of ["support", "back"]) verbs.set(word, new Set(SUPPORT));
  verbs.set("suspend", new Set<Relation>(["EXPELS", "CUTS_TIES_WITH"]));
  return verbs;
}

function indexVerbs(): Map<string, VerbSense> {
  const index = new Map<string, VerbSense>();
  for (const [verb, relations] of collectVerbs()) {
    for (const [word, form] of verbForms(verb)) {
      const known = index.get(word);
      index.set(word, {
        verb: known?.verb ?? verb,
        relations: [...new Set([...(known?.relations ?? []), ...relations])],
        forms: new Set([...(known?.forms ?? []), form]),
      });
    }
  }
  return index;
}

const VERB_INDEX = indexVerbs();
const EVENTS = nounForms(EVENT_NOUNS);
const AGENTS = nounForms(AGENT_NOUNS);
const LIGHT = new Set(
  LIGHT_VERBS.split(" ").flatMap((verb) => verbForms(verb).map(([word]) => word)),
);

/** The relation that a verb form (lower case) asks for. */
export const verbOf = (word: string): VerbSense | undefined => VERB_INDEX.get(word);
/** The relation of an event noun, one or several: "sanctions". */
export const eventOf = (word: string): Relation | undefined => EVENTS.get(word);
/** The relation of a noun for who acts: "critics". */
export const agentOf = (word: string): Relation | undefined => AGENTS.get(word);
/** Whether a word is a form of a verb that needs its noun. */
export const isLight = (word: string): boolean => LIGHT.has(word);

/** Every word that asks for a relation, in all its forms. */
export const VOCABULARY: readonly string[] = [
  ...new Set([...VERB_INDEX.keys(), ...EVENTS.keys(), ...AGENTS.keys(), ...LIGHT]),
];
