import type { Entity } from "#schemas/document.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Analysis, Token } from "../analysis.ts";
import type { Draft } from "./draft.ts";
import { wordBefore } from "./inside-phrases.ts";
import { areOneSide, isPeople } from "./own-state.ts";
import { canProtest, isPublicActor } from "./public-actors.ts";
import { tellsOfSport } from "./subject-matter.ts";

/** A draft with its article and the tokens of its sentence. */
interface Judged {
  analysis: Analysis;
  draft: Draft;
  tokens: readonly Token[];
}

function sides({ subject, object }: Draft) {
  return [subject, ...(object ? [object] : [])].map(({ entity }) => entity);
}

/** Offices that one gives up in public. */
const OFFICE =
  /^(?:president|premier|chancellor|minister|prime|secretary|governor|mayor|senator|lawmaker|legislator|deputy|ambassador|envoy|judge|commissioner|speaker|mp|parliament|cabinet|government|throne|chief)$/iu;

/** "resigned as foreign minister": what is given up says that it is of public life. */
function leavesOffice({ draft, tokens }: Judged): boolean {
  const isLeaving = draft.relation === "WITHDRAWS_FROM" && draft.object === null;
  const at = tokens.findIndex(({ start }) => start === draft.trigger.start);
  return isLeaving && tokens.slice(at, at + OFFICE_REACH).some(({ text }) => OFFICE.test(text));
}

/** How many tokens after "resigned" the office may be named. */
const OFFICE_REACH = 7;

/** "Estonian and Latvian scientists": people of two countries, told as such, meet between states. */
function areForeign([a, b]: readonly Entity[]): boolean {
  const countries = [a, b].map((side) => (side?.kind === "Group" ? side.country : undefined));
  return countries[0] !== undefined && countries[1] !== undefined && countries[0] !== countries[1];
}

/** Whether nobody of public life takes part; anybody can protest. */
function isPrivate(judged: Judged): boolean {
  const { draft } = judged;
  const people = sides(draft);
  if (people.some(isPublicActor) || areForeign(people) || leavesOffice(judged)) return false;
  const isProtest = relationType(draft.relation).plover === "PROTEST";
  return !(isProtest && people.some(canProtest));
}

function isWithOwnState({ draft: { subject, object } }: Judged): boolean {
  return object !== null && areOneSide(subject, object);
}

/** A doer without an object who is only named inside a longer phrase ("a Turkish employee quits"). */
function isInferredAlone({ draft: { object, factors, subject } }: Judged): boolean {
  const inside = factors.includes("subjectInside") || factors.includes("looseSubject");
  return object === null && inside && subject.entity.kind === "Country" && !isPeople(subject);
}

/** What is said of politics among words of sport is politics all the same: penalties, quarrels, protests. */
const BESIDE_SPORT: ReadonlySet<string> = new Set([
  "SANCTION",
  "ACCUSE",
  "PROTEST",
  "REJECT",
  "REQUEST",
]);

/** What happens to players as to anybody else. */
const OUT_OF_PLAY: ReadonlySet<Relation> = new Set(["ARRESTS", "KILLS", "EXPELS"]);

/** "Kenya beat Ghana 2-1", "Italy will host Wales in the cup". */
function isSport({ analysis, draft }: Judged): boolean {
  const { relation, sentence } = draft;
  const isPolitics =
    BESIDE_SPORT.has(relationType(relation).plover ?? "") || OUT_OF_PLAY.has(relation);
  return !isPolitics && tellsOfSport(analysis, sentence);
}

const QUOTE = /^["“”„]$/u;
/** How many tokens scare quotes hold at most. */
const SCARE = 2;

/** 'Assad's "war" on terror': the writer does not stand behind a noun in marks of its own. */
function isScareQuoted({ draft, tokens }: Judged): boolean {
  const at = tokens.findIndex(({ start }) => start === draft.trigger.start);
  if (at < 0 || tokens[at]?.upos !== "NOUN") return false;
  const before = tokens.slice(Math.max(0, at - SCARE), at).some(({ text }) => QUOTE.test(text));
  const after = tokens.slice(at + 1, at + 1 + SCARE).some(({ text }) => QUOTE.test(text));
  return before && after;
}

/** Verbs of blows that also tell of who won a vote. */
const WINNING: ReadonlySet<string> = new Set(
  "defeat beat crush rout trounce hammer thrash punish overwhelm".split(" "),
);
const VOTE =
  /^(?:vote|poll|candidate|election|by-election|ballot|primary|runoff|run-off|constituency|landslide|caucus|nomination|referendum|plebiscite)s?$/iu;

const BLOWS: ReadonlySet<string> = new Set(["ATTACKS", "THREATENS", "SANCTIONS", "RESTRICTS"]);

/** Who beats people in earnest, on the day of a vote too. */
const BEATING: ReadonlySet<string> = new Set(["COP", "MIL"]);

/** "defeated the senator by 424 votes": who wins an election strikes nobody. */
function isElection({ draft, tokens }: Judged): boolean {
  const { relation, trigger, subject } = draft;
  if (!BLOWS.has(relation) || !WINNING.has(trigger.lemma.toLowerCase())) return false;
  if (BEATING.has(subject.entity.sector ?? "")) return false;
  return tokens.some(({ text }) => VOTE.test(text));
}

/** What one does for somebody: never for those whom it is directed against. */
const WELL_MEANT: ReadonlySet<string> = new Set(["SUPPORT", "AID", "COOPERATE"]);

/** "beat the others [to] the moon": a race. */
function isRace({ draft, tokens }: Judged): boolean {
  if (draft.relation !== "ATTACKS" || draft.trigger.lemma.toLowerCase() !== "beat") return false;
  return tokens.some(
    ({ text, upos, head }) =>
      text.toLowerCase() === "to" && upos === "ADP" && tokens[head]?.head === draft.trigger.index,
  );
}

/** "is surrounded by Chad and Niger": where states lie, not what they do. */
function isGeography({ draft: { trigger, subject, object } }: Judged): boolean {
  const isAround = /^(?:surround|encircle)$/u.test(trigger.lemma.toLowerCase());
  return isAround && subject.entity.kind === "Country" && object?.entity.kind === "Country";
}

/** "Chad must be ready to mediate", "unless the king agrees": nobody has promised anything. */
function isOpenPledge({ draft: { relation, object, modality } }: Judged): boolean {
  const isOpen = modality === "requested" || modality === "hypothetical" || modality === "possible";
  return relation === "PLEDGES_TO" && object === null && isOpen;
}

/** "battled to reach survivors", "fights to save its banks": an effort is aimed at nobody. */
function isEffort({ draft: { relation, trigger }, tokens }: Judged): boolean {
  const isStruggle = /^(?:battle|fight|struggle)$/u.test(trigger.lemma.toLowerCase());
  const next = tokens[trigger.index + 1];
  return relation === "ATTACKS" && isStruggle && next?.upos === "PART" && next.text === "to";
}

/** What a verb may be joined to and stay what it is: "re-arm", "counter-attack". */
const PREFIX = /^(?:re|counter|co|pre|over|out|under|de)$/iu;

/** "[strong-arm] Peru": the last part of a joined verb has not the sense of the verb alone. */
function isJoinedVerb({ draft: { trigger }, tokens }: Judged): boolean {
  if (trigger.upos !== "VERB" || ["VBN", "VBG"].includes(trigger.xpos)) return false;
  // "test-fired": read as one verb.
  if (trigger.lemma.includes("-")) return false;
  const [first, hyphen] = [tokens[trigger.index - 2], tokens[trigger.index - 1]];
  const isJoined = hyphen?.text === "-" && hyphen.end === trigger.start;
  return isJoined && first?.end === hyphen.start && !PREFIX.test(first.text);
}

/** "supports the fight [against X]", "aid for the war on X". */
function isAgainstObject({ draft, tokens }: Judged): boolean {
  const { object, relation } = draft;
  if (object === null || object.direct) return false;
  if (!WELL_MEANT.has(relationType(relation).plover ?? "")) return false;
  return wordBefore(tokens, object.mention) === "against";
}

/** "Lula warned that Brazil would look elsewhere": nobody threatens the state that he leads. */
function isOwnThreat({ draft: { relation, subject, object } }: Judged): boolean {
  if (relation !== "THREATENS" || object?.entity.kind !== "Country") return false;
  const { kind, country } = subject.entity;
  return kind === "Person" && country !== undefined && country === object.entity.iso3;
}

/** "a demonstration of the new game": things are shown, against people one demonstrates. */
function isShown({ draft, tokens }: Judged): boolean {
  const isShow = /^demo(?:nstration)?$/u.test(draft.trigger.lemma.toLowerCase());
  if (!isShow || draft.trigger.upos !== "NOUN") return false;
  if (canProtest(draft.subject.entity) || draft.subject.entity.kind === "Country") return false;
  const at = tokens.findIndex(({ start }) => start === draft.trigger.start);
  return !tokens.slice(at + 1).some(({ text }) => /^(?:against|protest)/iu.test(text));
}

/** "called the president weak": whoever is called something is not called on. */
function isNamed({ draft: { relation, trigger }, tokens }: Judged): boolean {
  if (relation !== "MEETS" || trigger.lemma.toLowerCase() !== "call") return false;
  return tokens.some(
    ({ head, relation: link, upos }) =>
      head === trigger.index && link === "xcomp" && upos !== "VERB",
  );
}

/** "a Pole was seized": people are held, land is occupied. */
function isPersonHeld({ draft: { relation, object }, tokens }: Judged): boolean {
  if (relation !== "OCCUPIES" || object?.mention.via !== "demonym") return false;
  const name = tokens.find(({ start }) => start === object.mention.start);
  return name !== undefined && /^(?:NOUN|PROPN)$/u.test(name.upos) && !isModifier(name);
}

const isModifier = ({ relation }: Token): boolean =>
  /^(?:amod|compound|nmod:poss)$/u.test(relation);

const REASONS: readonly (readonly [(judged: Judged) => boolean, string])[] = [
  [isPrivate, "nobody of public life takes part"],
  [isWithOwnState, "the organ of a state and the state itself are one side"],
  [isInferredAlone, "the doer is only named inside the subject, and nobody else takes part"],
  [isSport, "the text tells of sport"],
  [isElection, "who wins a vote attacks nobody"],
  [isRace, "who arrives first attacks nobody"],
  [isGeography, "the sentence says where states lie"],
  [isOpenPledge, "a promise that is only asked for or imagined, and to nobody"],
  [isEffort, "an effort to do something strikes nobody"],
  [isJoinedVerb, "the verb is part of another word"],
  [isAgainstObject, "what is supported is directed against the object"],
  [isOwnThreat, "who is threatened is the state of who speaks"],
  [isShown, "a thing is demonstrated, not against anybody"],
  [isPersonHeld, "people are held, not occupied"],
  [isNamed, "the object is called something, not called on"],
  [isScareQuoted, "the noun stands in quotation marks of its own"],
];

/** Why a draft is no event of public life, as `explain` says it; null when nothing speaks against it. */
export function implausibility(analysis: Analysis, draft: Draft): string | null {
  const tokens = analysis.sentences[draft.sentence]?.tokens ?? [];
  const found = REASONS.find(([holds]) => holds({ analysis, draft, tokens }));
  return found ? found[1] : null;
}
