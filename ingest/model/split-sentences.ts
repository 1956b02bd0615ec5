import type { Span } from "#schemas/span.ts";
import { ABBREVIATIONS } from "./token-words.ts";

/** No sentence is longer: a run of text without full stops is cut at a blank. In UTF-16 code units. */
const MAX_SENTENCE = 2000;

/** Where a sentence may end: end marks and what closes after them, then blanks; or a full stop with the next word glued to it. */
const END = /[.!?…]+["”’')\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;

/** The sentences of a block as spans into `text`, without blanks at their ends. Linear in time. */
export function splitSentences(text: string, block: Span): Span[] {
  const within = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const mark of within.matchAll(END)) {
    const end = mark.index + mark[0].length;
    if (!endsSentence(within, mark.index, end)) continue;
    push(within, { start, end }, sentences);
    start = end;
  }
  push(within, { start, end: within.length }, sentences);
  return sentences.map(({ start, end }) => ({
    start: start + block.start,
    end: end + block.start,
  }));
}

function endsSentence(text: string, at: number, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (/^[\p{Ll}),;:]/u.test(next)) return false;
  if (text[at] !== "." || end - at > 1) return true;
  const word = /[^\s("“‘]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  return !ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}

/** Adds the range, cut to sentences of bearable length. */
function push(text: string, span: Span, sentences: Span[]): void {
  let { start } = span;
  while (start < span.end) {
    const end = span.end - start > MAX_SENTENCE ? lastBlank(text, start) : span.end;
    const trimmed = trim(text, { start, end });
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  }
}

function lastBlank(text: string, start: number): number {
  const blank = text.slice(start, start + MAX_SENTENCE).search(/\s\S*$/);
  return start + (blank > 0 ? blank : MAX_SENTENCE);
}

function trim(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: start + piece.trimEnd().length,
  };
}
