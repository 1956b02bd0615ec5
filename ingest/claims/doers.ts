import type { Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { governorOf, isLight } from "../clauses/governor.ts";
import { readNominal } from "../clauses/nominals.ts";
import {
  ancestors,
  baseRelation,
  childTokens,
  dependents,
  predicateLemma,
  prepositionOf,
} from "../clauses/tree.ts";
import { UNREAL_NOUNS } from "../clauses/verb-classes.ts";
import { isDirectedNoun, nounRules } from "../rules/index.ts";
import type { Slot } from "../rules/rule.ts";
import type { Actor, ActorFinder } from "./actors.ts";

/** What a search may take: `accepts` says whether an actor fits, `shallow` keeps to heads. */
export interface TargetSearch {
  finder: ActorFinder;
  clause: Clause;
  slots: readonly Slot[];
  shallow: boolean;
  /** Of a phrase that names an act, only who acts is a target ("the attack by X on Y"). */
  actsOnly: boolean;
  /** Who refuses an act of two refuses the other side ("ruled out talks with X"). */
  withCounterpart: boolean;
  /** The target is who gets what the object names: "promised help". */
  receives?: boolean;
  accepts: (actor: Actor) => boolean;
}

const lemmaOf = (sentence: ParsedSentence, index: number): string =>
  sentence.tokens[index]?.lemma.toLowerCase() ?? "";

/** Acts that are no event of a rule but somebody's all the same. */
export const ACTS: ReadonlySet<string> = new Set(
  "action act behaviour behavior conduct policy decision move regime rhetoric remark practice step measure".split(
    " ",
  ),
);

/** Nouns of wishes: whom "calls for sanctions on X" are made by is open, X is not who calls. */
function isWish(lemma: string): boolean {
  return UNREAL_NOUNS.get(lemma) === "requested";
}

/** What one does to a plan that is one's own. Made by hand. */
const AUTHORING: ReadonlySet<string> = new Set(
  `propose offer draft put_forward table sponsor suggest submit draw_up present author announce unveil
  introduce circulate float advance devise craft write formulate`.split(/\s+/u),
);

/** "a truce [that Peru had proposed]", "a text [drafted by Peru]": the clauses that say whose it is. */
function authorClauses(sentence: ParsedSentence, noun: number): Token[] {
  return childTokens(sentence, noun).filter(
    (token) =>
      baseRelation(token) === "acl" && AUTHORING.has(predicateLemma(sentence, token.index)),
  );
}

/**
 * The act that a phrase names: its head, the noun that specifies it ("sanctions listings"), or what
 * somebody is said to have proposed.
 */
export function actOf(sentence: ParsedSentence, { head }: Argument): Token | null {
  if (authorClauses(sentence, head).length > 0) return sentence.tokens[head] ?? null;
  const near = dependents(sentence, head, "compound").map(({ index }) => index);
  const names = (lemma: string) => isDirectedNoun(lemma) || isWish(lemma) || ACTS.has(lemma);
  const act = [head, ...near].find((index) => names(lemmaOf(sentence, index)));
  return act === undefined ? null : (sentence.tokens[act] ?? null);
}

/** "..., a move that": an apposition, which a tree may have as a second object. */
function sumsUp(sentence: ParsedSentence, act: Token): boolean {
  const isSecond = dependents(sentence, act.head, "obj").some(({ index }) => index < act.index);
  return act.relation === "appos" || (act.relation === "obj" && isSecond);
}

/**
 * "Spain has a policy, which Italy criticised": the policy is Spain's, by another verb than the
 * judging one. "Peru expelled Oman's envoy, a move Italy criticised": it sums up what Peru did.
 */
function holders({ finder: { sentence }, clause }: TargetSearch, act: Token): Argument[] {
  if (sumsUp(sentence, act)) {
    const verb = ancestors(sentence, act.index).find(({ upos }) => upos === "VERB");
    return verb && verb.index < act.index ? actingSubjects(sentence, verb.index) : [];
  }
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
  const told = childTokens(sentence, act.index)
    .filter(({ relation, xpos }) => relation === "acl" && xpos === "VBN")
    .concat(authorClauses(sentence, act.index).filter(({ relation }) => relation !== "acl"))
    .flatMap(({ index }) => actingSubjects(sentence, index));
  const beside = clause.passive ? [] : clause.obliques.filter(({ head }) => head > act.index);
  const from = [...phrases, ...beside].filter(({ preposition }) =>
    FROM_DOER.has(preposition ?? ""),
  );
  return [...from, ...told];
}

/** Who acts in an act that a phrase names. */
export function doers(search: TargetSearch, act: Token): Actor[] {
  const { sentence } = search.finder;
  const ofIsDoer = nounRules(act.lemma.toLowerCase()).every((rule) => rule.of === "subject");
  const { subjects, inherited } = readNominal(sentence, act);
  const others = childTokens(sentence, act.index)
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => preposition === "from" || (ofIsDoer && preposition === "of"));
  others.push(...distantDoers(search, act));
  const held = inherited || subjects.length === 0 ? holders(search, act) : subjects;
  const found = namedIn(search, [...held, ...others]);
  return found.length > 0 || !search.withCounterpart
    ? found
    : namedIn(search, counterparts(search, act));
}

/** "talks [with X]", "a visit [to X]". */
function counterparts({ finder: { sentence } }: TargetSearch, act: Token): Argument[] {
  return dependents(sentence, act.index, "nmod")
    .map(({ index }) => ({ head: index, preposition: prepositionOf(sentence, index) }))
    .filter(({ preposition }) => preposition === "with" || preposition === "to");
}

function namedIn(search: TargetSearch, phrases: readonly Argument[]): Actor[] {
  return phrases
    .flatMap((phrase) => {
      const direct = search.finder.direct(phrase);
      return direct.length > 0 ? direct : search.finder.inside(phrase);
    })
    .filter(search.accepts)
    .map((actor) => ({ ...actor, direct: false }));
}
