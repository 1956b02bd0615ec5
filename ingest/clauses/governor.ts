import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { isReciprocalNoun } from "../rules/index.ts";
import { dependents, predicateLemma, prepositionOf } from "./tree.ts";
import { JOINING, LIGHT, OCCURRING, PLANNING, REVERSING, WISHING } from "./verb-classes.ts";

/** The predicate an event noun stands under and how: as its object, its subject, or a phrase. */
export interface Governor {
  token: Token;
  lemma: string;
  link: "object" | "subject" | "oblique";
  /** The noun that stands under the predicate: the event noun or the one around it. */
  noun: Token;
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

function linkOf(relation: string): Governor["link"] | null {
  if (relation === "obj" || relation === "nsubj:pass") return "object";
  if (relation === "nsubj") return "subject";
  return relation === "obl" ? "oblique" : null;
}

/** "a series of attacks", "part of an aid program": the noun above stands for the event noun. */
export function outerNoun(sentence: ParsedSentence, head: Token): Token {
  const above = sentence.tokens[head.head];
  const partitive = head.relation === "compound" || prepositionOf(sentence, head.index) === "of";
  const noun = above && above.upos === "NOUN" && partitive;
  return noun ? coordinationHead(sentence, above) : head;
}

const NAMING = new Set(["call", "label", "brand", "name", "describe", "consider", "deem", "term"]);

/** "called the treaty a failure": a verb with two objects names the first and does nothing to it. */
function names(sentence: ParsedSentence, verb: Token): boolean {
  if (!NAMING.has(verb.lemma.toLowerCase())) return false;
  const named = dependents(sentence, verb.index, "obj", "xcomp", "obl");
  return named.filter(({ index }) => prepositionOf(sentence, index) === null).length > 1;
}

/** "struck camps in support of Chad", "blocked roads in protest at it": who does it so supports, protests. */
const BEHALF = new Set("support solidarity protest favour favor defence defense".split(" "));
/** Who puts a name to them says what they say. */
const SIGNED = new Set(["petition", "declaration", "appeal", "manifesto", "letter", "statement"]);

function isOnBehalf(sentence: ParsedSentence, noun: Token): boolean {
  return BEHALF.has(noun.lemma) && prepositionOf(sentence, noun.index) === "in";
}

/** "conducted strikes [in support of Chad]": the phrase may hang on what the verb does. */
function behalfGovernor(sentence: ParsedSentence, noun: Token): Governor | null {
  if (noun.relation !== "nmod" || !isOnBehalf(sentence, noun)) return null;
  const above = sentence.tokens[noun.head];
  if (above?.upos !== "NOUN") return null;
  const governor = governorOf(sentence, above);
  const isSigned = governor?.link === "oblique" && SIGNED.has(above.lemma.toLowerCase());
  return governor?.link === "object" || isSigned ? { ...governor, link: "oblique", noun } : null;
}

/** The predicate above an event noun; null for a noun that hangs on another noun. */
export function governorOf(sentence: ParsedSentence, noun: Token): Governor | null {
  const behalf = behalfGovernor(sentence, noun);
  if (behalf) return behalf;
  const head = outerNoun(sentence, coordinationHead(sentence, noun));
  if (head.relation.startsWith("acl") || head.head < 0) return null;
  const link = linkOf(head.relation);
  const token = sentence.tokens[head.head];
  if (!link || !token || (link === "object" && names(sentence, token))) return null;
  const lemma = isOnHold(sentence, token) ? "suspend" : predicateLemma(sentence, token.index);
  return { token, lemma, link, noun: head };
}

/** "put [on hold] its aid": as good as suspended. */
function isOnHold(sentence: ParsedSentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "obl").some(
    ({ index, lemma }) => /^(?:hold|ice)$/u.test(lemma) && prepositionOf(sentence, index) === "on",
  );
}

/** "launched an attack", "imposed sanctions": the verb adds nothing but who, when and whether. */
export function isLight({ lemma, link }: Governor): boolean {
  const base = lemma.split("_")[0] ?? lemma;
  return link === "object" && (LIGHT.has(lemma) || LIGHT.has(base)) && !REVERSING.has(lemma);
}

/** "talks will begin", "the attacks did not happen": the verb says whether the event is. */
export function isOccurrence({ lemma, link }: Governor): boolean {
  return link === "subject" && OCCURRING.has(lemma);
}

/** They wish for something only with "for": "called the treaty a failure" wishes for nothing. */
const WISHING_FOR = new Set([
  "call",
  "push",
  "press",
  "appeal",
  "insist",
  "campaign",
  "hope",
  "wish",
]);

/** Whom one turns to one wants something from: "turned to Peru for a loan", "wrote to Peru for help". */
const TURNING = new Set(["turn", "look", "write", "apply", "go", "come", "run"]);

function turnsFor(sentence: ParsedSentence, { token, lemma, noun }: Governor): boolean {
  if (!TURNING.has(lemma) || prepositionOf(sentence, noun.index) !== "for") return false;
  const phrases = dependents(sentence, token.index, "obl");
  return phrases.some(({ index }) => prepositionOf(sentence, index) === "to");
}

/** "asked for aid", "demanded sanctions": the event is wished for. */
export function isWished(sentence: ParsedSentence, governor: Governor): boolean {
  const { lemma, link, noun } = governor;
  if (turnsFor(sentence, governor)) return true;
  const base = lemma.split("_")[0] ?? lemma;
  if (link === "object") return WISHING.has(base) && !WISHING_FOR.has(base);
  const preposition = prepositionOf(sentence, noun.index);
  return link === "oblique" && preposition === "for" && WISHING.has(base);
}

/** Events one talks in: "in a phone call with X, Y said". */
const TALKS = new Set(["conversation", "talk", "meeting", "call", "discussion", "negotiation"]);
/** "put its army on alert": who puts it there does what the noun says. */
const READINESS = new Set(["alert", "standby"]);
const PUTTING = new Set(["put", "place", "keep"]);
/** What one expects or is asked for is not one's own act. */
const OTHERS_ACT = new Set(["expect", "need", "schedule", "set", "due", "approve", "authorize"]);

/**
 * Whether who acts in the verb acts in the event too: its object under a light verb ("launched an
 * attack"), its aim ("met for talks"), or the talk it happens in. "Condemned the attack", "demanded
 * sanctions" and "fled after the attack" say nothing of who attacked; who wishes for talks is to
 * take part in them.
 */
export function sharesSubject(sentence: ParsedSentence, governor: Governor): boolean {
  const { lemma, link, noun } = governor;
  if (isWished(sentence, governor)) return isReciprocalNoun(noun.lemma.toLowerCase());
  if (link === "object") {
    return isLight(governor) || (PLANNING.has(lemma) && !OTHERS_ACT.has(lemma));
  }
  return link === "oblique" && (isOnBehalf(sentence, noun) || joins(sentence, governor));
}

/** "in the wake of attacks", "in light of": the phrase says when or why, not what one takes part in. */
const SETTINGS = new Set([
  "wake",
  "aftermath",
  "light",
  "face",
  "view",
  "event",
  "case",
  "absence",
]);
/** "responded to an attack" answers it, "responded with an attack" attacks. */
const ANSWERING = new Set(["respond", "react"]);

/** "left in protest", "marched in a show of anger": who does the one shows the other. */
const SHOWN = new Set(
  "protest show display demonstration stoppage strike walkout boycott vigil".split(" "),
);

function isNoPart(preposition: string, { lemma, noun }: Governor): boolean {
  if (preposition === "in" && SETTINGS.has(noun.lemma)) return true;
  return preposition === "to" && ANSWERING.has(lemma);
}

function isShown(preposition: string, { lemma }: Token): boolean {
  return preposition === "in" && SHOWN.has(lemma);
}

/** Whether the verb's subject takes part in the event that the phrase names. */
function joins(sentence: ParsedSentence, governor: Governor): boolean {
  const { lemma, noun } = governor;
  const preposition = prepositionOf(sentence, noun.index) ?? "";
  if (isNoPart(preposition, governor)) return false;
  if (isShown(preposition, noun)) return true;
  if (preposition === "on" && READINESS.has(noun.lemma) && PUTTING.has(lemma)) return true;
  if (TALKS.has(noun.lemma) && ["in", "during", "at", "after"].includes(preposition)) return true;
  return ["for", "to", "into", "in", "with", "on"].includes(preposition) && JOINING.has(lemma);
}

/** "moved to Mali after his release": what stands in a phrase of time has no part in what the verb tells. */
const TIMES: ReadonlySet<string> = new Set("after before during since following until".split(" "));

/** Whether the noun says only when the predicate above happens. */
export function isOnlyTime(sentence: ParsedSentence, { link, noun }: Governor): boolean {
  return link === "oblique" && TIMES.has(prepositionOf(sentence, noun.index) ?? "");
}

/** Whoever they are called after, those who hold them take part in them. */
const CALLED = new Set(["exercise", "drill", "manoeuvre", "maneuver", "game"]);

/** "opened the Flintlock exercise": what it is called, and no actor. */
export function isCalledAfter(
  noun: Token,
  governor: Governor | null,
  own: readonly Argument[],
): boolean {
  const isNamed = own.every(({ head, preposition }) => preposition === null && head < noun.index);
  return isNamed && CALLED.has(noun.lemma.toLowerCase()) && governor !== null && isLight(governor);
}
