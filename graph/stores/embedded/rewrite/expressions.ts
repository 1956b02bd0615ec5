import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";

/** `isEmpty(x)` as `(size(x) = 0)`, which the engine has. */
export function emptyChecks(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const open = tokens[at + 1];
    if (token.text.toLowerCase() !== "isempty" || open?.text !== "(") return [];
    const close = closing(tokens, at + 1);
    if (!close) return [];
    const removed = token.end - token.start;
    return [
      { offset: token.start, removed, text: "(size" },
      { offset: close.end, text: " = 0)" },
    ];
  });
}

/** `sum(x)` as `coalesce(sum(x), 0)`: the sum of nothing is 0, of which the engine makes null. */
export function emptySums(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const isCall = token.text.toLowerCase() === "sum" && tokens[at + 1]?.text === "(";
    const close = isCall && tokens[at - 1]?.text !== "." ? closing(tokens, at + 1) : undefined;
    if (!close) return [];
    return [
      { offset: token.start, text: "coalesce(" },
      { offset: close.end, text: ", 0)" },
    ];
  });
}

/** Where the parts of a date stand in its ISO-8601 text: start and length. */
const DATE_PARTS = new Map([
  ["year", "0, 4"],
  ["month", "5, 2"],
  ["day", "8, 2"],
]);

/** `date(x).year` as the number at the start of the date's text, likewise month and day. */
export function dateParts(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const isDate = /^(?:date|datetime|localdatetime)$/iu.test(token.text);
    const close = isDate && tokens[at + 1]?.text === "(" ? closing(tokens, at + 1) : undefined;
    const part = close ? partAfter(tokens, close) : null;
    if (!close || !part) return [];
    return [
      { offset: token.start, text: "toInteger(substring(toString(" },
      { offset: close.end, removed: part.end - close.end, text: `), ${part.place}))` },
    ];
  });
}

function partAfter(tokens: readonly Token[], close: Token): { end: number; place: string } | null {
  const dot = tokens.indexOf(close) + 1;
  const part = tokens[dot + 1];
  const place = tokens[dot]?.text === "." && part ? DATE_PARTS.get(part.text) : undefined;
  return part && place ? { end: part.end, place } : null;
}

/** `1_000` as `1000`. */
export function plainNumbers(_: string, tokens: readonly Token[]): Edit[] {
  return tokens
    .filter(({ kind, text }) => kind === "number" && text.includes("_"))
    .map(({ start, end, text }) => ({
      offset: start,
      removed: end - start,
      text: text.replaceAll("_", ""),
    }));
}

/** `CALL (a, b) { ... }` as `CALL { WITH a, b ... }`, in each branch of a UNION. */
export function scopedCalls(cypher: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((_, at) => {
    const open = tokens[at + 1];
    if (!isKeyword(tokens, at, "CALL") || open?.text !== "(") return [];
    const close = closing(tokens, at + 1);
    return close ? withNames(cypher, tokens, { open, close }) : [];
  });
}

function withNames(
  cypher: string,
  tokens: readonly Token[],
  { open, close }: { open: Token; close: Token },
): Edit[] {
  const brace = tokens.indexOf(close) + 1;
  const names = cypher.slice(open.end, close.start).trim();
  if (tokens[brace]?.text !== "{" || names === "*") return [];
  const gone: Edit = { offset: open.start, removed: close.end - open.start, text: "" };
  if (names === "") return [gone];
  const starts = branches(tokens, brace);
  return [gone, ...starts.map((offset) => ({ offset, text: ` WITH ${names} ` }))];
}

/** Where the branches of the subquery in braces begin. */
function branches(tokens: readonly Token[], brace: number): number[] {
  const depth = (tokens[brace]?.depth ?? 0) + 1;
  const starts = [tokens[brace]?.end ?? 0];
  for (let at = brace + 1; (tokens[at]?.depth ?? 0) >= depth; at += 1) {
    if (tokens[at]?.depth !== depth || !isKeyword(tokens, at, "UNION")) continue;
    const last = isKeyword(tokens, at + 1, "ALL", "DISTINCT") ? at + 1 : at;
    starts.push(tokens[last]?.end ?? 0);
  }
  return starts;
}

function closing(tokens: readonly Token[], open: number): Token | undefined {
  const depth = tokens[open]?.depth;
  return tokens.find((token, at) => at > open && token.depth === depth);
}
