import type { ParsedSentence, Token } from "../analysis.ts";
import { FIRST_NAME, nameLists } from "../model/name-lists.ts";
import type { NameSpan } from "../model/tag-names.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { isCalendarName } from "./month-names.ts";
import {
  FACILITY_HEADS,
  NAME_PARTICLES,
  NEVER_NAMED_SHORT_FORMS,
  NEVER_NAMES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
} from "./name-words.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isCapital, isShouted, isTitleCase, isUpperCase, touches, wordAt } from "./tokens.ts";

/** What runs of capitalised words are read with. */
export interface RunInput {
  reading: Reading;
  hits: readonly Hit[];
  phrases: readonly RolePhrase[];
  /** Words of the document that also stand in lower case. */
  commonWords: ReadonlySet<string>;
  /** Words that the document has as parts of names inside sentences. */
  properWords: ReadonlySet<string>;
  /** Months that are surnames in the document ("May" beside "Theresa May"). */
  calendarSurnames: ReadonlySet<string>;
  /** Pairs of capitalised words of plain sentences ("Jordan Peterson"). */
  namePairs: ReadonlySet<string>;
  /** What the name tagger says of the sentence. */
  tagged: readonly NameSpan[];
}

/** The known name that starts at an index. */
export function hitAt(hits: readonly Hit[], index: number): Hit | undefined {
  return hits.find((hit) => hit.from === index);
}

/** Index after the run that starts here; `from` itself when none does. */
export function runEnd(input: RunInput, from: number): number {
  let to = elementEnd(input, from, true);
  if (to === from) return from;
  for (;;) {
    const next = nextElement(input, from, to);
    if (next === to) return to;
    to = next;
  }
}

/** Index after one word or known name at `index`; `index` itself when it is no part of a name. */
function elementEnd(input: RunInput, index: number, isFirst: boolean): number {
  const { sentence } = input.reading;
  const hit = hitAt(input.hits, index);
  if (hit && sentence.tokens.slice(hit.from, hit.to).some(isCapital)) return hit.to;
  if (hit) return index;
  if (input.phrases.some((phrase) => phrase.core.from <= index && index < phrase.core.to)) {
    return index;
  }
  if (isFirst && isLeadingParticle(sentence, index)) return particleEnd(sentence, index);
  return isNameWord(input, index, isFirst) ? index + 1 : index;
}

function isLeadingParticle(sentence: ParsedSentence, index: number): boolean {
  return (
    /^(?:al|el|de|da|del|della|di|van|von|bin|ibn|abu|ben|der|ten)$/u.test(
      sentence.tokens[index]?.text ?? "",
    ) && particleEnd(sentence, index) > index
  );
}

function particleEnd(sentence: ParsedSentence, index: number): number {
  const at = sentence.tokens[index + 1]?.text === "-" ? index + 2 : index + 1;
  if (/^(?:den|der|la|las|los)$/u.test(wordAt(sentence, at)) && isCapital(sentence.tokens[at + 1]))
    return at + 2;
  return isCapital(sentence.tokens[at]) ? at + 1 : index;
}

function isNameWord(input: RunInput, index: number, isFirst: boolean): boolean {
  const { sentence } = input.reading;
  const token = sentence.tokens[index];
  if (!token || !isCapital(token) || isShouted(sentence)) return false;
  if (isCalendarName(sentence, index, input.calendarSurnames)) return true;
  if (!isFirst && isSmallSurname(sentence, index)) return true;
  if (isNeverName(token.text)) return false;
  if (isFirst && startsSentence(sentence, index)) return isInitialName(input, token, index);
  return /^(?:PROPN|NOUN|ADJ|X|VERB|INTJ)$/u.test(token.upos);
}

function isNeverName(text: string): boolean {
  const word = text.toLowerCase().replaceAll(".", "");
  const isShortForm = NEVER_NAMED_SHORT_FORMS.has(word) && !/^\p{Lu}\p{Ll}+$/u.test(text);
  return NEVER_NAMES.has(word) || isShortForm || isAbbreviation(text);
}

/** "Peter By", "Anna Or": surnames that look like small words, behind a first name in a sentence that is no title. */
function isSmallSurname(sentence: ParsedSentence, index: number): boolean {
  if (
    !/^(?:To|Or|So|An|In|On|He|My|No|Yes|You|Any|See|By)$/u.test(sentence.tokens[index]?.text ?? "")
  )
    return false;
  const first = sentence.tokens[index - 1];
  const isFirstName = first?.upos === "PROPN" && (nameLists(first.text) & FIRST_NAME) !== 0;
  return isFirstName && isCapital(first) && !isTitleCase(sentence);
}

/** Forms of address and of measure that are capitalised and no names, and plurals of short forms ("MEPs"). */
function isAbbreviation(text: string): boolean {
  return /^(?:Mr|Mrs|Ms|Messrs|Dr|Prof|No|Nos)\.$/u.test(text) || /^\p{Lu}{2,}s$/u.test(text);
}

function startsSentence(sentence: ParsedSentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  return before === undefined || /^["“”'‘’«:;(•–—*-]+$/u.test(before.text);
}

/** The first word of a sentence is capital anyway: it needs the tagger's word and no lower-case twin. */
function isInitialName(input: RunInput, token: Token, index: number): boolean {
  if (input.properWords.has(token.text)) return true;
  const next = input.reading.sentence.tokens[index + 1];
  const goesOn = isCapital(next) && next?.upos === "PROPN";
  if (token.upos !== "PROPN")
    return isUpperCase(token.text) || (goesOn && /^(?:NOUN|ADJ|X)$/u.test(token.upos));
  return goesOn || !input.commonWords.has(token.text.toLowerCase());
}

/** Index after the next element of the run, over hyphens, particles and joining words. */
function nextElement(input: RunInput, from: number, to: number): number {
  const { sentence } = input.reading;
  const word = wordAt(sentence, to);
  const plain = Math.max(elementEnd(input, to, false), bynameEnd(sentence, to));
  if (plain > to) return plain;
  if (word === "-" || word === "/" || word === "&" || word === "–")
    return joinedEnd(input, from, to);
  if (NAME_PARTICLES.has(word)) {
    const end = particleEnd(sentence, to);
    if (end > to && !hitAt(input.hits, end - 1)) return end;
  }
  return isBodyStart(input, from, to) ? joinerEnd(input, to) : to;
}

/** "John Paul II", "Robert Kane Jr.", "Pliny the Elder": what tells bearers of one name apart. */
function bynameEnd(sentence: ParsedSentence, to: number): number {
  const text = sentence.tokens[to]?.text ?? "";
  if (/^(?:Jr\.?|Sr\.?|II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI)$/u.test(text)) return to + 1;
  const byname = sentence.tokens[to + 1]?.text ?? "";
  return text === "the" && /^(?:Elder|Younger|Great|Terrible)$/u.test(byname) ? to + 2 : to;
}

/** Goes on over a hyphen inside a name ("Jong-un", "Zia-Ul-Haq", "Fazl-ur-Rehman"), never between two known names. */
function joinedEnd(input: RunInput, from: number, to: number): number {
  const { sentence } = input.reading;
  const mark = wordAt(sentence, to);
  if (mark === "&")
    return Math.max(elementEnd(input, to + 1, false), to + 1) > to + 1 ? to + 2 : to;
  if (!touches(sentence, to - 1) || !touches(sentence, to) || hitAt(input.hits, to + 1)) return to;
  if (input.hits.some((hit) => hit.to === to && hit.from >= from)) return to;
  return isCapital(sentence.tokens[to + 1]) ? to + 2 : tailEnd(sentence, to);
}

/** "-un", "-cheung", "-ur-Rehman": lower-case parts of names, not "-led" or "-held". */
function tailEnd(sentence: ParsedSentence, to: number): number {
  const next = wordAt(sentence, to + 1);
  const tail = sentence.tokens[to + 1];
  if (!(tail?.upos === "PROPN" ? /^\p{Ll}{1,8}$/u : /^\p{Ll}{1,4}$/u).test(tail?.text ?? ""))
    return isSyllable(sentence, to) ? to + 2 : to;
  if (wordAt(sentence, to) !== "-") return to;
  if (wordAt(sentence, to + 2) === "-" && isCapital(sentence.tokens[to + 3])) return to + 4;
  return /^(?:led|run|held|made|born|wide|era|type|only)$/u.test(next) ? to : to + 2;
}

const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, FACILITY_HEADS, OTHER_HEADS];

/** "Wai-ching", "Yeung-tat": the second syllable of a given name behind a surname of one syllable. */
function isSyllable({ tokens }: ParsedSentence, to: number): boolean {
  const [surname, first, tail] = [tokens[to - 2], tokens[to - 1], tokens[to + 1]];
  const isShort = (token: Token | undefined) => /^\p{Lu}\p{Ll}{1,5}$/u.test(token?.text ?? "");
  const isTail = /^[bcdfghjklmnpstwxyz]+[aeiou]{1,3}[kmnpt]?(?:ng)?$/u.test(tail?.text ?? "");
  return isShort(surname) && isShort(first) && isTail;
}

/** True when the run so far names a kind of body, place or pact that takes "of": "Ministry", "Gulf", "Treaty". */
export function isBodyStart(input: RunInput, from: number, to: number): boolean {
  if (input.hits.some((hit) => hit.to === to)) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(input.reading.sentence, i);
    if (HEADS.some((heads) => heads.has(word))) return true;
    if (PLACE_STARTS.has(word) && i === to - 1) return true;
  }
  return false;
}

function joinerEnd(input: RunInput, to: number): number {
  const { sentence } = input.reading;
  const word = wordAt(sentence, to);
  if (word !== "of" && word !== "for" && word !== "and") return to;
  let at = to + 1;
  if (wordAt(sentence, at) === "the") at++;
  const isListed = hitAt(input.hits, at) || !/^(?:of|for)$/u.test(wordAt(sentence, to - 2));
  if (word === "and" && isListed) return to;
  const end = elementEnd(input, at, false);
  return end > at && !describesNext(sentence, at, end) ? end : to;
}

/** "the Board of [Muslim] clerics": the adjective belongs to the plain noun after it. */
function describesNext({ tokens }: ParsedSentence, at: number, end: number): boolean {
  const [adjective, noun] = [tokens[at], tokens[end]];
  if (end - at > 1 || adjective?.upos !== "ADJ" || noun?.upos !== "NOUN") return false;
  return !isCapital(noun) && adjective.head === noun.index;
}
