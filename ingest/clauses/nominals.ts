import type { Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { isNegated, type Mood, readMood, upperEffect, weaker } from "./mood.ts";
import {
  baseRelation,
  childTokens,
  conjuncts,
  dependents,
  predicateLemma,
  prepositionOf,
} from "./tree.ts";
import { verbArguments } from "./verb-arguments.ts";
import {
  JOINING,
  LIGHT,
  OCCURRING,
  PLANNING,
  RECEIVING,
  REQUESTING,
  REVERSING,
  WEAKENING,
} from "./verb-classes.ts";

const plain = (token: Token): Argument => ({ head: token.index, preposition: null });

/** Phrases with a preposition that hang on a noun. */
function nounObliques(sentence: ParsedSentence, noun: number): Argument[] {
  return childTokens(sentence, noun)
    .filter((token) => token.relation === "nmod" || token.relation === "obl")
    .map((token) => ({ head: token.index, preposition: prepositionOf(sentence, token.index) }))
    .filter((argument) => argument.preposition !== null);
}

/** The first token of the coordination that a token belongs to. */
function coordinationHead(sentence: ParsedSentence, token: Token): Token {
  let head = token;
  for (let step = 0; head.relation === "conj" && step < sentence.tokens.length; step++) {
    const above = sentence.tokens[head.head];
    if (!above) break;
    head = above;
  }
  return head;
}

/** Nouns that say what somebody is, not what happens. */
const BEARER_NOUNS = new Set(["member"]);

/** "Norway is a member", "Norway, a member": who the noun is said of. */
function bearers(sentence: ParsedSentence, noun: number): Argument[] {
  if (!BEARER_NOUNS.has(sentence.tokens[noun]?.lemma.toLowerCase() ?? "")) return [];
  if (dependents(sentence, noun, "cop").length > 0) {
    return dependents(sentence, noun, "nsubj").map(plain);
  }
  const token = sentence.tokens[noun];
  return token?.relation === "appos" ? [{ head: token.head, preposition: null }] : [];
}

/** Who acts in the event a noun names: possessor, "by" phrase, else a modifier before it. */
function nounSubjects(sentence: ParsedSentence, noun: number): Argument[] {
  const said = bearers(sentence, noun);
  if (said.length > 0) return said;
  const possessors = dependents(sentence, noun, "nmod:poss").map(plain);
  if (possessors.length > 0) return possessors;
  const agents = nounObliques(sentence, noun).filter(({ preposition }) => preposition === "by");
  if (agents.length > 0) return agents;
  return childTokens(sentence, noun)
    .filter((token) => token.index < noun && /^[A-Z]/u.test(token.text))
    .filter((token) => ["amod", "compound", "nmod", "nmod:desc"].includes(token.relation))
    .map(plain);
}

/** The predicate an event noun stands under and how: as its object, its subject, or a phrase. */
interface Governor {
  token: Token;
  lemma: string;
  link: "object" | "subject" | "oblique";
  /** The noun that stands under the predicate: the event noun or the one around it. */
  noun: Token;
}

function linkOf(relation: string): Governor["link"] | null {
  if (relation === "obj" || relation === "nsubj:pass") return "object";
  if (relation === "nsubj") return "subject";
  return relation === "obl" ? "oblique" : null;
}

/** "a series of attacks", "part of an aid program": the noun above stands for the event noun. */
function outerNoun(sentence: ParsedSentence, head: Token): Token {
  const above = sentence.tokens[head.head];
  const partitive = head.relation === "compound" || prepositionOf(sentence, head.index) === "of";
  const noun = above && above.upos === "NOUN" && partitive;
  return noun ? coordinationHead(sentence, above) : head;
}

function governorOf(sentence: ParsedSentence, noun: Token): Governor | null {
  const head = outerNoun(sentence, coordinationHead(sentence, noun));
  if (head.relation.startsWith("acl") || head.head < 0) return null;
  const link = linkOf(head.relation);
  const token = sentence.tokens[head.head];
  if (!link || !token) return null;
  return { token, lemma: predicateLemma(sentence, token.index), link, noun: head };
}

function isLight({ lemma, link }: Governor): boolean {
  const base = lemma.split("_")[0] ?? lemma;
  return link === "object" && (LIGHT.has(lemma) || LIGHT.has(base)) && !REVERSING.has(lemma);
}

/** Events one talks in: "in a phone call with X, Y said". */
const TALKS = new Set(["conversation", "talk", "meeting", "call", "discussion", "negotiation"]);

/**
 * Whether who acts in the verb acts in the event too: its object under a light verb ("launched an
 * attack"), its aim ("met for talks"), or the talk it happens in. "Condemned the attack" and
 * "fled after the attack" say nothing of who attacked.
 */
function sharesSubject(sentence: ParsedSentence, governor: Governor): boolean {
  const { lemma, link, noun } = governor;
  if (link === "object") return isLight(governor) || PLANNING.has(lemma);
  if (link === "subject") return false;
  const preposition = prepositionOf(sentence, noun.index) ?? "";
  if (TALKS.has(noun.lemma) && ["in", "during", "at", "after"].includes(preposition)) return true;
  return ["for", "to", "into", "in", "with", "on"].includes(preposition) && JOINING.has(lemma);
}

/** Subjects of the event from the predicate above: its own for light verbs, its sources for "receive". */
function inheritedSubjects(sentence: ParsedSentence, governor: Governor): Argument[] {
  const upper = verbArguments(sentence, governor.token.index);
  if (RECEIVING.has(governor.lemma)) {
    return upper.obliques.filter(({ preposition }) => preposition === "from");
  }
  return sharesSubject(sentence, governor) ? upper.subjects : [];
}

/** What the predicate above says about the event: light verbs pass their mood on, others weaken it. */
function nounMood(sentence: ParsedSentence, noun: Token, governor: Governor | null): Mood {
  const isCopular = dependents(sentence, noun.index, "cop").length > 0;
  if (isCopular) return readMood(sentence, noun.index);
  const polarity = isNegated(sentence, noun.index) ? "negated" : "affirmed";
  const plainMood: Mood = { polarity, modality: "asserted", tense: "none", chain: [] };
  if (!governor) return plainMood;
  const mood = readMood(sentence, governor.token.index);
  const chain = [...mood.chain, governor.lemma];
  if (isOccurrence(governor)) return { ...mood, chain };
  if (isLight(governor)) {
    const stated = upperEffect(governor.lemma).modality;
    return { ...mood, modality: weaker(mood.modality, stated), chain };
  }
  if (governor.link === "subject" || REVERSING.has(governor.lemma)) return { ...plainMood, chain };
  const asked = REQUESTING.has(governor.lemma) || WEAKENING.has(governor.lemma);
  return { ...plainMood, modality: asked ? weaker("possible", mood.modality) : "asserted", chain };
}

/** "talks will begin", "the attacks did not happen": the verb says whether the event is. */
function isOccurrence({ lemma, link }: Governor): boolean {
  return link === "subject" && OCCURRING.has(lemma);
}

/** Phrases of the light verb count as the noun's: "imposed sanctions in May on Iran". */
function governorObliques(sentence: ParsedSentence, governor: Governor | null): Argument[] {
  if (!governor || governor.link === "subject") return [];
  return verbArguments(sentence, governor.token.index).obliques;
}

/** "talks between Iran and the US": both are parties, even when the tree hangs the second elsewhere. */
function parties(sentence: ParsedSentence, noun: number, obliques: Argument[]): Argument[] {
  const between = obliques.filter(({ preposition }) => preposition === "between");
  const strays = conjuncts(sentence, noun)
    .slice(1)
    .filter((index) => sentence.tokens[index]?.upos === "PROPN")
    .map((head) => ({ head, preposition: "between" }));
  return between.length > 0 ? [...between, ...strays] : [];
}

/** Who acts in the event, and whether that is only known from the predicate above. */
function eventSubjects(sentence: ParsedSentence, noun: Token, governor: Governor | null) {
  const outer = outerNoun(sentence, noun);
  const own = nounSubjects(sentence, noun.index);
  const both = parties(sentence, noun.index, nounObliques(sentence, noun.index));
  const explicit = own.length > 0 || outer === noun ? own : nounSubjects(sentence, outer.index);
  const stated = [...both, ...explicit];
  if (stated.length > 0 || !governor) return { subjects: stated, inherited: false };
  return { subjects: inheritedSubjects(sentence, governor), inherited: true };
}

function eventObliques(sentence: ParsedSentence, noun: Token, governor: Governor | null) {
  const outer = outerNoun(sentence, noun);
  const around = outer === noun ? [] : nounObliques(sentence, outer.index);
  return [
    ...nounObliques(sentence, noun.index),
    ...around.filter(({ head }) => head !== noun.index),
    ...governorObliques(sentence, governor),
  ];
}

/** What the predicate above adds: who receives, indirect objects, purposes, and its name. */
function fromGovernor(sentence: ParsedSentence, governor: Governor | null) {
  if (!governor) return { objects: [], recipients: [], purposes: [], governor: null };
  const upper = verbArguments(sentence, governor.token.index);
  return {
    objects: RECEIVING.has(governor.lemma) ? upper.subjects : [],
    recipients: upper.recipients,
    purposes: dependents(sentence, governor.token.index, "advcl").map(({ index }) => index),
    governor: governor.link === "object" ? governor.lemma : `${governor.link}:${governor.lemma}`,
  };
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
    ...fromGovernor(sentence, governor),
    obliques: eventObliques(sentence, noun, governor),
    complements,
    passive: false,
    ...nounMood(sentence, noun, governor),
  };
}
