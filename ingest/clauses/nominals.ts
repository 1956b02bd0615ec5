import type { Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { isSpeechNoun } from "../rules/index.ts";
import { actingSubjects } from "./acting-subjects.ts";
import { accuserOf, controllingObject, nounAccuserOf } from "./control.ts";
import {
  type Governor,
  governorOf,
  isCalledAfter,
  isLight,
  isOccurrence,
  isOnlyTime,
  outerNoun,
  sharesSubject,
} from "./governor.ts";
import { aimedAt } from "./measures.ts";
import { isEndedByNoun, isGivenUp, nounMood } from "./noun-mood.ts";
import { baseRelation, childTokens, conjuncts, dependents, plain, prepositionOf } from "./tree.ts";
import { senders, stagers, standsUnder, stateSubjects, undergoers } from "./undergone.ts";
import { verbArguments } from "./verb-arguments.ts";
import { RECEIVING } from "./verb-classes.ts";

/** Phrases with a preposition that hang on a token. */
function ownPhrases(sentence: ParsedSentence, index: number): Argument[] {
  return childTokens(sentence, index)
    .filter((token) => token.relation === "nmod" || token.relation === "obl")
    .map((token) => ({ head: token.index, preposition: prepositionOf(sentence, token.index) }))
    .filter((argument) => argument.preposition !== null);
}

/** "an attack by Chad [on Mali]": a name is on or against nothing, the event before it is. */
const AIMING = new Set(["on", "against", "upon"]);
const HOLDS_AGENT = new Set(["of", "to", "on", "against", "in"]);
/** Phrases with a preposition that belong to an event noun: also "the dispatch of a ship [by Peru]", "a visit to Oman [by Peru]". */
function nounObliques(sentence: ParsedSentence, noun: number): Argument[] {
  const own = ownPhrases(sentence, noun);
  const aims = own
    .filter(({ head }) => sentence.tokens[head]?.upos === "PROPN")
    .flatMap(({ head }) => ownPhrases(sentence, head))
    .filter(({ preposition }) => AIMING.has(preposition ?? ""));
  const agents = own
    .filter(({ preposition }) => HOLDS_AGENT.has(preposition ?? ""))
    .flatMap(({ head }) => ownPhrases(sentence, head))
    .filter(({ preposition }) => preposition === "by");
  return [...own, ...aims, ...agents];
}

/** Nouns that say what somebody is, not what happens. */
const BEARER_NOUNS = new Set(["member"]);

/** Whoever does this stands between two others, who are its aims. */
const GO_BETWEEN = new Set(["mediation", "arbitration", "intercession", "intervention"]);

const BEING = new Set(["become", "remain", "stay", "be"]);

/** "Norway is a member", "becomes a member", "Norway, a member", "votes as a member": who the noun is said of. */
function bearers(sentence: ParsedSentence, noun: number): Argument[] {
  if (!BEARER_NOUNS.has(sentence.tokens[noun]?.lemma.toLowerCase() ?? "")) return [];
  if (dependents(sentence, noun, "cop").length > 0) {
    return dependents(sentence, noun, "nsubj").map(plain);
  }
  const token = sentence.tokens[noun];
  if (!token) return [];
  if (token.relation === "appos") return [{ head: token.head, preposition: null }];
  return isSaidOfSubject(sentence, token)
    ? actingSubjects(sentence, token.head)
    : apposedSubjects(sentence, token);
}

/** "votes as a member", "became a member". */
function isSaidOfSubject(sentence: ParsedSentence, noun: Token): boolean {
  const above = sentence.tokens[noun.head]?.lemma.toLowerCase() ?? "";
  const isRole = noun.relation === "obl" && prepositionOf(sentence, noun.index) === "as";
  return isRole || BEING.has(above);
}

/** "China, a member of X, urged": a tree may have the apposition as a second subject. */
function apposedSubjects(sentence: ParsedSentence, noun: Token): Argument[] {
  const isBehindComma = childTokens(sentence, noun.index).some(
    ({ relation, index }) => relation === "punct" && index < noun.index,
  );
  if (noun.relation !== "nsubj" || !isBehindComma) return [];
  return dependents(sentence, noun.head, "nsubj")
    .filter(({ index }) => index < noun.index)
    .map(plain);
}

/** "a NATO member": the name before the noun is what one is a member of. */
function memberships(sentence: ParsedSentence, noun: Token): Argument[] {
  if (!BEARER_NOUNS.has(noun.lemma.toLowerCase())) return [];
  return dependents(sentence, noun.index, "compound")
    .filter(({ upos }) => upos === "PROPN")
    .map(({ index }) => ({ head: index, preposition: "of" }));
}

/** Who acts in the event a noun names: possessor, "by" phrase, of words their sender, else a modifier before it. */
function nounSubjects(sentence: ParsedSentence, noun: number): Argument[] {
  const said = [...bearers(sentence, noun), ...stateSubjects(sentence, noun)];
  const owning = said.length > 0 ? said : dependents(sentence, noun, "nmod:poss").map(plain);
  if (owning.length > 0) return owning;
  const obliques = nounObliques(sentence, noun);
  const agents = obliques.filter(({ preposition }) => preposition === "by");
  const staged = agents.length > 0 ? agents : stagers(sentence, noun);
  if (staged.length > 0) return staged;
  const senders = isSpeechNoun(sentence.tokens[noun]?.lemma.toLowerCase() ?? "") ? obliques : [];
  const from = senders.filter(({ preposition }) => preposition === "from");
  if (from.length > 0) return from;
  const token = sentence.tokens[noun];
  const aims = token ? aimedAt(sentence, token) : [];
  const imposers = aims.flatMap(({ index }) => dependents(sentence, index, "compound"));
  return [...childTokens(sentence, noun), ...imposers]
    .filter((each) => !aims.includes(each))
    .filter((token) => token.index < noun && /^[A-Z]/u.test(token.text))
    .filter((token) => ["amod", "compound", "nmod", "nmod:desc"].includes(token.relation))
    .map(plain);
}

/** Subjects of the event from the predicate above: its own for light verbs, its sources for "receive". */
function inheritedSubjects(sentence: ParsedSentence, governor: Governor): Argument[] {
  const upper = verbArguments(sentence, governor.token.index);
  if (RECEIVING.has(governor.lemma)) {
    const own = nounObliques(sentence, governor.noun.index);
    return [...upper.obliques, ...own].filter(({ preposition }) => preposition === "from");
  }
  const isTold = nounAccuserOf(sentence, governor.noun) !== null;
  if (isTold || isHelped(sentence, governor)) {
    return controllingObject(sentence, governor.token.index);
  }
  return sharesSubject(sentence, governor) ? upper.subjects : [];
}

const HELPING = new Set(["help", "support", "back", "assist", "aid", "arm", "train", "fund"]);

/** "helped Iraq in the battle": who is helped in it takes part in it. */
function isHelped(sentence: ParsedSentence, { lemma, link, noun }: Governor): boolean {
  const preposition = prepositionOf(sentence, noun.index);
  return (
    link === "oblique" && HELPING.has(lemma) && (preposition === "in" || preposition === "with")
  );
}

/** Phrases of the light verb count as the noun's, and those of one that says it happens. */
function governorObliques(sentence: ParsedSentence, governor: Governor | null): Argument[] {
  if (!governor || isOnlyTime(sentence, governor)) return [];
  const upper = verbArguments(sentence, governor.token.index);
  if (governor.link !== "subject") return upper.obliques;
  if (!isOccurrence(governor)) return [];
  const place = upper.objects.flatMap(({ head }) => nounObliques(sentence, head));
  return [...upper.obliques, ...place];
}

/** "between officials of X and envoys of Y": the second party may hang inside the first. */
function nestedParty(sentence: ParsedSentence, { head }: Argument): Argument[] {
  if (conjuncts(sentence, head).length > 1) return [];
  return dependents(sentence, head, "nmod")
    .flatMap(({ index }) => conjuncts(sentence, index).slice(1))
    .filter((index) => sentence.tokens[index]?.upos === "NOUN")
    .map((index) => ({ head: index, preposition: "between" }));
}

/** "talks between Iran and the US": both are parties, even when the tree hangs the second elsewhere. */
function parties(sentence: ParsedSentence, noun: number, obliques: Argument[]): Argument[] {
  if (GO_BETWEEN.has(sentence.tokens[noun]?.lemma.toLowerCase() ?? "")) return [];
  const between = obliques.filter(({ preposition }) => preposition === "between");
  const nested = between.flatMap((argument) => nestedParty(sentence, argument));
  const strays = conjuncts(sentence, noun)
    .slice(1)
    .filter((index) => sentence.tokens[index]?.upos === "PROPN")
    .map((head) => ({ head, preposition: "between" }));
  return between.length > 0 ? [...between, ...nested, ...strays] : [];
}

/** Who acts in the event, and whether that is only known from the predicate above. */
function eventSubjects(sentence: ParsedSentence, noun: Token, governor: Governor | null) {
  const upper = governor ? verbArguments(sentence, governor.token.index) : null;
  const from = governor && upper ? senders(sentence, governor, upper) : [];
  if (from.length > 0) return { subjects: from, inherited: false };
  const outer = outerNoun(sentence, noun);
  const own = nounSubjects(sentence, noun.index);
  const both = parties(sentence, noun.index, eventObliques(sentence, noun, governor));
  const explicit = own.length > 0 || outer === noun ? own : nounSubjects(sentence, outer.index);
  const isActor = both.length > 0 || !isCalledAfter(noun, governor, explicit);
  const stated = isActor ? [...both, ...explicit] : [];
  if (stated.length > 0 || !governor) return { subjects: stated, inherited: false };
  return { subjects: inheritedSubjects(sentence, governor), inherited: true };
}

function eventObliques(sentence: ParsedSentence, noun: Token, governor: Governor | null) {
  const outer = outerNoun(sentence, noun);
  const around = outer === noun ? [] : nounObliques(sentence, outer.index);
  return [
    ...nounObliques(sentence, noun.index),
    ...memberships(sentence, noun),
    ...aimedAt(sentence, noun).map(({ index }) => ({ head: index, preposition: "on" })),
    ...around.filter(({ head }) => head !== noun.index),
    ...governorObliques(sentence, governor),
  ];
}

/** What the predicate above adds: who receives, indirect objects, purposes, and its name. */
function fromGovernor(sentence: ParsedSentence, governed: number, governor: Governor | null) {
  if (!governor) {
    const objects = standsUnder(sentence, governed);
    return { objects, recipients: [], purposes: [], governor: null };
  }
  const upper = verbArguments(sentence, governor.token.index);
  return {
    objects: undergoers(sentence, governor, upper),
    recipients: upper.recipients,
    purposes: dependents(sentence, governor.token.index, "advcl").map(({ index }) => index),
    governor: governor.link === "object" ? governor.lemma : `${governor.link}:${governor.lemma}`,
  };
}

/** The verb that tells the event of somebody: "blamed Iran for an attack". */
function accuser(sentence: ParsedSentence, governor: Governor | null): number | null {
  if (!governor) return null;
  return nounAccuserOf(sentence, governor.noun) ?? accuserOf(sentence, governor.token.index);
}

/** The predicate whose time and place are the event's: a light verb, or one that says it happens. */
function carrierOf(governor: Governor | null): number | null {
  const carries = governor && (isLight(governor) || isOccurrence(governor));
  return carries ? governor.token.index : null;
}

/** The clause that an event noun heads: "the invasion of Ukraine", "imposed sanctions on Iran". */
export function readNominal(sentence: ParsedSentence, noun: Token): Clause {
  const governor = governorOf(sentence, noun);
  const complements = childTokens(sentence, noun.index)
    .filter((token) => baseRelation(token) === "acl" && token.relation !== "acl:relcl")
    .map((token) => token.index);
  return {
    sentence: sentence.index,
    predicate: noun.index,
    lemma: noun.lemma.toLowerCase(),
    nominal: true,
    ...eventSubjects(sentence, noun, governor),
    ...fromGovernor(sentence, noun.index, governor),
    obliques: eventObliques(sentence, noun, governor),
    complements,
    passive: false,
    accuser: accuser(sentence, governor),
    carrier: carrierOf(governor),
    ended:
      isEndedByNoun(sentence, noun) || (governor !== null && isGivenUp(sentence, governor.token)),
    ...nounMood(sentence, noun, governor),
  };
}
