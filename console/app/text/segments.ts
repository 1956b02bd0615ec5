import type { Span } from "#schemas/span.ts";

/** A marked span. Of overlapping marks the one with the smaller `rank` wins. */
export interface Mark extends Span {
  role: string;
  rank: number;
  /** What a click on it is about: an entity or claim id. */
  target?: string;
  /** The word written beside it. */
  label?: string;
}

/** A piece of text with the mark that covers it; `first` where the mark begins. */
export interface Segment extends Span {
  text: string;
  mark: Mark | null;
  first: boolean;
}

/**
 * Cuts `text` at the borders of its marks. Offsets of marks are UTF-16 code units in a text in
 * which ours starts at `offset` (0 for a whole article, `sentence.start` for a sentence); marks
 * outside are clipped. The pieces joined give the text again.
 */
export function cutSegments(text: string, marks: readonly Mark[], offset = 0): Segment[] {
  const clip = (at: number) => Math.max(0, Math.min(text.length, at - offset));
  const inside = marks
    .map((mark) => ({ mark, start: clip(mark.start), end: clip(mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.mark.rank - b.mark.rank || a.start - b.start || b.end - a.end);
  const owner = new Map<number, (typeof inside)[number]>();
  const borders = [
    ...new Set([0, text.length, ...inside.flatMap((each) => [each.start, each.end])]),
  ].sort((a, b) => a - b);
  const index = new Map(borders.map((border, at) => [border, at]));
  for (const each of inside) {
    for (let at = index.get(each.start) ?? 0; at < (index.get(each.end) ?? 0); at++) {
      if (!owner.has(at)) owner.set(at, each);
    }
  }
  const segments: Segment[] = [];
  for (let at = 0; at + 1 < borders.length; at++) {
    const start = borders[at] ?? 0;
    const end = borders[at + 1] ?? 0;
    const mark = owner.get(at)?.mark ?? null;
    const last = segments.at(-1);
    if (last && last.mark === mark) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else {
      segments.push({ start, end, text: text.slice(start, end), mark, first: true });
    }
  }
  return markFirsts(segments);
}

/** Only the first piece of a mark that others interrupt carries its label. */
function markFirsts(segments: Segment[]): Segment[] {
  const seen = new Set<Mark>();
  for (const segment of segments) {
    if (!segment.mark) continue;
    segment.first = !seen.has(segment.mark);
    seen.add(segment.mark);
  }
  return segments;
}
