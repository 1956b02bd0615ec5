import type { ParsedSentence, Token } from "../analysis.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import {
  FACILITY_HEADS,
  NAME_PARTICLES,
  NEVER_NAMES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  PRODUCT_HEADS,
} from "./name-words.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isCapital, isShouted, isUpperCase, type TokenRange, touches, wordAt } from "./tokens.ts";
import { wordHint } from "./word-hints.ts";

/** A run of capitalised words; `hit` when the lexicon knows exactly it. */
export interface NameRun extends TokenRange {
  hit?: Hit;
  /** Known names inside a longer name of its own ("Baghdad" in "Baghdad Medical School"). */
  inner: Hit[];
}

interface RunInput {
  reading: Reading;
  hits: readonly Hit[];
  phrases: readonly RolePhrase[];
  /** Words of the document that also stand in lower case. */
  commonWords: ReadonlySet<string>;
}

/** All names of a sentence: known ones and runs of capitalised words, longest first where they compete. */
export function findNameRuns(input: RunInput): NameRun[] {
  const { tokens } = input.reading.sentence;
  const runs: NameRun[] = [];
  const covered = new Set<Hit>();
  for (let from = 0; from < tokens.length; from++) {
    const to = runEnd(input, from);
    if (to === from) continue;
    const found = splitRun(input, { from, to });
    runs.push(...found);
    for (const run of found) for (const hit of [run.hit, ...run.inner]) if (hit) covered.add(hit);
    from = Math.max(from, ...found.map((run) => run.to - 1), to - 1);
  }
  const lone = input.hits.filter(
    (hit) => !covered.has(hit) && !runs.some((run) => hit.from < run.to && run.from < hit.to),
  );
  runs.push(...lone.map((hit) => ({ from: hit.from, to: hit.to, hit, inner: [] })));
  return runs.sort((a, b) => a.from - b.from);
}

function hitAt(hits: readonly Hit[], index: number): Hit | undefined {
  return hits.find((hit) => hit.from === index);
}

/** Index after the run that starts here; `from` itself when none does. */
function runEnd(input: RunInput, from: number): number {
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
  if (hit && isCapital(sentence.tokens[hit.to - 1])) return hit.to;
  if (hit) return index;
  if (
    input.phrases.some(
      (phrase) => phrase.core.from <= index && index < phrase.core.to && splits(phrase),
    )
  )
    return index;
  if (isFirst && isLeadingParticle(sentence, index)) return particleEnd(sentence, index);
  return isNameWord(input, index, isFirst) ? index + 1 : index;
}

/** Roles cut names ("President Tadic"); bodies are names themselves and are read as phrases. */
function splits(phrase: RolePhrase): boolean {
  return phrase.noun.kind === "Role" || phrase.anchors.length > 0;
}

function isLeadingParticle(sentence: ParsedSentence, index: number): boolean {
  return (
    /^(?:al|el|ad|as|de|da|del|della|di|van|von|bin|ibn|abu|ben|der|ten)$/u.test(
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
  if (NEVER_NAMES.has(token.text.toLowerCase())) return false;
  if (isFirst && startsSentence(sentence, index)) return isInitialName(input, token, index);
  return /^(?:PROPN|NOUN|ADJ|X|VERB|INTJ)$/u.test(token.upos);
}

function startsSentence(sentence: ParsedSentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  return before === undefined || /^["“”'‘’«:;(•–—*-]+$/u.test(before.text);
}

/** The first word of a sentence is capital anyway: it needs the tagger's word and no lower-case twin. */
function isInitialName(input: RunInput, token: Token, index: number): boolean {
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
  const plain = elementEnd(input, to, false);
  if (plain > to) return plain;
  if (word === "-" || word === "/" || word === "&" || word === "–")
    return joinedEnd(input, from, to);
  if (NAME_PARTICLES.has(word)) {
    const end = particleEnd(sentence, to);
    if (end > to && !hitAt(input.hits, end - 1)) return end;
  }
  return isBodyStart(input, from, to) ? joinerEnd(input, to) : to;
}

/** Goes on over a hyphen inside a name ("Jong-un", "Zia-Ul-Haq", "Fazl-ur-Rehman"), never between two known names. */
function joinedEnd(input: RunInput, from: number, to: number): number {
  const { sentence } = input.reading;
  const mark = wordAt(sentence, to);
  if (mark === "&")
    return elementEnd(input, to + 1, false) > to + 1 ? elementEnd(input, to + 1, false) : to;
  if (!touches(sentence, to - 1) || !touches(sentence, to) || hitAt(input.hits, to + 1)) return to;
  if (input.hits.some((hit) => hit.to === to && hit.from >= from)) return to;
  const next = sentence.tokens[to + 1];
  if (isCapital(next)) return to + 2;
  const isShortTail = /^\p{Ll}{1,4}$/u.test(next?.text ?? "") && mark === "-";
  const chainGoesOn = sentence.tokens[to + 2]?.text === "-" && isCapital(sentence.tokens[to + 3]);
  if (isShortTail && chainGoesOn) return to + 4;
  return isShortTail && !/^(?:led|run|held|made|born|wide)$/u.test(next?.text ?? "") ? to + 2 : to;
}

/** True when the run so far names a kind of body, place or pact that takes "of": "Ministry", "Gulf", "Treaty". */
function isBodyStart(input: RunInput, from: number, to: number): boolean {
  if (input.hits.some((hit) => hit.to === to)) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(input.reading.sentence, i);
    if (ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word) || OTHER_HEADS.has(word)) return true;
    if (PLACE_STARTS.has(word) && i === to - 1) return true;
  }
  return false;
}

function joinerEnd(input: RunInput, to: number): number {
  const { sentence } = input.reading;
  const word = wordAt(sentence, to);
  if (word !== "of" && word !== "for" && word !== "and" && word !== "on") return to;
  let at = to + 1;
  if (wordAt(sentence, at) === "the") at++;
  if (
    word === "and" &&
    (hitAt(input.hits, at) || !/^(?:of|for|on)$/u.test(wordAt(sentence, to - 2)))
  )
    return to;
  const end = elementEnd(input, at, false);
  return end > at ? end : to;
}

/** A run as names: one when it is known or ends in a word for a body or place, else cut at known names. */
function splitRun(input: RunInput, run: TokenRange): NameRun[] {
  const inner = input.hits.filter((hit) => hit.from >= run.from && hit.to <= run.to);
  const only = inner.find((hit) => hit.from === run.from && hit.to === run.to);
  if (only) return [{ ...run, hit: only, inner: [] }];
  if (inner.length === 0 || isWholeName(input, run, inner)) return [{ ...run, inner }];
  const parts: NameRun[] = [];
  let at = run.from;
  for (const hit of inner) {
    if (hit.from > at) parts.push({ from: at, to: hit.from, inner: [] });
    parts.push({ from: hit.from, to: hit.to, hit, inner: [] });
    at = hit.to;
  }
  if (at < run.to) parts.push({ from: at, to: run.to, inner: [] });
  return parts.filter((part) => part.hit || isNameAlone(input, part));
}

/** What is left of a run beside a known name must begin with a name word itself. */
function isNameAlone(input: RunInput, part: TokenRange): boolean {
  const { tokens } = input.reading.sentence;
  return tokens
    .slice(part.from, part.to)
    .some((token) => token.upos === "PROPN" && isCapital(token));
}

/** "Royal Malaysian Navy", "Baghdad Medical School", "South Lebanon": one longer name, not a known one and a rest. */
function isWholeName(input: RunInput, run: TokenRange, inner: readonly Hit[]): boolean {
  const { sentence } = input.reading;
  const last = wordAt(sentence, run.to - 1);
  const lastHit = inner.at(-1);
  const isHead = [ORGANIZATION_HEADS, PLACE_HEADS, FACILITY_HEADS, OTHER_HEADS, PRODUCT_HEADS].some(
    (heads) => heads.has(last),
  );
  if (isHead && lastHit?.to !== run.to) return true;
  const first = inner[0];
  // "Jack London": after a first name, a known name is a surname.
  const isFirstName = /^(?:female|male|first-name)$/u.test(
    wordHint(wordAt(sentence, run.from)) ?? "",
  );
  if (first && first.from === run.from + 1 && first.to === run.to && isFirstName) return true;
  if (first && first.from > run.from && first.to === run.to && inner.length === 1) {
    if (isBodyStart(input, run.from, first.from) || isDirection(sentence, run.from, first.from))
      return true;
    if (/^(?:of|for|on|the|and|bin|al)$/u.test(wordAt(sentence, first.from - 1))) return true;
  }
  return isBodyWithJoiner(input, run);
}

function isDirection(sentence: ParsedSentence, from: number, to: number): boolean {
  return to - from === 1 && PLACE_STARTS.has(wordAt(sentence, from));
}

function isBodyWithJoiner(input: RunInput, run: TokenRange): boolean {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const isJoiner = /^(?:of|for)$/u.test(input.reading.sentence.tokens[i]?.text ?? "");
    const inHit = input.hits.some((hit) => hit.from <= i && i < hit.to);
    if (isJoiner && !inHit) return true;
  }
  return false;
}
