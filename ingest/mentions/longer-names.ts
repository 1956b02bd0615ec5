import type { LexiconSense } from "#schemas/lexicon/record.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { compromiseTags, isKnownFirstName } from "../model/compromise.ts";
import type { Hit } from "./gazetteer.ts";
import {
  HAPPENINGS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  PLACE_PREPOSITIONS,
  PLAIN_WORDS,
  words,
} from "./name-words.ts";
import { COMMUNITY_ADJECTIVES, OFFICE_MODIFIERS } from "./role-modifiers.ts";
import { roleNounEndingAt } from "./role-nouns.ts";
import type { RunInput } from "./run-bounds.ts";
import { isCapital, isTitleCase, isUpperCase, wordAt } from "./tokens.ts";
import { wordHint } from "./word-hints.ts";

/** Places whose names people bear as first names and that compromise's list has as places alone. Written for this product. */
const PLACES_AS_FIRST_NAMES = words(`
  paris florence georgia israel kenya lourdes india ireland london dakota montana santiago milan
  dallas orlando phoenix siena valencia odessa brooklyn lincoln holland guadalupe trinidad
  memphis raleigh denver cheyenne camden`);

/** True when a place's name, one word of any case, is a first name too ("Jordan", "Sofia"). */
export function isFirstNameOfPlace(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    PLACES_AS_FIRST_NAMES.has(plain) ||
    isKnownFirstName(plain) ||
    compromiseTags(plain).includes("Person")
  );
}

/** True when what the lexicon found is a town, region or state by its own name, not its people and no short form ("UK"). */
export function isPlaceName(sentence: ParsedSentence, hit: Hit): boolean {
  const best = hit.senses[0];
  if (!best || hit.skip || isUpperCase(sentence.tokens[hit.from]?.text ?? "")) return false;
  return best.via !== "demonym" && best.via !== "nominal" && hit.senses.some(isPlaceSense);
}

function isPlaceSense({ record, via }: LexiconSense): boolean {
  if (record.kind === "Place") return true;
  return record.kind === "Country" && via !== "demonym" && via !== "nominal";
}

/** Capitalised words behind a place that begin no name with it: parties' people and who holds no listed office. */
const BELONGING = words(
  "republican republicans democrat democrats conservative conservatives liberal liberals labour independent independents rep sen gov gen col lt capt maj sgt",
);

/** Two capitalised words that stand together in plain sentences: what a headline's words are weighed by. */
export function namePairs(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const sentence of sentences.filter((each) => !isTitleCase(each))) {
    for (const { index, text } of sentence.tokens.filter(isNameToken)) {
      const next = sentence.tokens[index + 1];
      if (isNameToken(next)) pairs.add(`${text} ${next?.text}`);
    }
  }
  return pairs;
}

function isNameToken(token: Token | undefined): boolean {
  return isCapital(token) && token?.upos === "PROPN";
}

/**
 * Index after the longer name that starts with a known place ("Jordan Peterson", "Georgia Power"),
 * `hit.to` when none does. `end` is where the run of capitalised words, or the next known name in
 * it, ends; `after` the known name that follows.
 */
export function longerNameEnd(
  input: RunInput,
  hit: Hit,
  next: { end: number; after: Hit | undefined },
): number {
  const { sentence } = input.reading;
  if (!isPlaceName(sentence, hit)) return hit.to;
  if (next.after?.from === hit.to) return namesakeEnd(sentence, hit, next.after);
  if (next.end === hit.to || !startsLonger(input, hit, next.end)) return hit.to;
  // What follows the surname in a headline is most often its verb.
  return isTitleCase(sentence) ? hit.to + 1 : next.end;
}

/** "Florence Mbeki": a known surname behind another first name, unless it is of somebody of that state ("Israel Netanyahu"). */
function namesakeEnd(sentence: ParsedSentence, hit: Hit, surname: Hit): number {
  const states = hit.senses.map(({ record }) => record.iso3 ?? record.country);
  const isOther =
    surname.to - surname.from === 1 &&
    surname.senses.every(
      ({ record, via }) =>
        record.kind === "Person" && via === "alias" && !states.includes(record.country),
    );
  const isName = isOther && isFirstNameOfPlace(wordAt(sentence, hit.from));
  return isName && !isWhere(sentence, hit) && !isTitleCase(sentence) ? surname.to : hit.to;
}

function isWhere(sentence: ParsedSentence, hit: Hit): boolean {
  return PLACE_PREPOSITIONS.has(wordAt(sentence, hit.from - 1));
}

function startsLonger(input: RunInput, hit: Hit, end: number): boolean {
  const { sentence } = input.reading;
  const isFirst = hit.to - hit.from === 1 && isFirstNameOfPlace(wordAt(sentence, hit.from));
  const next = sentence.tokens[hit.to];
  if (!mayGoOn(next, isFirst, end - hit.to)) return false;
  if (!isFirst && isOwnFullName(input, hit, end)) return false;
  const isFullName = isFirst && wordHint(next?.text ?? "") === "last-name";
  if (isFullName) return true;
  if (isWhere(sentence, hit)) return false;
  const pair = `${sentence.tokens[hit.to - 1]?.text} ${next?.text}`;
  return !isTitleCase(sentence) || input.namePairs.has(pair);
}

/**
 * "The ambassador to Chile Ana Ruiz": the tagger sees a full name behind the place, or two words
 * stand behind a state and the tagger sees no body.
 */
function isOwnFullName({ tagged }: RunInput, hit: Hit, end: number): boolean {
  if (end - hit.to < 2) return false;
  const isPerson = tagged.some(
    ({ type, from, to }) => type === "PER" && from === hit.to && to === end,
  );
  const isBody = tagged.some(
    ({ type, from, to }) => type === "ORG" && from <= hit.from && to > hit.to,
  );
  return isPerson || (hit.senses[0]?.record.kind === "Country" && !isBody);
}

/** Whether a word can be the second one of a name; `rest` counts the words of the run from it on. */
function mayGoOn(next: Token | undefined, isFirst: boolean, rest: number): boolean {
  if (isFirst && NAME_PARTICLES.has(next?.text ?? "")) return true;
  // "Turkey Ahmet Kaya": a full name behind a place has its own first name.
  const isOwnName = !isFirst && rest > 1 && isKnownFirstName(next?.text ?? "");
  return !isOwnName && isFreeName(next);
}

/** A capitalised word that is no short form, no office and no plain word of programmes and papers. */
function isFreeName(token: Token | undefined): boolean {
  const isPlural = token?.xpos === "NNS" && isCapital(token);
  if (!token || !(isNameToken(token) || isPlural) || isUpperCase(token.text)) return false;
  // "Gov.", and run together with the name: "Gov.Lee"; an initial is fine.
  if (/\p{L}{2}.*\./u.test(token.text)) return false;
  const word = token.text.toLowerCase();
  return (
    ![BELONGING, HAPPENINGS, PLAIN_WORDS, OFFICE_MODIFIERS, COMMUNITY_ADJECTIVES].some((list) =>
      list.has(word),
    ) && roleNounEndingAt([word], 1) === null
  );
}

/**
 * "Tamil National [Alliance]", "Kenyan Electoral [Commission]": what a text calls NATO or the European
 * Commission for short is another body behind a capitalised word that is no known name.
 */
export function isShortOfLonger(sentence: ParsedSentence, inner: readonly Hit[]): boolean {
  const last = inner.at(-1);
  if (!last || last.to - last.from > 1) return false;
  const isShort = last.senses.every(({ via }) => via === "nominal" || via === "alias");
  const before = sentence.tokens[last.from - 1];
  const isKnown = inner.some(({ to }) => to === last.from);
  if (!isShort || isKnown || before === undefined || !isCapital(before)) return false;
  return ORGANIZATION_HEADS.has(wordAt(sentence, last.from));
}
