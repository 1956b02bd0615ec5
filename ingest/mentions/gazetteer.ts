import type { Lexicon, LexiconSense } from "#schemas/lexicon/record.ts";
import type { ParsedSentence } from "../analysis.ts";
import { misspelledState } from "./misspellings.ts";
import { longestFrom } from "./phrase-starts.ts";
import { isCapital, isPossessive, rangeText, type TokenRange, touches, wordAt } from "./tokens.ts";

/** A phrase of the text that the lexicon knows, with its senses, best first. */
export interface Hit extends TokenRange {
  senses: readonly LexiconSense[];
  /** UTF-16 code units of the first token that are no part of the name ("intra-" in "intra-Syrian"). */
  skip?: number;
}

/** What a sentence is read with. */
export interface Reading {
  text: string;
  sentence: ParsedSentence;
  lexicon: Lexicon;
}

/**
 * The longest phrases of a sentence that the lexicon knows, from left to right, never overlapping.
 * What case a phrase must have ("us" is not the United States) the lexicon knows.
 */
export function findHits(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  const { tokens } = reading.sentence;
  let from = 0;
  while (from < tokens.length) {
    const hit = isIndigenous(reading, hits, from)
      ? null
      : (longestHit(reading, from) ?? prefixedHit(reading, from) ?? misspelledHit(reading, from));
    if (hit) hits.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return hits;
}

/** What Indians of the Americas form; made by hand. */
const INDIAN_GROUPS = /^(?:groups|communities|villagers|peasants|protesters|tribes)$/u;

/** "Ecuadorean [Indians]", "Guatemala's [Indian] groups": behind another state's name they are a people of that state. */
function isIndigenous({ sentence }: Reading, hits: readonly Hit[], from: number): boolean {
  const word = sentence.tokens[from]?.text ?? "";
  const isPeople = word === "Indians";
  const isGroup = word === "Indian" && INDIAN_GROUPS.test(wordAt(sentence, from + 1));
  if (!isPeople && !isGroup) return false;
  const end = isPossessive(sentence.tokens[from - 1]) ? from - 1 : from;
  const before = hits.at(-1);
  return before?.to === end && before.senses[0]?.record.kind === "Country";
}

function longestHit(reading: Reading, from: number): Hit | null {
  const { tokens } = reading.sentence;
  const reach = reachOf(reading, from);
  if (reach === 0) return null;
  const furthest = Math.min(tokens.length, from + reach);
  let limit = from + 1;
  while (limit < furthest && !/^[,;:()"“”!?]$/u.test(tokens[limit]?.text ?? "")) limit += 1;
  for (let to = limit; to > from; to--) {
    const last = tokens[to - 1];
    if (!isWord(last?.text) || isPossessive(last) || cutsWord(reading.sentence, from, to)) continue;
    const senses = sensesOf(reading, { from, to });
    if (senses.length > 0) return trimArticle(reading.sentence, { from, to, senses });
  }
  return null;
}

/** How many tokens a phrase of the lexicon may take from here. The article before it is not indexed. */
function reachOf({ sentence, lexicon }: Reading, from: number): number {
  const text = sentence.tokens[from]?.text;
  if (text === undefined || !isWord(text)) return 0;
  const ending = sentence.tokens[from + 1];
  const whole = isPossessive(ending) ? `${text}${ending?.text}` : text;
  const own = Math.max(longestFrom(lexicon, text), longestFrom(lexicon, whole));
  if (wordAt(sentence, from) !== "the") return own;
  const next = longestFrom(lexicon, sentence.tokens[from + 1]?.text ?? "");
  return Math.max(own, next === 0 ? 0 : next + 1);
}

/** "anti-Syrian", "post-Soviet": a known name behind a prefix in one token. */
function prefixedHit({ sentence, lexicon }: Reading, from: number): Hit | null {
  const text = sentence.tokens[from]?.text ?? "";
  const prefix = /^(?:anti|pro|intra|inter|non|pan|trans|post|pre|ex)-(?=\p{Lu})/iu.exec(text)?.[0];
  if (!prefix) return null;
  const senses = lexicon.lookup(text.slice(prefix.length));
  return senses.length > 0 ? { from, to: from + 1, senses, skip: prefix.length } : null;
}

function misspelledHit({ sentence, lexicon }: Reading, from: number): Hit | null {
  const token = sentence.tokens[from];
  if (token?.upos !== "PROPN" || from === 0) return null;
  const isLone = !isCapital(sentence.tokens[from + 1]) && !isCapital(sentence.tokens[from - 1]);
  const senses = isLone ? misspelledState(lexicon, token.text) : [];
  return senses.length > 0 ? { from, to: from + 1, senses } : null;
}

function isWord(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}

/** The article is no part of a name ("the Netherlands"), only of a description ("the bloc"). */
function trimArticle(sentence: ParsedSentence, hit: Hit): Hit {
  if (wordAt(sentence, hit.from) !== "the" || hit.to - hit.from === 1) return hit;
  const isDescription =
    hit.senses[0]?.via === "nominal" && !isCapital(sentence.tokens[hit.from + 1]);
  return isDescription ? hit : { ...hit, from: hit.from + 1 };
}

/** True when a hyphenated name is cut: "Jong" out of "Jong-un", but not "NATO" out of "NATO-Russia" or "NATO-led". */
function cutsWord(sentence: ParsedSentence, from: number, to: number): boolean {
  const isJoined = (index: number) =>
    sentence.tokens[index]?.text === "-" &&
    touches(sentence, index - 1) &&
    touches(sentence, index);
  if (
    isJoined(from - 1) &&
    /^(?:al|el|an|ad|as|ash|at|ul|bin|ibn|abu)$/u.test(wordAt(sentence, from - 2))
  )
    return true;
  return (
    isJoined(to) && /^(?!(?:led|run|era)$)\p{Ll}{1,3}$/u.test(sentence.tokens[to + 1]?.text ?? "")
  );
}

function sensesOf(reading: Reading, range: TokenRange): readonly LexiconSense[] {
  const phrase = rangeText(reading.text, reading.sentence, range);
  const senses = reading.lexicon.lookup(phrase).filter((sense) => !isDoubtfulPerson(sense));
  return senses.length > 0 ? senses : pluralSenses(reading.lexicon, phrase);
}

/**
 * A surname that many have ("Bush", "Rice") is a free name here; that it is the person of the
 * lexicon only the full name in the same document can say.
 */
function isDoubtfulPerson({ record, ambiguous }: LexiconSense): boolean {
  return record.kind === "Person" && ambiguous;
}

/** "Iraqis" is the people of the demonym "Iraqi" where the record does not list the plural. */
function pluralSenses(lexicon: Lexicon, phrase: string): LexiconSense[] {
  if (!/^\p{Lu}.*[^s]s$/u.test(phrase)) return [];
  return lexicon.lookup(phrase.slice(0, -1)).filter((sense) => sense.via === "demonym");
}
