import type { Modality, Polarity, Tense } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { auxiliaryModality } from "./auxiliary-modality.ts";
import { isToldAct } from "./control.ts";
import { adverbModality, isAsked, isToldContent, toldDoubt } from "./doubt.ts";
import { isAtThatTime } from "./helping-verbs.ts";
import { isInverted } from "./inversion.ts";
import { isNegated } from "./negation.ts";
import { isRealInfinitive } from "./real-infinitives.ts";
import { tenseOf } from "./tense.ts";
import {
  baseRelation,
  childTokens,
  dependents,
  isPassive,
  isReducedPassive,
  predicateLemma,
} from "./tree.ts";
import { clauseEffect, objectModality, weaker } from "./upper-effects.ts";
import * as classes from "./verb-classes.ts";

/** How a predicate is stated. `chain` are the lemmas of the predicates above it, outermost first. */
export interface Mood {
  polarity: Polarity;
  modality: Modality;
  tense: Tense;
  chain: string[];
}

const lower = (token: Token): string => token.text.toLowerCase();

/** The predicate relations that pass modality and negation down. */
const CHAINING = new Set(["xcomp", "ccomp", "acl", "advcl", "csubj"]);
const MAX_CHAIN = 8;

/** "fears that Serbia will attack": the clause is what the noun is about, although labelled relative. */
function isContent(sentence: ParsedSentence, token: Token): boolean {
  return dependents(sentence, token.index, "mark").some((mark) => lower(mark) === "that");
}

/**
 * Whether what is said of the predicate above counts for the clause at `token`. "The bid opposed by
 * Iran": a participle is no wish of the noun it describes.
 */
function passesDown(sentence: ParsedSentence, token: Token): boolean {
  const isOpen = token.relation !== "acl:relcl" || isContent(sentence, token);
  return CHAINING.has(baseRelation(token)) && isOpen && !isReducedPassive(sentence, token);
}

/** Predicates above the one at `index`, nearest first, coordination skipped. */
export function upperPredicates(
  sentence: ParsedSentence,
  index: number,
): { upper: Token; link: Token }[] {
  const found: { upper: Token; link: Token }[] = [];
  let token = sentence.tokens[index];
  while (token && token.head >= 0 && found.length < MAX_CHAIN) {
    const upper: Token | undefined = sentence.tokens[token.head];
    if (!upper) break;
    if (passesDown(sentence, token)) found.push({ upper, link: token });
    else if (baseRelation(token) !== "conj") break;
    token = upper;
  }
  return found;
}

const CONDITIONAL = new Set(["if", "unless", "whether", "lest"]);

function isConditional(sentence: ParsedSentence, token: Token): boolean {
  const isMarked = dependents(sentence, token.index, "mark").some((mark) =>
    CONDITIONAL.has(lower(mark)),
  );
  return isMarked || isInverted(sentence, token);
}

function isPurpose(sentence: ParsedSentence, link: Token): boolean {
  const relation = baseRelation(link);
  if (relation !== "advcl" && relation !== "acl") return false;
  return dependents(sentence, link.index, "mark").some((mark) => lower(mark) === "to");
}

/** A purpose, unless the infinitive is told as a fact. */
function isAim(sentence: ParsedSentence, upper: Token, link: Token): boolean {
  return isPurpose(sentence, link) && !isRealInfinitive(sentence, upper, link);
}

/** Chain members whose clause is reported, so that "would" is the future seen from the past. */
function isReported(sentence: ParsedSentence, index: number): boolean {
  return upperPredicates(sentence, index).some(
    ({ upper, link }) =>
      link.relation === "ccomp" || classes.REPORTING.has(predicateLemma(sentence, upper.index)),
  );
}

/** "prevented from attacking", "cleared of attacking": what follows is not done. */
const isOfNoAct = (lemma: string): boolean =>
  classes.CLEARING.has(lemma) || (classes.HINDERING.has(lemma) && !classes.ACCUSING.has(lemma));

/**
 * How an act is stated that an accusing verb tells of: as the accuser's statement it is asserted,
 * suspected or untold acts are possible, and who is not accused is only imagined to have done it.
 */
export function toldMood(sentence: ParsedSentence, upper: number) {
  const lemma = predicateLemma(sentence, upper);
  const negated = isNegated(sentence, upper);
  if (isOfNoAct(lemma)) {
    const modality = auxiliaryModality(sentence, upper, true);
    return { modality, negations: negated ? 2 : 1 };
  }
  if (classes.WARNING.has(lemma)) return { modality: "hypothetical" as const, negations: 0 };
  const stated = auxiliaryModality(sentence, upper, true);
  const agent = childTokens(sentence, upper).some(({ relation }) => relation === "obl:agent");
  const untold = isPassive(sentence, upper) && !agent && !classes.CREDITING.has(lemma);
  let modality: Modality = stated === "asserted" ? "asserted" : "possible";
  if (untold || lemma === "suspect") modality = "possible";
  return { modality: negated ? ("hypothetical" as const) : modality, negations: 0 };
}

/** "called on Iran to stop": an infinitive that hangs beside its verb is still what is asked. */
function isRequested(sentence: ParsedSentence, upper: Token, link: Token): boolean {
  if (!classes.OBJECT_CONTROL.has(predicateLemma(sentence, upper.index))) return false;
  return link.relation === "advcl" && isPurpose(sentence, link);
}

/** The verb with the preposition that its clause stands with: "think_of" of "is thinking of sending". */
function prepositionalLemma(sentence: ParsedSentence, lemma: string, link: Token): string | null {
  if (baseRelation(link) !== "advcl" && baseRelation(link) !== "obl") return null;
  const mark = dependents(sentence, link.index, "mark", "case")[0];
  if (!mark) return isBeside(sentence, link) ? null : knownOrNull(lemma);
  return knownOrNull(`${lemma}_${lower(mark)}`);
}

function knownOrNull(joined: string): string | null {
  return classes.WEAKENING.has(joined) || classes.NEGATING.has(joined) ? joined : null;
}

/** "rejected the plan, accusing X", "blocked the road demanding Y": beside its verb, not under it. */
function isBeside(sentence: ParsedSentence, { index, head, lemma, xpos }: Token): boolean {
  if (xpos !== "VBG") return false;
  if (sentence.tokens[index - 1]?.text === ",") return true;
  const isVoiced = classes.REQUESTING.has(lemma) || classes.ACCUSING.has(lemma);
  return isVoiced && dependents(sentence, head, "obj").length > 0;
}

/** "will return, visiting Oman": a participle beside its verb is as sure as that verb is. */
function besideModality(sentence: ParsedSentence, upper: Token, link: Token): Modality {
  const isBare =
    link.xpos === "VBG" && dependents(sentence, link.index, "mark", "aux").length === 0;
  return isBare ? auxiliaryModality(sentence, upper.index, true) : "asserted";
}

/** "has not replied by expelling envoys": what does not happen is not done by any means. */
function meansNegations(sentence: ParsedSentence, upper: Token, link: Token): number {
  const [mark] = dependents(sentence, link.index, "mark", "case");
  const isMeans = link.xpos === "VBG" && mark !== undefined && lower(mark) === "by";
  return isMeans && isNegated(sentence, upper.index) ? 1 : 0;
}

/** What one predicate above adds: a weaker modality, and negations. */
function effectOf(sentence: ParsedSentence, upper: Token, link: Token) {
  const verb = predicateLemma(sentence, upper.index);
  const joined = prepositionalLemma(sentence, verb, link);
  const lemma = joined ?? verb;
  if (isToldAct(sentence, link)) return toldMood(sentence, upper.index);
  const asked = isRequested(sentence, upper, link);
  const purpose = !asked && isAim(sentence, upper, link);
  let modality: Modality = purpose
    ? weaker("planned", auxiliaryModality(sentence, upper.index, true))
    : "asserted";
  if (isConditional(sentence, upper)) modality = "hypothetical";
  if (baseRelation(link) === "advcl" && !asked && !joined) {
    const beside = besideModality(sentence, upper, link);
    return { modality: weaker(modality, beside), negations: meansNegations(sentence, upper, link) };
  }
  const effect = clauseEffect(sentence, lemma, link);
  modality = weaker(weaker(modality, effect.modality), objectModality(sentence, upper, link));
  const own = effect.negates ? 1 : 0;
  if (classes.REPORTING.has(lemma)) return { modality, negations: own };
  modality = weaker(modality, auxiliaryModality(sentence, upper.index, true));
  return { modality, negations: own + (isNegated(sentence, upper.index) ? 1 : 0) };
}

/** What the clause itself says of how sure it is. */
function ownModality(sentence: ParsedSentence, index: number): Modality {
  const self = sentence.tokens[index];
  const isOpen = (self && isConditional(sentence, self)) || isAsked(sentence, index);
  const own = weaker(
    auxiliaryModality(sentence, index, isReported(sentence, index)),
    adverbModality(sentence, index),
  );
  return isOpen ? weaker(own, "hypothetical") : own;
}

/** "will raise it when he meets Putin": what comes with a plan is none the surer. */
function planBeside(sentence: ParsedSentence, index: number): Modality {
  const self = sentence.tokens[index];
  if (!self || self.head < 0 || !isAtThatTime(sentence, self)) return "asserted";
  const isPlan = classes.PLANNING.has(predicateLemma(sentence, self.head));
  return isPlan || readMood(sentence, self.head).modality === "planned" ? "planned" : "asserted";
}

/** Polarity, modality, tense and chain of the verb or predicate adjective at `index`. */
export function readMood(sentence: ParsedSentence, index: number): Mood {
  const uppers = upperPredicates(sentence, index);
  let negations = isNegated(sentence, index) ? 1 : 0;
  let modality = ownModality(sentence, index);
  let tense = tenseOf(sentence, index);
  let teller: Token | null = null;
  for (const { upper, link } of uppers) {
    const effect = effectOf(sentence, upper, link);
    modality = weaker(modality, effect.modality);
    if (teller) modality = weaker(modality, toldDoubt(sentence, teller, effect.negations > 0));
    else negations += effect.negations;
    if (!teller && isToldContent(sentence, upper, link)) {
      teller = upper;
      modality = weaker(modality, toldDoubt(sentence, upper, false));
    }
    if (tense === "none") tense = tenseOf(sentence, upper.index);
  }
  return {
    polarity: negations % 2 === 1 ? "negated" : "affirmed",
    modality: weaker(modality, planBeside(sentence, index)),
    tense,
    chain: uppers.map(({ upper }) => predicateLemma(sentence, upper.index)).reverse(),
  };
}
