import type { Span } from "#schemas/span.ts";
import { KEPT_PREFIXES, KEPT_WORDS, stopKind } from "./token-words.ts";

/** A run without blanks longer than this is cut: no word, but it must not cost quadratic time. */
const MAX_RUN = 200;
const RUN = new RegExp(`[^\\s\\p{Cc}\\u200b]{1,${MAX_RUN}}`, "gu");

const URL = /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+\.[\w.]+/;
const OPENING =
  /^(?:``|''|--+|\.\.\.+|[([{<"“‘«¿¡„…—–*•]|[$£€¥](?=\d)|US\$(?=\d)|['`](?=[A-Za-z]))/;
const CUT_OFF_START = /^['’](?:s|re|ve|ll|d|m|em|til|cause|\d\d)\b/i;
const CLOSING = /(?:''|--+|\.\.\.+|[!?]+|[)"”»\]},;:%…—–*]|(?<=[^sS])['’]|(?<=[sS.,!?])['’])$/;
const CONTRACTION = /^(.+?)(?:n['’]t|['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/;
const FUSED = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
]);
const DASH_INSIDE = /--+|[—–…]|\.\.\.+/;
const MARK_INSIDE = /[()[\]"“”,;:](?=[A-Za-z])|(?<=[A-Za-z])[()[\]"“”]/;
const MONEY = /^([$£€¥]|US\$)\d/;
const AMOUNT = /^(\d[\d.,]*)(?:[%$£€¥]|[a-zA-Z]{1,3})$/;
const ORDINAL_OR_SCALE = /\d(?:st|nd|rd|th|s|m|bn|k)$/i;
const DATE = /^\d+\/\d+(?:\/\d+)?$/;

/**
 * The tokens of a text as spans: Penn/UD tokens, as the parser's treebanks cut them. Contractions and possessives are
 * split, hyphens too except after prefixes; a full stop stays with abbreviations and initials.
 * Offsets are those of `text`; control characters count as blanks. Linear in time for any string.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const within = text.slice(span.start, span.end);
  const end = within.trimEnd().length;
  const tokens: Span[] = [];
  for (const run of within.matchAll(RUN)) {
    const last = run.index + run[0].length >= end;
    for (const [from, to] of splitRun(run[0], last)) {
      const start = span.start + run.index;
      tokens.push({ start: start + from, end: start + to });
    }
  }
  return tokens;
}

type Piece = [from: number, to: number];

/** Cuts a run at its opening marks, closing marks and inside. */
function splitRun(run: string, isLast: boolean): Piece[] {
  const opening = openingMarks(run);
  const from = opening.at(-1)?.[1] ?? 0;
  const { closing, to } = closingMarks(run, { from, isLast });
  const inner: Piece[] = [];
  if (to > from && URL.test(run.slice(from, to))) inner.push([from, to]);
  else splitWord(run.slice(from, to), from, inner);
  return [...opening, ...inner, ...closing];
}

function openingMarks(run: string): Piece[] {
  const marks: Piece[] = [];
  let from = 0;
  for (;;) {
    const rest = run.slice(from);
    const length = CUT_OFF_START.test(rest) ? 0 : (OPENING.exec(rest)?.[0].length ?? 0);
    if (length === 0 || length >= rest.length) return marks;
    marks.push([from, from + length]);
    from += length;
  }
}

function closingMarks(
  run: string,
  { from, isLast }: { from: number; isLast: boolean },
): { closing: Piece[]; to: number } {
  const closing: Piece[] = [];
  let to = run.length;
  while (to > from) {
    const rest = run.slice(from, to);
    const mark = CLOSING.exec(rest)?.[0].length ?? 0;
    const length = mark === 0 ? Number(endsWithStop(rest, isLast && closing.length === 0)) : mark;
    if (length === 0 || length >= rest.length) break;
    closing.unshift([to - length, to]);
    to -= length;
  }
  return { closing, to };
}

/** Whether a word's last full stop is one, not part of an abbreviation or initial. */
function endsWithStop(word: string, isLast: boolean): boolean {
  if (word.length < 2 || !word.endsWith(".")) return false;
  const kind = stopKind(word.slice(0, -1));
  return kind === "word" || (isLast && (kind === "initial" || kind === "number"));
}

/** The position and length of a cut inside a word, null when there is none of its kind. */
type Cut = (word: string) => { at: number; length: number } | null;

const INNER_CUTS: readonly Cut[] = [
  (word) => {
    const match = DASH_INSIDE.exec(word);
    return match && { at: match.index, length: match[0].length };
  },
  (word) => ({ at: word.search(MARK_INSIDE), length: 1 }),
  (word) => ({ at: CONTRACTION.exec(word)?.[1]?.length ?? -1, length: 0 }),
  (word) => ({ at: FUSED.get(word.toLowerCase()) ?? -1, length: 0 }),
  (word) => ({ at: hyphen(word), length: 1 }),
  (word) => ({ at: DATE.test(word) ? -1 : word.indexOf("/"), length: 1 }),
  (word) => ({ at: MONEY.exec(word)?.[1]?.length ?? -1, length: 0 }),
  (word) => ({
    at: ORDINAL_OR_SCALE.test(word) ? -1 : (AMOUNT.exec(word)?.[1]?.length ?? -1),
    length: 0,
  }),
];

function hyphen(word: string): number {
  if (KEPT_WORDS.has(word.toLowerCase())) return -1;
  const at = word.indexOf("-");
  const rest = word.slice(at + 1);
  const kept =
    KEPT_PREFIXES.has(word.slice(0, Math.max(0, at)).toLowerCase()) &&
    /^[a-zA-Z]/.test(rest) &&
    !rest.includes("-");
  return kept ? -1 : at;
}

function splitWord(word: string, offset: number, pieces: Piece[]): void {
  if (word === "") return;
  for (const find of INNER_CUTS) {
    const cut = find(word);
    if (cut === null || cut.at <= 0 || cut.at + cut.length >= word.length) continue;
    const after = cut.at + cut.length;
    splitWord(word.slice(0, cut.at), offset, pieces);
    if (cut.length > 0) pieces.push([offset + cut.at, offset + after]);
    splitWord(word.slice(after), offset + after, pieces);
    return;
  }
  pieces.push([offset, offset + word.length]);
}
