import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Argument, Clause, Token } from "../analysis.ts";
import { actingSubjects } from "../clauses/acting-subjects.ts";
import { type Governor, governorOf, isLight } from "../clauses/governor.ts";
import { dependents, prepositionOf } from "../clauses/tree.ts";
import { REPORTING } from "../clauses/verb-classes.ts";
import { isReciprocalNoun, isSpeechNoun, wordSet } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { type Actor, type ActorFinder, uniqueActors } from "./actors.ts";
import { captorsOf, sendersOf } from "./captors.ts";
import type { Match } from "./conditions.ts";
import type { Factor } from "./draft.ts";
import { actorPhrases, doersOf, isEvent } from "./event-actors.ts";
import { actsMindlessly, isGround } from "./mindless.ts";
import { partiesInside } from "./parties.ts";
import { doersBySpeech } from "./said-done.ts";

/** Who acts by a row, and the reasons to trust that less. */
export interface Subjects {
  actors: Actor[];
  factors: Factor[];
}

/** Whether an actor is of one of the kinds that a side of a relation allows. */
export function fits(actor: Actor, kinds: readonly string[]): boolean {
  return kinds.includes(actor.entity.kind);
}

function subjectPhrases(match: Match): Argument[] {
  const { rule, clause, finder } = match;
  const isOfOthers = rule.actorKinds !== undefined || rule.captors;
  if (clause.subjects.length > 0) return isOfOthers ? [] : clause.subjects;
  if (rule.captors) return captorsOf(clause, finder.sentence);
  if (rule.bySpeaker) return doersBySpeech(clause, finder);
  if (rule.actorIn !== undefined && clause.objects.length > 0) return actorPhrases(match);
  if (rule.of !== "subject") return [];
  return clause.obliques.filter(({ preposition }) => preposition === "of");
}

/** "NATO battalions were sent": whose the moved forces are. */
function ownersOf(clause: Clause, finder: ActorFinder): Actor[] {
  return clause.objects
    .flatMap((argument) => finder.direct(argument))
    .flatMap((actor) => {
      const owner = finder.owner(actor);
      return owner === actor ? [] : [owner];
    });
}

/** What is written or voiced: who issues it says what it says. */
const DOCUMENTS = new Set(
  `resolution statement letter petition declaration communique report editorial motion message note
  memo decree order bill law speech leaflet broadcast appeal text document pamphlet manifesto
  telegram memorandum commentary article study analysis assessment survey examination campaign plan rule measure ordinance regulation budget
  allegation accusation evidence claim suspicion`.split(/\s+/u),
);

function isDocument({ head }: Argument, { sentence }: ActorFinder): boolean {
  return DOCUMENTS.has(sentence.tokens[head]?.lemma.toLowerCase() ?? "");
}

/** What one does with words of one's own, light verbs aside. */
const ISSUING = new Set(
  `issue adopt approve pass sign publish release unveil draft write send table back endorse propose
  submit introduce circulate read deliver print broadcast post pursue voice raise cite air repeat`.split(
    /\s+/u,
  ),
);

/** "issued a statement", "said in a report". */
function issues({ sentence }: ActorFinder, governor: Governor): boolean {
  if (governor.link === "object") return ISSUING.has(governor.lemma) || isLight(governor);
  const isIn = prepositionOf(sentence, governor.noun.index) === "in";
  return isIn && governor.link === "oblique" && REPORTING.has(governor.lemma);
}

/** Documents whose "of" phrase says what they are about: "a study of the war". */
const ABOUT = new Set(
  "study analysis assessment survey examination history account book film".split(" "),
);

/** "[Peru]'s letter", "a report by [the UN]". */
function namedAuthors(head: number, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  const before = dependents(sentence, head, "nmod:poss", "amod", "compound");
  const isAbout = ABOUT.has(sentence.tokens[head]?.lemma ?? "");
  const from = isAbout ? ["by", "from"] : ["by", "from", "of"];
  const after = dependents(sentence, head, "nmod").filter(({ index }) =>
    from.includes(prepositionOf(sentence, index) ?? ""),
  );
  return [...before, ...after].flatMap(({ index }) => {
    const phrase = { head: index, preposition: null };
    const direct = finder.direct(phrase);
    return direct.length > 0 ? direct : finder.inside(phrase);
  });
}

/** Whose words they are: named in the phrase, or who "issued a statement" condemning Peru. */
function authors({ head }: Argument, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  const own = namedAuthors(head, finder);
  const noun = sentence.tokens[head];
  const governor = noun && own.length === 0 ? governorOf(sentence, noun) : null;
  if (!governor || !issues(finder, governor)) return own;
  return actingSubjects(sentence, governor.token.index).flatMap((phrase) => {
    const direct = finder.direct(phrase);
    return direct.length > 0 ? direct : finder.inside(phrase);
  });
}

/** How many tokens after a passive verb its "by" phrase may open, and how long the phrase may be. */
const AGENT_REACH = 14;
const AGENT_LENGTH = 7;
const OTHER_VERB = new Set(["VBD", "VBZ", "VBP", "VBN", "VBG", "MD"]);

/** "was taken to task on Monday [by Peru]": the agent as the words go, where the tree hides it. */
function agentNearby(clause: Clause, finder: ActorFinder): Actor[] {
  const { sentence } = finder;
  if (!clause.passive || clause.nominal) return [];
  const after = sentence.tokens.slice(clause.predicate + 1, clause.predicate + 1 + AGENT_REACH);
  const by = after.find(({ text, xpos }) => text.toLowerCase() === "by" || OTHER_VERB.has(xpos));
  if (by?.text.toLowerCase() !== "by") return [];
  const phrase = sentence.tokens.slice(by.index + 1, by.index + 1 + AGENT_LENGTH);
  return firstNamed(phrase, finder);
}

/** The first name among the tokens of a phrase; a verb or another preposition ends it. */
function firstNamed(phrase: readonly Token[], finder: ActorFinder): Actor[] {
  for (const token of phrase) {
    if (OTHER_VERB.has(token.xpos) || token.upos === "ADP" || /^[;:]$/u.test(token.text)) return [];
    const actors = finder.direct({ head: token.index, preposition: null });
    if (actors.length > 0) return actors;
  }
  return [];
}

type Accepts = (actor: Actor) => boolean;

function inside(phrases: readonly Argument[], accepts: Accepts, finder: ActorFinder): Actor[] {
  for (const phrase of phrases) {
    const found = insideOf(phrase, accepts, finder);
    if (found.length > 0) return found;
  }
  return [];
}

function isBy({ sentence }: ActorFinder, index: number): boolean {
  return prepositionOf(sentence, index) === "by";
}

/** "was angered by [Peru]'s decision": whose it is, never what it is about. */
function ownersIn(phrases: readonly Argument[], accepts: Accepts, finder: ActorFinder): Actor[] {
  return phrases
    .flatMap(({ head }) =>
      dependents(finder.sentence, head, "nmod:poss", "amod", "compound", "nmod"),
    )
    .filter(({ index, relation }) => relation !== "nmod" || isBy(finder, index))
    .flatMap(({ index }) => finder.direct({ head: index, preposition: null }))
    .filter(accepts);
}

function isMutual({ head }: Argument, { sentence }: ActorFinder): boolean {
  const isBetween = dependents(sentence, head, "nmod").some(
    ({ index }) => prepositionOf(sentence, index) === "between",
  );
  return isBetween && isReciprocalNoun(sentence.tokens[head]?.lemma.toLowerCase() ?? "");
}

function insideOf(phrase: Argument, accepts: Accepts, finder: ActorFinder): Actor[] {
  if (isDocument(phrase, finder)) return authors(phrase, finder).filter(accepts);
  if (isEvent(phrase, finder)) {
    // "A treaty between Peru and Chile would anger Brazil": neither side alone does.
    return isMutual(phrase, finder) ? [] : doersOf(phrase, finder, accepts);
  }
  return finder.inside(phrase, accepts);
}

/** Kinds of entities that may act by the row. */
function kindsOf(rule: Rule): readonly string[] {
  const { domain, range } = relationType(rule.relation);
  if (rule.actorKinds !== undefined) return [...wordSet(rule.actorKinds)];
  return rule.reversed ? range : domain;
}

/** Where to look in a phrase that is no name itself. */
function search({ reversed, shallow }: Rule): typeof inside {
  return reversed && shallow ? ownersIn : inside;
}

const directActors = (phrases: readonly Argument[], finder: ActorFinder): Actor[] =>
  phrases.flatMap((phrase) => finder.direct(phrase));

/** Who acts in a clause by a row: named themselves, inside a phrase, or known from the words around. */
export function findSubjects(rule: Rule, clause: Clause, finder: ActorFinder): Subjects {
  const kinds = kindsOf(rule);
  const accepts = (actor: Actor) => fits(actor, kinds);
  const phrases = subjectPhrases({ rule, clause, finder });
  const factors: Factor[] = clause.inherited ? ["inheritedSubject"] : [];
  if (actsMindlessly(finder.sentence, phrases)) return { actors: [], factors };
  const direct = directActors(phrases, finder).filter(accepts);
  const sides = rule.reciprocal && direct.length < 2 ? partiesInside(clause, finder) : [];
  const several = sides.filter(accepts);
  if (several.length > 1) return { actors: several, factors: [...factors, "subjectInside"] };
  if (direct.length > 0) {
    const actors = rule.owner ? direct.map((actor) => finder.owner(actor)) : direct;
    return { actors: uniqueActors(actors), factors };
  }
  return hiddenSubjects({ rule, clause, finder }, { phrases, factors, accepts });
}

/** "a gift [from Kuwait] reached": who sends what stands as the subject. */
function senders(phrases: readonly Argument[], finder: ActorFinder): Actor[] {
  return phrases
    .flatMap(({ head }) => sendersOf(finder.sentence, head))
    .flatMap((phrase) => {
      const direct = finder.direct(phrase);
      return direct.length > 0 ? direct : finder.inside(phrase);
    });
}

/** Who acts where no phrase names them as its head. */
function hiddenSubjects(
  { rule, clause, finder }: Match,
  {
    phrases,
    factors,
    accepts,
  }: { phrases: readonly Argument[]; factors: readonly Factor[]; accepts: Accepts },
): Subjects {
  const isSaid = clause.nominal && isSpeechNoun(clause.lemma);
  // "allegations of abuse of prisoners": what is said, not who says it.
  const acting = phrases.filter(
    (phrase) => !isGround(finder.sentence, phrase) && !(isSaid && phrase.preposition === "of"),
  );
  const named = search(rule)(acting, accepts, finder);
  if (named.length > 0) return { actors: named, factors: [...factors, "subjectInside"] };
  const near = agentNearby(clause, finder).filter(accepts);
  if (near.length > 0) return { actors: uniqueActors(near), factors: [...factors, "looseSubject"] };
  const sent = rule.subjectTheme ? senders(phrases, finder).filter(accepts) : [];
  if (sent.length > 0)
    return { actors: uniqueActors(sent), factors: [...factors, "subjectInside"] };
  const owners = rule.owner ? ownersOf(clause, finder) : [];
  return { actors: owners, factors: [...factors, "subjectInside"] };
}
