import { isKeyword, type Token } from "../../../cypher/tokens.ts";

/** The index of the bracket that closes the one at `open`; -1 where the text ends before. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  const depth = tokens[open]?.depth;
  return tokens.findIndex((token, at) => at > open && token.depth === depth);
}

/** The index of the bracket that the one at `close` closes; -1 where there is none. */
export function openingIndex(tokens: readonly Token[], close: number): number {
  const depth = tokens[close]?.depth;
  return tokens.slice(0, close).findLastIndex((token) => token.depth === depth);
}

const CLOSING = new Set([")", "]", "}"]);
const OPENING = new Set(["(", "[", "{"]);

/** Words behind which a bracket opens a value of its own. */
const WORDS =
  "RETURN WITH WHERE AND OR XOR NOT IN THEN ELSE WHEN CASE UNWIND AS BY IS DISTINCT SET CONTAINS";

/**
 * The index where the value begins that ends at `end`, with what its properties, elements and
 * arguments are of; -1 where that is not plain.
 */
export function valueStart(tokens: readonly Token[], end: number): number {
  if (isKeyword(tokens, end, "END")) return caseStart(tokens, end);
  if (isLiteral(tokens[end])) return end;
  let at = partStart(tokens, end);
  while (at > 0 && goesOnBefore(tokens, at)) {
    at = partStart(tokens, tokens[at - 1]?.text === "." ? at - 2 : at - 1);
  }
  return at;
}

function partStart(tokens: readonly Token[], end: number): number {
  if (CLOSING.has(tokens[end]?.text ?? "")) return openingIndex(tokens, end);
  return isName(tokens, end) ? end : -1;
}

function goesOnBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  if (before === ".") return true;
  return OPENING.has(tokens[at]?.text ?? "") && (isName(tokens, at - 1) || CLOSING.has(before));
}

/** The index of the last token of the value that begins at `start`; -1 where that is not plain. */
export function valueEnd(tokens: readonly Token[], start: number): number {
  const isOpen = OPENING.has(tokens[start]?.text ?? "");
  if (!isOpen && !isName(tokens, start) && !isLiteral(tokens[start])) return -1;
  let at = isOpen ? closingIndex(tokens, start) : start;
  for (let next = partEnd(tokens, at); next > at; next = partEnd(tokens, at)) at = next;
  return at;
}

/** Behind `at` a property, an element or arguments end here; `at` itself where none follow. */
function partEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text;
  if (next === ".") return at + 2;
  return next === "(" || next === "[" ? closingIndex(tokens, at + 1) : at;
}

function caseStart(tokens: readonly Token[], end: number): number {
  const depth = tokens[end]?.depth;
  let open = 0;
  return tokens.slice(0, end + 1).findLastIndex((token, at) => {
    if (token.depth !== depth) return false;
    if (isKeyword(tokens, at, "END")) open += 1;
    if (isKeyword(tokens, at, "CASE")) open -= 1;
    return open === 0;
  });
}

function isName(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind ?? "symbol";
  if (isKeyword(tokens, at, ...WORDS.split(" "))) return false;
  return kind === "word" || kind === "name" || kind === "parameter";
}

function isLiteral(token: Token | undefined): boolean {
  return token?.kind === "number" || token?.kind === "string";
}
