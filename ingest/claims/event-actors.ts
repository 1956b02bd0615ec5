import type { Argument, Token } from "../analysis.ts";
import { readNominal } from "../clauses/nominals.ts";
import { isEventNoun, wordSet } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Match } from "./conditions.ts";

/** Nouns of events in which both sides do the same: who is met there acts too. */
const MUTUAL: ReadonlySet<string> = new Set([
  "clash",
  "battle",
  "firefight",
  "fighting",
  "shootout",
]);

/** Who acts in an event or uses a weapon that a phrase names: "in an [Israeli] strike", not "in an attack on Israel". */
function behind(finder: ActorFinder, phrase: Argument): Argument[] {
  const { sentence } = finder;
  const token = sentence.tokens[phrase.head];
  if (!token) return [];
  const { subjects, inherited, obliques } = readNominal(sentence, token);
  const met = MUTUAL.has(token.lemma.toLowerCase())
    ? obliques.filter(({ preposition }) => preposition === "with")
    : [];
  const named = inherited || subjects.length === 0 ? modifiers(finder, token.index) : subjects;
  return [...named, ...met];
}

/** A mark inside a phrase is a hyphen, a verb stands behind one ("US-led raids", not "Kerry condemns raids"). */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const { upos, text } = tokens[at] ?? {};
  if (upos === "PUNCT") return text === "-";
  return upos !== "VERB" || tokens[at - 1]?.text === "-" || tokens[at]?.relation === "amod";
}

/** "[US] drone strikes", "[Saudi]-led raids": a name anywhere before the noun in its own phrase. */
function modifiers({ sentence }: ActorFinder, noun: number): Argument[] {
  let at = noun - 1;
  while (/^(?:NOUN|ADJ|PROPN|PUNCT|VERB|NUM)$/u.test(sentence.tokens[at]?.upos ?? "") && at >= 0) {
    if (!isInsidePhrase(sentence.tokens, at)) return [];
    const phrase = { head: at, preposition: null };
    if (/^\p{Lu}/u.test(sentence.tokens[at]?.text ?? "")) return [phrase];
    at -= 1;
  }
  return [];
}

/**
 * Phrases that name who acts where the words have no subject, as the row's `actorIn` and
 * `actorNouns` say: "killed in an [Israeli] attack", "suspended from the [League]".
 */
export function actorPhrases({ rule, clause, finder }: Match): Argument[] {
  const prepositions = wordSet(rule.actorIn);
  const phrases = clause.obliques.filter(({ preposition }) => prepositions.has(preposition ?? ""));
  if (rule.actorNouns === undefined) return phrases;
  const nouns = wordSet(rule.actorNouns);
  return phrases
    .filter(({ head }) => nouns.has(finder.sentence.tokens[head]?.lemma.toLowerCase() ?? ""))
    .flatMap((phrase) => (finder.direct(phrase).length > 0 ? [phrase] : behind(finder, phrase)));
}

/** Whether a phrase names an event: "the attack", not "members of". */
export function isEvent({ head }: Argument, { sentence }: ActorFinder): boolean {
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
  return lemma !== "member" && isEventNoun(lemma);
}

/** Who acts in the event that a subject names: "the attack on Peru hit" is not by Peru. */
export function doersOf(
  phrase: Argument,
  finder: ActorFinder,
  accepts: (actor: Actor) => boolean,
): Actor[] {
  return behind(finder, phrase).flatMap((each) => {
    const direct = finder.direct(each).filter(accepts);
    const found = direct.length > 0 ? direct : finder.inside(each, accepts);
    return found.map((actor) => ({ ...actor, direct: false }));
  });
}
