import type { Argument, Clause, ParsedSentence } from "../analysis.ts";
import { agents } from "../clauses/agents.ts";
import {
  childTokens,
  conjuncts,
  dependents,
  predicateLemma,
  prepositionOf,
  sharesPassive,
  subtree,
} from "../clauses/tree.ts";
import { verbArguments } from "../clauses/verb-arguments.ts";
import type { Slot } from "../rules/rule.ts";
import { SPEECH_NOUNS } from "../rules/speech-verbs.ts";
import { type Actor, uniqueActors } from "./actors.ts";
import { actOf, doers, type TargetSearch } from "./doers.ts";
import { wordBefore } from "./inside-phrases.ts";
import { isOnlyOwnAct } from "./own-act.ts";
import { causes, faced, shownPhrases } from "./shown-phrases.ts";

/** Prepositions whose phrase says when, why or according to whom, never whom an event is aimed at. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  ..."after|before|during|since|despite|amid|following|because|because of|due to|as|like|until".split(
    "|",
  ),
  ..."including|according to|by|under|without|in|at|within|through|throughout|such as|thanks to".split(
    "|",
  ),
  ..."ahead of|as of|than|via|between|among|per|for example|instead of|rather than|outside|inside|near".split(
    "|",
  ),
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

const TIME_MARKS = new Set(["after", "before", "since", "when", "once"]);

/** "before police moved in": a clause that says when names nobody whom the act is aimed at. */
function isAtTime(sentence: ParsedSentence, predicate: number): boolean {
  return dependents(sentence, predicate, "mark", "advmod").some(
    ({ index, text }) => index < predicate && TIME_MARKS.has(text.toLowerCase()),
  );
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
    .filter((token) => !isAtTime(sentence, token.index))
    .flatMap((token) =>
      depth < MAX_DEPTH ? lowerArguments(sentence, token.index, depth + 1) : [],
    );
  const phrases = obliques.filter(({ preposition }) => !isCircumstance(preposition));
  const places = obliques.filter(({ preposition }) => preposition === "in" || preposition === "at");
  // "cut off the gas that reaches Poland"
  const told =
    depth < MAX_DEPTH ? objects.flatMap(({ head }) => dependents(sentence, head, "acl:relcl")) : [];
  const relative = told.flatMap(({ index }) => lowerArguments(sentence, index, MAX_DEPTH));
  return [...own, ...objects, ...recipients, ...phrases, ...deeper, ...places, ...relative];
}

function isCircumstance(preposition: string | null): boolean {
  return preposition === null || CIRCUMSTANCE.has(preposition);
}

function lowerPredicates(sentence: ParsedSentence, clause: Clause, slot: Slot): number[] {
  const objectClauses = clause.objects
    .filter(({ head }) => !SPEECH_NOUNS.has(sentence.tokens[head]?.lemma ?? ""))
    .flatMap(({ head }) => childTokens(sentence, head))
    .filter((token) => token.relation === "acl")
    .map((token) => token.index);
  const purposes = clause.purposes.filter((index) => !isAtTime(sentence, index));
  if (slot === "purpose") return purposes;
  // "threatened to veto sanctions on Chad": what would be stopped is aimed at nobody.
  return [...clause.complements, ...objectClauses].filter(
    (index) => predicateLemma(sentence, index) !== "veto",
  );
}

/** "its demand [that Peru leave]": who acts below by a subject of its own. */
function askedSubjects(sentence: ParsedSentence, clause: Clause): Argument[] {
  return lowerPredicates(sentence, clause, "complement")
    .flatMap((index) => dependents(sentence, index, "nsubj", "nsubj:pass"))
    .map(({ index }) => ({ head: index, preposition: null }));
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
  if (slot === "asked") return askedSubjects(sentence, clause);
  if (slot === "cause") return causes(sentence, clause);
  const facing = slot === "facing" ? faced(sentence, clause) : [];
  if (facing.length > 0) return facing;
  const phrases = [
    ...clause.obliques,
    ...objectPhrases(sentence, clause),
    ...shownPhrases(sentence, clause),
  ];
  return slot === "any"
    ? phrases.filter(({ preposition }) => !isCircumstance(preposition))
    : phrases.filter(({ preposition }) => preposition === slot);
}

/** A found object with the slot it stood in. */
export interface TargetFound {
  actors: Actor[];
  slot: Slot;
}

/** "refused to leave despite [calls by Peru]": only what somebody asks for or does is refused. */
const AGAINST_PRESSURE = new Set<Slot>(["despite", "in defiance of"]);

/** "an update [from Peru]", "action [against Chad]", "files [about Mali]": none of them receives anything. */
function isNoReceiver({ tokens }: ParsedSentence, { mention }: Actor): boolean {
  return ["from", "against", "about"].includes(wordBefore(tokens, mention) ?? "");
}

/** "a plan backed by the [British] Red Cross": who stands in the verb's own clause is no part of its object. */
function isInOwnClause({ clause, finder }: TargetSearch, { mention }: Actor): boolean {
  const below = subtree(finder.sentence, clause.predicate);
  return below.some(({ start }) => mention.start <= start && start < mention.end);
}

/** Whether the phrase is what the verb below it describes: "[a plan] backed by X". */
function isDescribed({ clause, finder: { sentence } }: TargetSearch, { head }: Argument): boolean {
  const predicate = sentence.tokens[clause.predicate];
  return predicate?.relation === "acl" && predicate.head === head;
}

/** Slots that say where something is done. */
const PLACES = new Set<Slot>(["in", "at"]);

/** "in their [march] toward Mali": what is done on the way to a place or in an act is not done to it. */
function isInsideAct({ finder, clause }: TargetSearch, phrase: Argument, slot: Slot): boolean {
  return PLACES.has(slot) && !clause.nominal && actOf(finder.sentence, phrase) !== null;
}

/** "a vote hailed by some but [dismissed] by others": who acts by the participle beside is no target. */
function actsBeside({ clause, finder }: TargetSearch, { mention }: Actor): boolean {
  const { sentence } = finder;
  const first = sentence.tokens[clause.predicate]?.head ?? -1;
  if (!sharesPassive(sentence, clause.predicate)) return false;
  return agents(sentence, first).some(({ head }) => {
    const start = sentence.tokens[head]?.start ?? -1;
    return mention.start <= start && start < mention.end;
  });
}

/** "a pipeline [from Peru] to Chile": the start of a way gives nothing and is asked for nothing. */
function isWay({ finder: { sentence } }: TargetSearch, { head }: Argument, slot: Slot): boolean {
  const after = Math.max(...subtree(sentence, head).map(({ index }) => index)) + 1;
  return slot === "from" && sentence.tokens[after]?.text === "to";
}

function actorsOf(search: TargetSearch, phrase: Argument, slot: Slot): Actor[] {
  if (isWay(search, phrase, slot)) return [];
  const receives = (actor: Actor) =>
    !search.receives || slot === "from" || !isNoReceiver(search.finder.sentence, actor);
  const direct = search.finder.direct(phrase).filter(search.accepts).filter(receives);
  if (direct.length > 0 || search.shallow || isInsideAct(search, phrase, slot)) return direct;
  const isJudged = search.actsOnly && slot !== "complement" && slot !== "purpose";
  const act = isJudged ? actOf(search.finder.sentence, phrase) : null;
  if (act) return doers(search, act);
  if (AGAINST_PRESSURE.has(slot)) return [];
  const inside = search.finder
    .inside(phrase, search.accepts)
    .filter((actor) => !actsBeside(search, actor))
    .filter(receives);
  return isDescribed(search, phrase)
    ? inside.filter((actor) => !isInOwnClause(search, actor))
    : inside;
}

/** Where to look: an act as object says all there is, phrases beside it are the act's own. */
function slotsFor({
  actsOnly,
  clause,
  finder,
  slots,
  withCounterpart,
}: TargetSearch): readonly Slot[] {
  const isAct = clause.objects.some((phrase) => actOf(finder.sentence, phrase) !== null);
  if (!actsOnly || !isAct) return slots;
  return withCounterpart
    ? ["object", ...slots.filter((slot) => AGAINST_PRESSURE.has(slot))]
    : ["object"];
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
    if (slot === "complement" && isOnlyOwnAct(search)) continue;
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
