import type { Span } from "#schemas/span.ts";

/** A marked span. Of overlapping marks the one with the smaller `rank` wins. */
export interface Mark extends Span {
  role: string;
  rank: number;
  /** The entity that it names. */
  target?: string;
  /** The claim that it makes. */
  claim?: string;
  /** The word written beside it. */
  label?: string;
}

/** A piece of text with the mark that covers it; `first` where the mark begins. */
export interface Segment extends Span {
  text: string;
  mark: Mark | null;
  first: boolean;
}

/** A mark clipped to the text, in the text's own offsets. */
interface Clipped extends Span {
  mark: Mark;
}

function clipMarks(text: string, marks: readonly Mark[], offset: number): Clipped[] {
  const clip = (at: number) => Math.max(0, Math.min(text.length, at - offset));
  return marks
    .map((mark) => ({ mark, start: clip(mark.start), end: clip(mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.mark.rank - b.mark.rank || a.start - b.start || b.end - a.end);
}

/** For each piece between two borders (by the index of its first border) the mark that wins it. */
function findOwners(clipped: readonly Clipped[], borders: readonly number[]): Map<number, Mark> {
  const index = new Map(borders.map((border, at) => [border, at]));
  const owners = new Map<number, Mark>();
  for (const { mark, start, end } of clipped) {
    const last = index.get(end) ?? 0;
    for (let at = index.get(start) ?? 0; at < last; at++) {
      if (!owners.has(at)) owners.set(at, mark);
    }
  }
  return owners;
}

/**
 * Cuts `text` at the borders of its marks. Offsets of marks are UTF-16 code units in a text in
 * which ours starts at `offset` (0 for a whole article, `sentence.start` for a sentence); marks
 * outside are clipped. The pieces joined give the text again.
 */
export function cutSegments(text: string, marks: readonly Mark[], offset = 0): Segment[] {
  const clipped = clipMarks(text, marks, offset);
  const ends = clipped.flatMap((each) => [each.start, each.end]);
  const borders = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const owners = findOwners(clipped, borders);
  const segments: Segment[] = [];
  for (const [at, start] of borders.slice(0, -1).entries()) {
    const end = borders[at + 1] ?? start;
    const mark = owners.get(at) ?? null;
    const last = segments.at(-1);
    if (last?.mark === mark && last) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else segments.push({ start, end, text: text.slice(start, end), mark, first: true });
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
