import type { Span } from "#schemas/span.ts";
import type { ParsedSentence, Token } from "../../analysis.ts";
import type { Said } from "./said.ts";
import { phraseSpan } from "./tree.ts";

const MARK_ONLY = /^[^\p{L}\p{N}]+$/u;

function isMark(token: Token | undefined): boolean {
  return token === undefined || MARK_ONLY.test(token.text);
}

/** The span of tokens `from` to `to` (both included) without punctuation at its ends; null if empty. */
export function trimmedSpan(sentence: ParsedSentence, from: number, to: number): Span | null {
  let first = from;
  let last = to;
  const keep = /^["“”«»'(]$/u;
  while (first <= last && isMark(sentence.tokens[first]) && !keep.test(textAt(sentence, first)))
    first += 1;
  while (
    last >= first &&
    isMark(sentence.tokens[last]) &&
    !/^[)"”»'%]$/u.test(textAt(sentence, last))
  )
    last -= 1;
  const start = sentence.tokens[first]?.start;
  const end = sentence.tokens[last]?.end;
  return start === undefined || end === undefined || first > last ? null : { start, end };
}

/** The text of a token, "" outside the sentence. */
export function textAt(sentence: ParsedSentence, index: number): string {
  return sentence.tokens[index]?.text ?? "";
}

/** Reported speech from its content and the head of its speaker's phrase. */
export function reportedSaid(
  sentence: ParsedSentence,
  content: Span,
  from: { head: number; cue: string; cueAt: number },
): Said {
  const speakerSpan = phraseSpan(sentence, from.head);
  return { ...content, direct: false, ...from, speakerSpan, sentence, like: null };
}
