import type { Span } from "#schemas/span.ts";
import { SENTENCE_STARTERS, stopKind } from "./token-words.ts";

/** No sentence is longer: a run of text without full stops is cut at a blank. In UTF-16 code units. */
const MAX_SENTENCE = 2000;
/** How far around an end mark the rules look, so that any text takes linear time. */
const REACH = 40;

/**
 * Where a sentence may end: end marks and what closes after them, before a blank or the end; an end
 * mark with the next word glued to it ("Ukraine.The"); the blank before a bullet.
 */
const END =
  /[.!?…]{1,8}["”’'»)\]]{0,4}(?=\s|$)|(?<=\p{L}{2}|\d)[.!?][”’]?(?=[“‘]?\p{Lu}\p{Ll})|\s(?=[•▪●◦‣]\s)/gu;

/** A glued full stop before these is a web address ("example.Com"). */
const DOMAIN = /^(?:com|org|net|gov|info|uk|eu|js)\b/i;
const BULLET = /^[•▪●◦‣·]\s*/;
const WORD_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The sentences of a block as spans into `text`, without blanks and bullets at their ends. Sentences
 * inside quotation marks are sentences of their own; a full stop or mark that stands alone belongs
 * to the sentence before it.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const within = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const mark of within.matchAll(END)) {
    const end = mark.index + mark[0].length;
    if (!endsSentence(within, { start, at: mark.index, end })) continue;
    push(within, { start, end }, sentences);
    start = end;
  }
  push(within, { start, end: within.length }, sentences);
  return sentences.map(({ start, end }) => ({
    start: start + block.start,
    end: end + block.start,
  }));
}

interface Mark {
  /** Where the sentence begins, where the end mark begins and ends. */
  start: number;
  at: number;
  end: number;
}

function endsSentence(text: string, { start, at, end }: Mark): boolean {
  const after = text.slice(end, end + REACH);
  const next = after.trimStart();
  if (next === "") return true;
  if (/^[\p{Ll}),;:]/u.test(next) || (next === after && DOMAIN.test(next))) return false;
  const before = text.slice(Math.max(start, at - REACH), at);
  if (/[[(]$/.test(before) || /^\s*(?:\d{1,3}|\p{Lu})$/u.test(before)) return false;
  const mark = text.slice(at, end);
  if (/^(?:…|\.\.)/.test(mark)) return /\S$/.test(before) || startsSentence(next);
  return mark !== "." || stopEnds(/[^\s("“‘[]*$/.exec(before)?.[0] ?? "", next);
}

/** Whether a full stop after this word ends the sentence when this text follows. */
function stopEnds(word: string, next: string): boolean {
  switch (stopKind(word)) {
    case "title":
      return false;
    case "number":
      return !/^\d/.test(next);
    case "word":
      return true;
    default:
      return startsSentence(next);
  }
}

/** Whether the text begins with a word that begins sentences, or with a quotation. */
function startsSentence(next: string): boolean {
  const word = /^["“]?(\p{L}+)/u.exec(next)?.[1] ?? "";
  return /^["“]/.test(next) || SENTENCE_STARTERS.has(word.toLowerCase());
}

/** Adds the range, cut to sentences of bearable length. */
function push(text: string, span: Span, sentences: Span[]): void {
  let { start } = span;
  while (start < span.end) {
    const end = span.end - start > MAX_SENTENCE ? cutAt(text, start) : span.end;
    const sentence = trim(text, { start, end });
    if (WORD_OR_DIGIT.test(text.slice(sentence.start, sentence.end))) sentences.push(sentence);
    else joinLast(sentences, sentence);
    start = end;
  }
}

/** Marks without a word belong to the sentence before them, if there is one with room. */
function joinLast(sentences: readonly Span[], marks: Span): void {
  const last = sentences.at(-1);
  if (last !== undefined && marks.end > marks.start && marks.end - last.start <= MAX_SENTENCE) {
    last.end = marks.end;
  }
}

/** Where to cut a sentence that is too long: the last blank within the limit, never inside a character. */
function cutAt(text: string, start: number): number {
  const blank = text.slice(start, start + MAX_SENTENCE).search(/\s\S*$/);
  if (blank > 0) return start + blank;
  const end = start + MAX_SENTENCE;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}

function trim(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const trimmed = piece.trimStart().replace(BULLET, "");
  const from = end - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
