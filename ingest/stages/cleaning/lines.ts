import type { Span } from "#schemas/span.ts";

/**
 * A line of the text that is not blank. The span leaves out the spaces around it and a list
 * marker before it; `gap` is the number of blank lines above it, `width` its length as given.
 */
export interface Line extends Span {
  text: string;
  bullet: boolean;
  gap: number;
  width: number;
}

const MARKER = /^(?:[•·▪▸►◦‣●○■◆*–—-]|\d{1,2}[.)])\s+(?=\S)/u;
const LINE = /[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/gu;

/** Numbered and dashed lines are list items only beside another one; a bullet sign always is. */
function markerLength(text: string): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}

function makeLine(raw: string, offset: number, gap: number): Line {
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const marker = markerLength(trimmed);
  const start = offset + lead + marker;
  return {
    start,
    end: offset + lead + trimmed.length,
    text: trimmed.slice(marker),
    bullet: marker > 0,
    gap,
    width: raw.length,
  };
}

/** The text's lines in order, without the blank ones. Offsets are UTF-16 code units. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  for (const match of text.matchAll(LINE)) {
    const piece = match[0];
    if (/^[\r\n\u2028\u2029]/u.test(piece)) {
      breaks += 1;
    } else if (piece.trim() !== "") {
      lines.push(makeLine(piece, match.index, Math.max(0, breaks - 1)));
      breaks = 0;
    }
  }
  return lines;
}
