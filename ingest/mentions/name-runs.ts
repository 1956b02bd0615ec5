import type { ParsedSentence } from "../analysis.ts";
import { FIRST_NAME, nameLists, TOWN } from "../model/name-lists.ts";
import type { Hit } from "./gazetteer.ts";
import { isShortOfLonger, longerNameEnd } from "./longer-names.ts";
import {
  FACILITY_HEADS,
  HAPPENINGS,
  NAME_JOINERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_STARTS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  PRODUCT_HEADS,
} from "./name-words.ts";
import { isPersonalNoun } from "./noun-kinds.ts";
import { isBodyStart, type RunInput, runEnd } from "./run-bounds.ts";
import { isCapital, overlaps, type TokenRange, wordAt } from "./tokens.ts";
import { isOneOfItsOwn } from "./whole-names.ts";
import { wordHint } from "./word-hints.ts";

/** A run of capitalised words; `hit` when the lexicon knows exactly it. */
export interface NameRun extends TokenRange {
  hit?: Hit;
  /** Known names inside a longer name of its own ("Baghdad" in "Baghdad Medical School"). */
  inner: Hit[];
}

/** All names of a sentence: known ones and runs of capitalised words, longest first where they compete. */
export function findNameRuns(input: RunInput): NameRun[] {
  const { tokens } = input.reading.sentence;
  const runs: NameRun[] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = runEnd(input, from);
    if (to > from) {
      for (const part of withoutBody(input, withoutCalling(input, { from, to })))
        runs.push(...splitRun(input, part));
    }
    from = Math.max(to, from + 1);
  }
  const lone = input.hits.filter((hit) => !runs.some((run) => overlaps(hit, run)));
  runs.push(...lone.map((hit) => ({ from: hit.from, to: hit.to, hit, inner: [] })));
  return runs.sort((a, b) => a.from - b.from);
}

/** "Biologist Ann Lee", "Editor John Kane": a capitalised calling before a full name is no part of it. */
function withoutCalling({ reading: { sentence }, tagged }: RunInput, run: TokenRange): TokenRange {
  const isCalling = isPersonalNoun(sentence.tokens[run.from]?.text ?? "");
  const person = tagged.find((span) => span.type === "PER" && span.to === run.to);
  const isName = person !== undefined && person.from > run.from && run.to - person.from > 1;
  if (isCalling && isName) return { from: person.from, to: run.to };
  const isFull = run.to - run.from > 2 && isFirstName(sentence, run.from + 1);
  return isCalling && isFull ? { from: run.from + 1, to: run.to } : run;
}

const isFirstName = (sentence: ParsedSentence, index: number): boolean =>
  (nameLists(sentence.tokens[index]?.text ?? "") & FIRST_NAME) !== 0;

/** "Harbour Council Anna Lind": a full name behind a body is the one who speaks for it. */
function withoutBody({ reading: { sentence } }: RunInput, run: TokenRange): NameRun[] {
  const whole: NameRun[] = [{ ...run, inner: [] }];
  if (HEADS.some((heads) => heads.has(wordAt(sentence, run.to - 1)))) return whole;
  for (let at = run.to - 2; at > run.from + 1; at--) {
    const isJoined = NAME_JOINERS.has(wordAt(sentence, at - 1));
    const hasBody = bodyEnd(sentence, { from: run.from, to: at });
    if (!isJoined && hasBody && isFirstName(sentence, at) && isPerson(sentence, at, run.to))
      return [
        { from: run.from, to: at, inner: [] },
        { from: at, to: run.to, inner: [] },
      ];
  }
  return whole;
}

function bodyEnd(sentence: ParsedSentence, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (ORGANIZATION_HEADS.has(wordAt(sentence, at))) return true;
  }
  return false;
}

/** All words are proper nouns and none of them a town's or a body's. */
function isPerson(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .every((token) => isCapital(token) && token.upos === "PROPN" && nameLists(token.text) !== TOWN);
}

/** A run as names: one when it is known or ends in a word for a body or place, else cut at known names. */
function splitRun(input: RunInput, run: TokenRange): NameRun[] {
  const inner = input.hits.filter((hit) => hit.from >= run.from && hit.to <= run.to);
  const only = inner.find((hit) => hit.from === run.from && hit.to === run.to);
  if (only) return [{ ...run, hit: only, inner: [] }];
  if (inner.length === 0) return [{ from: run.from, to: workEnd(input, run), inner }];
  if (isWholeName(input, run, inner)) return [{ ...run, inner }];
  return cutRun(input, run, inner);
}

/** The known names of a run, those that start a longer name with it, and what is left between them. */
function cutRun(input: RunInput, run: TokenRange, inner: readonly Hit[]): NameRun[] {
  const parts: NameRun[] = [];
  let at = run.from;
  const addRest = (to: number) => {
    const rest = trim(input, { from: at, to });
    if (isNameAlone(input, rest)) parts.push(...withoutBody(input, withoutCalling(input, rest)));
  };
  for (const [index, hit] of inner.entries()) {
    if (hit.from < at) continue;
    addRest(hit.from);
    const after = inner[index + 1];
    at = longerNameEnd(input, hit, { end: after?.from ?? run.to, after });
    const isLonger = at > hit.to;
    const tail = isLonger ? at : byTail(input, hit, run.to);
    if (tail > at) {
      parts.push({ from: hit.from, to: tail, hit, inner: [] });
      at = tail;
      continue;
    }
    parts.push({ from: hit.from, to: at, ...(isLonger ? { inner: [hit] } : { hit, inner: [] }) });
  }
  addRest(run.to);
  return parts;
}

/** "Mohammed bin Zayed al-Nahyan": index after a particle's name that goes on behind a known person. */
function byTail(input: RunInput, hit: Hit, end: number): number {
  const isPerson = hit.senses[0]?.record.kind === "Person" && hit.to - hit.from > 1;
  const isParticle = /^(?:al|el|bin|ibn|de|von|van|der)$/iu.test(
    wordAt(input.reading.sentence, hit.to),
  );
  return isPerson && isParticle && end - hit.to < 4 ? end : hit.to;
}

/** Works keep their lower-case kind: "Kozluduy nuclear plant" is one name. */
function workEnd(input: RunInput, run: TokenRange): number {
  const { tokens } = input.reading.sentence;
  for (let at = run.to; at < run.to + 3; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|ADJ)$/u.test(token.upos)) return run.to;
    if (isWork(token.text)) return at + 1;
  }
  return run.to;
}

function isWork(word: string): boolean {
  return /^(?:bridge|dam|airport|airbase|prison|reactor|pipeline|refinery|stadium|reservoir|canal|tunnel|monastery|cathedral)$/u.test(
    word,
  );
}

/** Cuts joining words and hyphens off the ends of a rest. */
function trim(input: RunInput, part: TokenRange): TokenRange {
  const isLoose = (index: number) =>
    NAME_JOINERS.has(wordAt(input.reading.sentence, index)) ||
    /^\P{L}+$/u.test(wordAt(input.reading.sentence, index));
  let { from, to } = part;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return { from, to };
}

/** What is left of a run beside a known name must hold a name word itself. */
function isNameAlone(input: RunInput, part: TokenRange): boolean {
  const { tokens } = input.reading.sentence;
  return tokens
    .slice(part.from, part.to)
    .some((token) => token.upos === "PROPN" && isCapital(token));
}

const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, FACILITY_HEADS, OTHER_HEADS, PRODUCT_HEADS];

/** "Royal Malaysian Navy", "Baghdad Medical School", "South Lebanon": one longer name, not a known one and a rest. */
function isWholeName(input: RunInput, run: TokenRange, inner: readonly Hit[]): boolean {
  const { sentence } = input.reading;
  const last = wordAt(sentence, run.to - 1);
  if (HAPPENINGS.has(last) && inner[0]?.from === run.from) return false;
  if (isOneOfItsOwn(input, run, inner)) return true;
  if (ORGANIZATION_STARTS.has(wordAt(sentence, run.from)) && inner[0]?.from !== run.from)
    return true;
  if (!endsKnown(input, run, inner) && HEADS.some((heads) => heads.has(last))) return true;
  const first = inner[0];
  if (first && first.to === run.to && first.from > run.from && takesInEnd(input, run, first))
    return true;
  return isBodyWithJoiner(input, run);
}

function endsKnown({ reading }: RunInput, run: TokenRange, inner: readonly Hit[]): boolean {
  return inner.at(-1)?.to === run.to && !isShortOfLonger(reading.sentence, inner);
}

/** True when a known name at the end is part of the longer one: "Jack London", "Southern Lebanon", "Gulf of Oman". */
function takesInEnd(input: RunInput, run: TokenRange, known: Hit): boolean {
  const { sentence } = input.reading;
  const isFirstName = /^(?:female|male|first-name)$/u.test(
    wordHint(wordAt(sentence, run.from)) ?? "",
  );
  if (known.from === run.from + 1 && (isFirstName || isNamesake(sentence, known))) return true;
  if (isBodyStart(input, run.from, known.from) || isDirection(sentence, run.from, known.from))
    return true;
  return /^(?:of|for|bin|al)$/u.test(wordAt(sentence, known.from - 1));
}

/** A known surname behind another first name is somebody else: "Hunter Biden". */
function isNamesake(sentence: ParsedSentence, known: Hit): boolean {
  const isSurname =
    known.to - known.from === 1 &&
    known.senses.every(({ record, via }) => record.kind === "Person" && via === "alias");
  return isSurname && sentence.tokens[known.from - 1]?.upos === "PROPN";
}

function isDirection(sentence: ParsedSentence, from: number, to: number): boolean {
  return to - from === 1 && PLACE_STARTS.has(wordAt(sentence, from));
}

function isBodyWithJoiner(input: RunInput, run: TokenRange): boolean {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const isJoiner = /^(?:of|for)$/u.test(input.reading.sentence.tokens[i]?.text ?? "");
    if (isJoiner && !input.hits.some((hit) => hit.from <= i && i < hit.to)) return true;
  }
  return false;
}
