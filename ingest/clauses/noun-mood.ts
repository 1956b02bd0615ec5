import type { Modality } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { isSpeechNoun } from "../rules/index.ts";
import { nounAccuserOf } from "./control.ts";
import { type Governor, isLight, isOccurrence, isWished, sharesSubject } from "./governor.ts";
import { type Mood, readMood, toldMood } from "./mood.ts";
import { isNegated } from "./negation.ts";
import { dependents, predicateLemma, prepositionOf } from "./tree.ts";
import { upperEffect, weaker } from "./upper-effects.ts";
import {
  ENDING,
  ENDING_NOUNS,
  PLANNING,
  REQUESTING,
  UNREAL,
  UNREAL_NOUNS,
  WEAKENING,
} from "./verb-classes.ts";

/** The noun that an event noun hangs on by a preposition: "plans" of "plans for an attack". */
function nounAbove(sentence: ParsedSentence, noun: Token): Token | null {
  const above = sentence.tokens[noun.head];
  if (noun.relation !== "nmod" || above?.upos !== "NOUN") return null;
  const preposition = prepositionOf(sentence, noun.index) ?? "";
  return ["of", "for", "to", "on", "about", "against"].includes(preposition) ? above : null;
}

/** Whether another noun says that the event ends: "an end to the blockade". */
export function isEndedByNoun(sentence: ParsedSentence, noun: Token): boolean {
  const above = nounAbove(sentence, noun);
  if (above === null || !ENDING_NOUNS.has(above.lemma.toLowerCase())) return false;
  // "at the end of a visit": it took place.
  return !/^(?:at|by|towards?|near|before|after|until)$/u.test(
    prepositionOf(sentence, above.index) ?? "",
  );
}

/** What somebody means to do. */
const PLANS = new Set(
  `plan project proposal bid attempt intention offer scheme promise pledge initiative programme program
  decision application request`.split(/\s+/u),
);

/** Verbs of giving up what one meant to do, beside those that end it. */
const GIVING_UP = new Set(
  "reject veto turn_down vote_down shelve ditch jettison put_off drop_out bury axe".split(" "),
);

/** "froze a plan [to help]", "shelved a project [to help]": whether what is meant is given up. */
export function isGivenUp(sentence: ParsedSentence, verb: Token): boolean {
  const above = sentence.tokens[verb.head];
  if (!above || !dependents(sentence, verb.index, "mark").some(({ text }) => text === "to"))
    return false;
  const plan =
    verb.relation === "acl" ? above : dependents(sentence, above.index, "obj", "nsubj:pass")[0];
  if (!plan || !PLANS.has(plan.lemma.toLowerCase()) || plan.index > verb.index) return false;
  if (verb.relation !== "acl" && verb.relation !== "advcl" && verb.relation !== "xcomp")
    return false;
  if (!/^(?:obj|nsubj:pass)$/u.test(plan.relation)) return false;
  const lemma = predicateLemma(sentence, plan.head);
  return ENDING.has(lemma) || GIVING_UP.has(lemma);
}

/** What the noun above says: "fears of an attack", "plans for a visit", "calls for sanctions". */
function nounEffect(sentence: ParsedSentence, noun: Token): Modality {
  const above = nounAbove(sentence, noun);
  return (above && UNREAL_NOUNS.get(above.lemma.toLowerCase())) ?? "asserted";
}

/**
 * What a verb that is no light one says of its object noun. Speech is real even when it is
 * rejected ("rejected the accusation"), and so is what is condemned; a rejected, feared or
 * discussed deployment may never come.
 */
function objectEffect(governor: Governor, noun: Token): Modality {
  const { lemma, link } = governor;
  if (link === "subject" || isSpeechNoun(noun.lemma.toLowerCase())) return "asserted";
  if (UNREAL.has(lemma)) return "possible";
  if (link === "object" && PLANNING.has(lemma)) return upperEffect(lemma).modality;
  const isOpen = WEAKENING.has(lemma) || REQUESTING.has(lemma);
  return isOpen && link === "object" ? "possible" : "asserted";
}

const MAKING_REAL = new Set(
  "agree consent accede host sponsor broker mediate convene arrange facilitate".split(" "),
);

function underGovernor(sentence: ParsedSentence, noun: Token, governor: Governor): Mood {
  const own: Mood = plainMood(sentence, noun);
  const mood = readMood(sentence, governor.token.index);
  const chain = [...mood.chain, governor.lemma];
  if (isOccurrence(governor)) return { ...mood, chain };
  if (isWished(sentence, governor)) {
    return { ...own, modality: weaker("requested", mood.modality), chain };
  }
  if (isLight(governor)) {
    return {
      ...mood,
      modality: weaker(mood.modality, upperEffect(governor.lemma).modality),
      chain,
    };
  }
  if (nounAccuserOf(sentence, governor.noun) !== null) {
    return { ...own, modality: toldMood(sentence, governor.token.index).modality, chain };
  }
  // "was urged to agree on a truce": what is agreed is as real as the agreeing.
  if (MAKING_REAL.has(governor.lemma)) {
    return { ...own, modality: weaker(own.modality, mood.modality), chain };
  }
  if (isAim(sentence, governor)) {
    const modality = weaker(
      own.modality,
      weaker(mood.modality, upperEffect(governor.lemma).modality),
    );
    const polarity = mood.polarity === "negated" ? "negated" : own.polarity;
    return { ...own, polarity, modality, chain };
  }
  const effect = objectEffect(governor, noun);
  if (effect !== "asserted") return { ...own, modality: weaker(effect, mood.modality), chain };
  return { ...own, chain };
}

/** "may go ahead [with a strike]", "will fly in [for talks]": what one goes to is as real as the going. */
function isAim(sentence: ParsedSentence, governor: Governor): boolean {
  const { link, noun } = governor;
  if (link !== "oblique" || !sharesSubject(sentence, governor)) return false;
  return /^(?:for|to|with|into)$/u.test(prepositionOf(sentence, noun.index) ?? "");
}

function plainMood(sentence: ParsedSentence, noun: Token): Mood {
  const polarity = isNegated(sentence, noun.index) ? "negated" : "affirmed";
  return { polarity, modality: "asserted", tense: "none", chain: [] };
}

/** "any deployment near its borders": not one that happens. */
function determinerEffect(sentence: ParsedSentence, noun: Token): Modality {
  const isAny = dependents(sentence, noun.index, "det").some(
    ({ text }) => text.toLowerCase() === "any",
  );
  return isAny ? "hypothetical" : "asserted";
}

/** What stands in a chain for an act that is only alleged. */
export const ALLEGED = "allege";
const ALLEGING = new Set(words("alleged suspected supposed purported rumoured rumored"));

/** "the alleged attack": somebody says so, and nobody knows. */
function isAlleged(sentence: ParsedSentence, noun: Token): boolean {
  const described = dependents(sentence, noun.index, "amod");
  return described.some(({ text }) => ALLEGING.has(text.toLowerCase()));
}

/** What an adjective says of how real an event is. */
const UNREAL_ADJECTIVES: ReadonlyMap<string, Modality> = new Map([
  ...words("possible potential likely eventual feared hypothetical imminent").map(
    (adjective) => [adjective, "possible"] as const,
  ),
  ...words("proposed planned upcoming forthcoming scheduled intended envisaged").map(
    (adjective) => [adjective, "planned"] as const,
  ),
]);

function words(list: string): string[] {
  return list.split(" ");
}

/** "a possible strike", "the proposed treaty"; what one plans or proposes in an office is none of these. */
function adjectiveEffect(sentence: ParsedSentence, noun: Token): Modality {
  return dependents(sentence, noun.index, "amod").reduce<Modality>(
    (modality, { text }) =>
      weaker(modality, UNREAL_ADJECTIVES.get(text.toLowerCase()) ?? "asserted"),
    "asserted",
  );
}

/** How an event noun is stated: by its copula, the verb and the nouns above it. */
export function nounMood(sentence: ParsedSentence, noun: Token, governor: Governor | null): Mood {
  if (dependents(sentence, noun.index, "cop").length > 0) return readMood(sentence, noun.index);
  const mood = governor ? underGovernor(sentence, noun, governor) : plainMood(sentence, noun);
  const around = [nounEffect, determinerEffect, adjectiveEffect]
    .map((effect) => effect(sentence, noun))
    .reduce(weaker);
  const modality = weaker(mood.modality, around);
  if (!isAlleged(sentence, noun)) return { ...mood, modality };
  return { ...mood, modality: weaker(modality, "possible"), chain: [...mood.chain, ALLEGED] };
}
