import type { Span } from "#schemas/span.ts";
import type { ParsedSentence } from "../../analysis.ts";

/**
 * Somebody's words before it is known which entity says them. `head` is the head token of the
 * speaker's phrase, in `sentence`; null when no speaker is named.
 */
export interface Said extends Span {
  direct: boolean;
  cue: string | null;
  /** Offset of the verb of speech; null when there is none. */
  cueAt: number | null;
  speakerSpan: Span | null;
  sentence: ParsedSentence | null;
  head: number | null;
  /** A speaker that another quotation of the same breath already has. */
  like: Said | null;
}

/** True when the spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when `inner` lies within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
