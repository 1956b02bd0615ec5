import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { isSpeechNoun, nounRules } from "../rules/index.ts";
import { withAntecedent } from "./acting-subjects.ts";
import { type Governor, isOccurrence } from "./governor.ts";
import { childTokens, dependents, plain, prepositionOf } from "./tree.ts";
import type { VerbArguments } from "./verb-arguments.ts";
import { AFFECTING, RECEIVING } from "./verb-classes.ts";

/** Verbs that say in what state their subject is: "came under attack", "remains under siege". */
const STANDING = new Set(["come", "be", "remain", "stay", "live", "fall", "get"]);

/** Whether the event noun stands behind "under": its subject undergoes it. */
function isUnder(sentence: ParsedSentence, { noun, lemma, link }: Governor): boolean {
  const isPhrase = link === "oblique" && prepositionOf(sentence, noun.index) === "under";
  return isPhrase && STANDING.has(lemma) && !isSpeechNoun(noun.lemma.toLowerCase());
}

/** Who undergoes an event by what the verb above says: receivers, those it reaches, those under it. */
export function undergoers(
  sentence: ParsedSentence,
  governor: Governor,
  upper: VerbArguments,
): Argument[] {
  const { lemma, link } = governor;
  if (RECEIVING.has(lemma) || isUnder(sentence, governor)) return upper.subjects;
  if (isBackingHeld(sentence, governor)) return upper.subjects;
  const reaches = link === "subject" && AFFECTING.has(lemma);
  return reaches ? [...upper.recipients, ...upper.objects] : [];
}

/** "is under attack": whom a noun with a copula is said of undergoes it. */
export function standsUnder(sentence: ParsedSentence, noun: number): Argument[] {
  const isSaid = dependents(sentence, noun, "cop").length > 0;
  const isBelow = isSaid && prepositionOf(sentence, noun) === "under";
  return isBelow ? dependents(sentence, noun, "nsubj").map(plain) : [];
}

const HOLDING = new Set([
  "have",
  "enjoy",
  "win",
  "gain",
  "get",
  "receive",
  "secure",
  "earn",
  "retain",
]);

/** "has the backing of Peru": what one holds comes from whom the "of" phrase names. */
function isBackingHeld(sentence: ParsedSentence, { noun, lemma, link }: Governor): boolean {
  if (link !== "object" || !HOLDING.has(lemma)) return false;
  const rules = nounRules(noun.lemma.toLowerCase());
  return (
    rules.some(({ relation }) => relation === "SUPPORTS") && ofPhrases(sentence, noun).length > 0
  );
}

function ofPhrases(sentence: ParsedSentence, noun: Token): Argument[] {
  return childTokens(sentence, noun.index)
    .filter(({ relation, index }) => relation === "nmod" && prepositionOf(sentence, index) === "of")
    .map(plain);
}

/** Who acts in an event by a phrase of its own that says where it comes from; empty without one. */
export function senders(
  sentence: ParsedSentence,
  governor: Governor,
  upper: VerbArguments,
): Argument[] {
  if (isBackingHeld(sentence, governor)) return ofPhrases(sentence, governor.noun);
  const isSaid = isOccurrence(governor) && isSpeechNoun(governor.noun.lemma.toLowerCase());
  return isSaid ? upper.obliques.filter(({ preposition }) => preposition === "from") : [];
}

/** "is in talks", "is on a visit": states that the noun's subject is in. */
export function stateSubjects(sentence: ParsedSentence, noun: number): Argument[] {
  const stands = ["in", "on"].includes(prepositionOf(sentence, noun) ?? "");
  const token = sentence.tokens[noun];
  // "is in Bonn for talks": who is there is in the talks.
  const isAim = token?.relation === "nmod" && prepositionOf(sentence, noun) === "for";
  const bearer = isAim ? token.head : noun;
  const isThere = isAim ? prepositionOf(sentence, bearer) === "in" : stands;
  const isSaid = isThere && dependents(sentence, bearer, "cop").length > 0;
  if (!isSaid) return [];
  // "Lula, [who] is on a visit".
  return dependents(sentence, bearer, "nsubj").map((subject) =>
    withAntecedent(sentence, bearer, subject),
  );
}

/** What one does with an event of one's own: "a vigil [held by students]". */
const STAGING = new Set(
  "stage mount hold organise organize call launch conduct plan set begin start order impose carry lead declare".split(
    " ",
  ),
);

/** "the vigil mounted in Lima [by students]": who stages an event acts in it. */
export function stagers(sentence: ParsedSentence, noun: number): Argument[] {
  return dependents(sentence, noun, "acl")
    .filter(({ xpos, lemma }) => xpos === "VBN" && STAGING.has(lemma.toLowerCase()))
    .flatMap(({ index }) => dependents(sentence, index, "obl", "obl:agent"))
    .filter(({ index }) => prepositionOf(sentence, index) === "by")
    .map(plain);
}
