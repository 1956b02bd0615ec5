import type { Span } from "#schemas/span.ts";
import { isLabel, isPointer } from "../../rules/furniture.ts";
import type { Line } from "./lines.ts";

/**
 * Lines that read as one paragraph. `text` has its lines joined by a space and is for rules
 * only: the span is what refers to the article. `closed` says that it ends like a sentence.
 */
export interface Paragraph extends Span {
  text: string;
  words: number;
  bullet: boolean;
  closed: boolean;
}

const CLOSED = /[.!?…]["'”’»)\]]*$/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|St|No)\.$/u;
/** The platform's name is one letter too. */
const ON_X = /\bon X\.$/u;
const CONTINUES = /^(?:[,;:)\]!?%]|…(?!\s?\p{L})|\.(?!\d|\p{L}))/u;
const OPEN_END = /(?:[,([«“–—-]|\s["'])$/u;
/** Words no sentence or headline ends with: determiners, prepositions, conjunctions. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|as|and|or|nor|but|than|that|which|who|whose|its|their|his|her|our|my|your|this|these|into|onto|between|against|about|under|through|during|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|not|called)$/iu;

/** True when the text ends like a finished sentence. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text) && (!ABBREVIATION.test(text) || ON_X.test(text));
}

/** The number of words: runs of letters or digits, inner marks ("Ukraine's", "long-term") included. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** A text for comparing: one space between words, lower case. */
export function normalise(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

/** True when the text ends with a word or mark that no sentence or headline ends with. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text) || OPEN_WORD.test(text);
}

function startsLower(text: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text);
}

/**
 * Lines cut at a fixed width: the width they are cut at, or 0 when the text has long lines or most
 * of its lines end like sentences.
 */
function wrapWidth(lines: readonly Line[]): number {
  const widest = Math.max(0, ...lines.map((line) => line.width));
  const touching = lines.filter((line, index) => index > 0 && line.gap === 0 && !line.bullet);
  const cut = lines.filter((line, index) => lines[index + 1]?.gap === 0 && !isClosed(line.text));
  const wrapped = touching.length * 3 >= lines.length && cut.length * 2 >= touching.length;
  return widest <= 100 && wrapped ? widest : 0;
}

/** What the decision to join a line looks at: what stands before it and after it. */
interface Seam {
  before: string;
  last: string;
  line: Line;
  next: Line | undefined;
  wrap: number;
  lastWidth: number;
}

/** A link's text that the scraper put on a line of its own: "he met / Ban Ki-moon / in Geneva." */
function isCutOutLink({ before, line, next }: Seam): boolean {
  if (next === undefined || next.bullet || isClosed(line.text)) return false;
  if (countWords(before) < 4 || countWords(line.text) > 6) return false;
  return startsLower(next.text) || CONTINUES.test(next.text);
}

/** A line of the site's own that no sentence goes on across. */
function isWall(text: string): boolean {
  return isLabel(text) || isPointer(text);
}

function joins(seam: Seam): boolean {
  const { before, line, wrap, lastWidth } = seam;
  if (CONTINUES.test(line.text)) return true;
  if (line.bullet) return false;
  if (wrap > 0 && line.gap === 0 && lastWidth >= wrap * 0.7) return true;
  if (isClosed(before)) return false;
  if (endsOpen(before)) return true;
  if (before.endsWith(":")) return false;
  return (startsLower(line.text) && countWords(before) >= 3) || isCutOutLink(seam);
}

function toParagraph(group: readonly Line[]): Paragraph {
  const text = group.map((line) => line.text).join(" ");
  const first = group[0];
  const last = group.at(-1);
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text,
    words: countWords(text),
    bullet: first?.bullet ?? false,
    closed: isClosed(text.replace(/\s+(?=[.!?…,])/gu, "")),
  };
}

/**
 * Puts lines together that a scraper or a fixed line width broke in mid-sentence, over blank
 * lines too: a line joins the one before it when it begins with punctuation that continues, when
 * the line before ends with a word or mark that no sentence ends with, or when it begins in lower
 * case after an unfinished line.
 */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const wrap = wrapWidth(lines);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // Three lines are enough to see how the paragraph stands, and keep the work linear.
    const before = (group ?? [])
      .slice(-3)
      .map((part) => part.text)
      .join(" ");
    const seam = {
      before,
      last: last?.text ?? "",
      line,
      next: lines[index + 1],
      wrap,
      lastWidth: last?.width ?? 0,
    };
    const wall = isWall(line.text) || isWall(seam.last);
    if (group !== undefined && !wall && joins(seam)) group.push(line);
    else groups.push([line]);
  });
  return groups.map(toParagraph);
}
