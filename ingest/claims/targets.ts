import type { Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { governorOf, isLight } from "../clauses/governor.ts";
import { readNominal } from "../clauses/nominals.ts";
import { childTokens, conjuncts, dependents, prepositionOf } from "../clauses/tree.ts";
import { actingSubjects, verbArguments } from "../clauses/verb-arguments.ts";
import { UNREAL_NOUNS } from "../clauses/verb-classes.ts";
import { isDirectedNoun, nounRules } from "../rules/index.ts";
import type { Slot } from "../rules/rule.ts";
import { type Actor, type ActorFinder, uniqueActors } from "./actors.ts";

/** Prepositions whose phrase says when, why or according to whom, never whom an event is aimed at. */
const CIRCUMSTANCE = new Set([
  "after",
  "before",
  "during",
  "since",
  "despite",
  "amid",
  "following",
  "because",
  "because of",
  "due to",
  "as",
  "like",
  "until",
  "including",
  "according to",
  "by",
  "under",
  "without",
  "in",
  "at",
  "within",
  "through",
  "throughout",
  "such as",
  "thanks to",
  "ahead of",
  "as of",
  "than",
  "via",
  "between",
  "among",
  "per",
  "for example",
  "instead of",
  "outside",
  "inside",
  "near",
]);

const MAX_DEPTH = 3;
/** How many nouns deep a phrase is still the event's: trees hang phrases too low, never too high. */
const MAX_NESTING = 2;

/** Phrases with a preposition that hang on the objects: "sent [aid to Mali]". */
function objectPhrases(sentence: ParsedSentence, clause: Clause): Argument[] {
  const of = clause.nominal
    ? clause.obliques.filter(({ preposition }) => preposition === "of")
    : [];
  return [...clause.objects, ...of].flatMap(({ head }) => nestedPhrases(sentence, head, 0));
}

/** The phrases below a noun, the nearer first: "lifted [a state [of emergency [in Peru]]]". */
function nestedPhrases(sentence: ParsedSentence, noun: number, depth: number): Argument[] {
  const own = conjuncts(sentence, noun)
    .flatMap((head) => childTokens(sentence, head))
    .filter((token) => token.relation === "nmod")
    .map((token) => ({ head: token.index, preposition: prepositionOf(sentence, token.index) }));
  if (depth === MAX_NESTING) return own;
  return [...own, ...own.flatMap(({ head }) => nestedPhrases(sentence, head, depth + 1))];
}

/** What a clause below names, in the order in which it is likely meant. */
function lowerArguments(sentence: ParsedSentence, predicate: number, depth: number): Argument[] {
  const own = dependents(sentence, predicate, "nsubj", "nsubj:pass").map((token) => ({
    head: token.index,
    preposition: null,
  }));
  const { objects, recipients, obliques } = verbArguments(sentence, predicate);
  const deeper = childTokens(sentence, predicate)
    .filter((token) => ["xcomp", "ccomp", "advcl"].includes(token.relation))
    .flatMap((token) =>
      depth < MAX_DEPTH ? lowerArguments(sentence, token.index, depth + 1) : [],
    );
  const phrases = obliques.filter(({ preposition }) => !isCircumstance(preposition));
  const places = obliques.filter(({ preposition }) => preposition === "in" || preposition === "at");
  return [...own, ...objects, ...recipients, ...phrases, ...deeper, ...places];
}

function isCircumstance(preposition: string | null): boolean {
  return preposition === null || CIRCUMSTANCE.has(preposition);
}

function lowerPredicates(sentence: ParsedSentence, clause: Clause, slot: Slot): number[] {
  const objectClauses = clause.objects
    .flatMap(({ head }) => childTokens(sentence, head))
    .filter((token) => token.relation === "acl")
    .map((token) => token.index);
  return slot === "purpose" ? clause.purposes : [...clause.complements, ...objectClauses];
}

/** The phrases that stand in a slot of the clause, in order. */
export function phrasesIn(sentence: ParsedSentence, clause: Clause, slot: Slot): Argument[] {
  if (slot === "object") return clause.objects;
  if (slot === "recipient") return clause.recipients;
  if (slot === "complement" || slot === "purpose") {
    return lowerPredicates(sentence, clause, slot).flatMap((index) =>
      lowerArguments(sentence, index, 0),
    );
  }
  const phrases = [...clause.obliques, ...objectPhrases(sentence, clause)];
  return slot === "any"
    ? phrases.filter(({ preposition }) => !isCircumstance(preposition))
    : phrases.filter(({ preposition }) => preposition === slot);
}

/** What a search may take: `accepts` says whether an actor fits, `shallow` keeps to heads. */
export interface TargetSearch {
  finder: ActorFinder;
  clause: Clause;
  slots: readonly Slot[];
  shallow: boolean;
  /** Of a phrase that names an act, only who acts is a target ("the attack by X on Y"). */
  actsOnly: boolean;
  accepts: (actor: Actor) => boolean;
}

/** A found object with the slot it stood in. */
export interface TargetFound {
  actors: Actor[];
  slot: Slot;
}

const lemmaOf = (sentence: ParsedSentence, index: number): string =>
  sentence.tokens[index]?.lemma.toLowerCase() ?? "";

/** Acts that are no event of a rule but somebody's all the same. */
export const ACTS: ReadonlySet<string> = new Set(
  "action act behaviour behavior conduct policy decision move regime rhetoric remark practice".split(
    " ",
  ),
);

/** Nouns of wishes: whom "calls for sanctions on X" are made by is open, X is not who calls. */
function isWish(lemma: string): boolean {
  return UNREAL_NOUNS.get(lemma) === "requested";
}

/** The act that a phrase names: its head, or the noun that specifies it ("sanctions listings"). */
function actOf(sentence: ParsedSentence, { head }: Argument): Token | null {
  const near = dependents(sentence, head, "compound").map(({ index }) => index);
  const names = (lemma: string) => isDirectedNoun(lemma) || isWish(lemma) || ACTS.has(lemma);
  const act = [head, ...near].find((index) => names(lemmaOf(sentence, index)));
  return act === undefined ? null : (sentence.tokens[act] ?? null);
}

/** "Spain has a policy, which Italy criticised": the policy is Spain's, by another verb than the judging one. */
function holders({ finder: { sentence }, clause }: TargetSearch, act: Token): Argument[] {
  const governor = governorOf(sentence, act);
  const holds = governor && governor.token.index !== clause.predicate && isLight(governor);
  return holds ? actingSubjects(sentence, governor.token.index) : [];
}

const FROM_DOER = new Set(["by", "from"]);

/**
 * "an offer of aid [from Spain]", "the building [by India] of a road": the phrase that says whose
 * act it is may hang on what the act is about, or on the verb that judges it.
 */
function distantDoers({ finder: { sentence }, clause }: TargetSearch, act: Token): Argument[] {
  const about = childTokens(sentence, act.index).filter(({ relation }) => relation === "nmod");
  const hung = about.flatMap(({ index }) => childTokens(sentence, index));
  const phrases = hung
    .filter(({ relation }) => relation === "nmod")
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }));
  const beside = clause.passive ? [] : clause.obliques.filter(({ head }) => head > act.index);
  return [...phrases, ...beside].filter(({ preposition }) => FROM_DOER.has(preposition ?? ""));
}

/** Who acts in an act that a phrase names. */
function doers(search: TargetSearch, act: Token): Actor[] {
  const { sentence } = search.finder;
  const ofIsDoer = nounRules(act.lemma.toLowerCase()).every((rule) => rule.of === "subject");
  const { subjects, inherited } = readNominal(sentence, act);
  const others = childTokens(sentence, act.index)
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => preposition === "from" || (ofIsDoer && preposition === "of"));
  others.push(...distantDoers(search, act));
  const held = inherited ? holders(search, act) : subjects;
  const phrases = [...held, ...others];
  return phrases
    .flatMap((phrase) => {
      const direct = search.finder.direct(phrase);
      return direct.length > 0 ? direct : search.finder.inside(phrase);
    })
    .filter(search.accepts)
    .map((actor) => ({ ...actor, direct: false }));
}

function actorsOf(search: TargetSearch, phrase: Argument, slot: Slot): Actor[] {
  const direct = search.finder.direct(phrase).filter(search.accepts);
  if (direct.length > 0 || search.shallow) return direct;
  const isJudged = search.actsOnly && slot !== "complement" && slot !== "purpose";
  const act = isJudged ? actOf(search.finder.sentence, phrase) : null;
  if (act) return doers(search, act);
  return search.finder.inside(phrase).filter(search.accepts);
}

/** Where to look: an act as object says all there is, phrases beside it are the act's own. */
function slotsFor({ actsOnly, clause, finder, slots }: TargetSearch): readonly Slot[] {
  const isAct = clause.objects.some((phrase) => actOf(finder.sentence, phrase) !== null);
  return actsOnly && isAct ? ["object"] : slots;
}

/** "met X on Monday and [with Y] on Tuesday": a later phrase of the slot that is added with "and". */
function addedPhrases({ finder }: TargetSearch, phrases: readonly Argument[]): Argument[] {
  return phrases.filter(
    ({ head, preposition }) =>
      preposition !== null && dependents(finder.sentence, head, "cc").length > 0,
  );
}

/** The first fitting actors in the slots' order, a phrase's own name before names inside it. */
export function findTargets(search: TargetSearch): TargetFound | null {
  for (const slot of slotsFor(search)) {
    const phrases = phrasesIn(search.finder.sentence, search.clause, slot);
    for (const [index, phrase] of phrases.entries()) {
      const first = actorsOf(search, phrase, slot);
      if (first.length === 0) continue;
      const added = addedPhrases(search, phrases.slice(index + 1));
      const others = added.flatMap((each) => search.finder.direct(each)).filter(search.accepts);
      return { actors: uniqueActors([...first, ...others]), slot };
    }
  }
  return null;
}
