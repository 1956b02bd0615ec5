import type { Clause, ParsedSentence, Token } from "../analysis.ts";
import { dependents } from "../clauses/tree.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import { isBehind } from "./behind.ts";
import { isHolder } from "./inside-phrases.ts";

/**
 * Who stands near a predicate in the order of the words: the fall-back where the tree has hung a
 * phrase on the wrong head, so that the predicate seems to have no named subject or object.
 * Claims read this way carry the factor `nearby`.
 */

/** How many tokens away from its predicate a participant is still looked for. */
const REACH = 14;

/** Words and marks that end what a predicate says: another clause, a circumstance, a list. */
const BOUNDARY = new Set(
  `after before since despite amid amidst following because while when until unless if although though
  whereas according as where who which whose whom but like without during including ; : , ( ) -- – —`.split(
    /\s+/u,
  ),
);
const OPENS_CLAUSE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** What may stand between a preposition and the name in its phrase. */
const INSIDE_PHRASE = new Set([
  "DET",
  "ADJ",
  "NUM",
  "NOUN",
  "PROPN",
  "PART",
  "PUNCT",
  "ADV",
  "PRON",
]);
const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "along", "around", "across"]);

/** What a search for an object may take. `slots` are the row's slots, `inPlace` allows "in X". */
export interface NearbySearch {
  finder: ActorFinder;
  clause: Clause;
  slots: readonly string[];
  inPlace: boolean;
  accepts: (actor: Actor) => boolean;
}

/** '"... the agreement," the minister said': what stands behind a comma and the mark is not said. */
function endsQuote({ tokens }: ParsedSentence, { index, text }: Token): boolean {
  return /^["”]$/u.test(text) && tokens[index - 1]?.text === ",";
}

/** "in a [reprisal] for", "in [response] to": what stands behind is why it was done. */
function tellsWhy({ tokens }: ParsedSentence, { index, lemma }: Token): boolean {
  const next = tokens[index + 1]?.text.toLowerCase() ?? "";
  return REASON.test(lemma) && (next === "for" || next === "to");
}

const REASON = /^(?:reprisal|retaliation|revenge|response|retribution|reaction)$/iu;

function endsClause(token: Token): boolean {
  const word = token.text.toLowerCase();
  const isContent = word === "that" && token.relation === "mark";
  return isContent || BOUNDARY.has(word) || OPENS_CLAUSE.has(token.xpos);
}

/** "more than 60", "up to 16", "about 200": words of quantity that look like prepositions. */
function isOfQuantity(sentence: ParsedSentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  const beyond = next?.text === "to" ? sentence.tokens[index + 2] : next;
  return beyond?.upos === "NUM" || beyond?.upos === "SYM";
}

/** "more than 60", and the particle of the verb itself: "laid down their arms". */
function opensNothing(sentence: ParsedSentence, token: Token): boolean {
  return token.relation === "compound:prt" || isOfQuantity(sentence, token.index);
}

/**
 * The preposition that opens the phrase a token stands in, as the words go; null without one. "Of"
 * goes on with the phrase before it: "withdrew [to the province of X]".
 */
function openingPreposition(sentence: ParsedSentence, from: number, index: number): string | null {
  const before = sentence.tokens.slice(from + 1, index).reverse();
  const relevant = before.filter((token) => !opensNothing(sentence, token));
  const end = relevant.findIndex((token) => !isOf(token) && !continuesPhrase(token));
  const phrase = end < 0 ? relevant : relevant.slice(0, end);
  const opener = relevant[end];
  if (opener && isPreposition(opener)) return opener.text.toLowerCase();
  return phrase.some(isOf) ? "of" : null;
}

const isPreposition = ({ upos, xpos }: Token): boolean => upos === "ADP" || xpos === "TO";
const isOf = (token: Token): boolean => isPreposition(token) && token.text.toLowerCase() === "of";

function continuesPhrase(token: Token): boolean {
  return !isPreposition(token) && INSIDE_PHRASE.has(token.upos);
}

function isAllowed({ slots, inPlace }: NearbySearch, preposition: string | null): boolean {
  if (preposition === null || preposition === "of") {
    return slots.some((slot) => ["object", "complement", "recipient"].includes(slot));
  }
  if (slots.includes(preposition)) return true;
  return inPlace && PLACE_PREPOSITIONS.has(preposition);
}

/** The tokens right of the predicate up to where its clause ends. */
function tokensAfter(sentence: ParsedSentence, predicate: number): Token[] {
  const near = sentence.tokens.slice(predicate + 1, predicate + 1 + REACH);
  const end = near.findIndex(
    (token) => endsClause(token) || endsQuote(sentence, token) || tellsWhy(sentence, token),
  );
  return end < 0 ? near : near.slice(0, end);
}

/** A participle without auxiliary ("crimes committed by") is no predicate of its own. */
function isPredicate(sentence: ParsedSentence, predicate: number): boolean {
  const form = sentence.tokens[predicate]?.xpos ?? "";
  if (form !== "VBG" && form !== "VBN") return true;
  return dependents(sentence, predicate, "aux", "nsubj").length > 0;
}

/** "the former [British] colony", "the [Israeli]-occupied village": the state named so is not what is meant. */
function isOpenTo(sentence: ParsedSentence, token: Token): boolean {
  return !isHolder(sentence, token) && !isBehind(sentence, token);
}

/** The first fitting actors right of a verb; empty where there are none. */
export function objectsNearby(search: NearbySearch): Actor[] {
  const { clause, finder } = search;
  if (!isPredicate(finder.sentence, clause.predicate)) return [];
  const after = tokensAfter(finder.sentence, clause.predicate);
  for (const token of after.filter((each) => isOpenTo(finder.sentence, each))) {
    const actors = finder.direct({ head: token.index, preposition: null }).filter(search.accepts);
    const own = actors.filter(({ mention }) => mention.start <= token.start);
    if (own.length === 0) continue;
    // "by Peru and [Chile]": the preposition before the first of them is that of all.
    const isLater = token.relation === "conj" && token.head > clause.predicate;
    const first = isLater ? token.head : token.index;
    const preposition = openingPreposition(finder.sentence, clause.predicate, first);
    if (isAllowed(search, preposition)) return own.map((actor) => ({ ...actor, direct: false }));
  }
  return [];
}

/** Days, weeks and years stand after a verb without being what it does something to. */
const TIME_NOUN =
  /^(?:\w+day|weekend|day|week|month|year|morning|evening|night|time|hour|decade)s?$/iu;

/** "broke with custom by [paying] a visit": what another verb behind a preposition takes is its own. */
function isGerund({ tokens }: ParsedSentence, { index, xpos }: Token): boolean {
  return xpos === "VBG" && tokens[index - 1]?.upos === "SCONJ";
}

/** The first noun right of a verb that no preposition opens: what its object is headed by; null without one. */
export function objectNounNearby(sentence: ParsedSentence, predicate: number): number | null {
  if (!isPredicate(sentence, predicate)) return null;
  const near = tokensAfter(sentence, predicate);
  const lower = near.findIndex((token) => token.xpos === "TO" || isGerund(sentence, token));
  const after = lower < 0 ? near : near.slice(0, lower);
  const found = after.find((token, at) => {
    const isHead = token.upos === "NOUN" && after[at + 1]?.upos !== "NOUN";
    const isThing = isHead && !TIME_NOUN.test(token.text);
    return isThing && openingPreposition(sentence, predicate, token.index) === null;
  });
  return found?.index ?? null;
}
