import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";
import { openingIndex, valueEnd, valueStart } from "./brackets.ts";

/** Signs in front of a sum, and behind it, that make its values parts of something else. */
const BINDING = new Set(["+", "-", "*", "/", "%", "^", "."]);
const STRONGER = new Set(["*", "/", "%", "^"]);

/** Functions whose value is a list. */
const LIST_FUNCTIONS = new Set(
  "range nodes relationships keys labels split tail reverse collect tointegerlist tofloatlist tostringlist".split(
    " ",
  ),
);

/**
 * `list + x` as a list with x at its end, likewise in front: the engine makes null of it. Done where
 * one of the two is seen to be a list, or may be one by a CASE.
 */
export function listAdditions(cypher: string, tokens: readonly Token[]): Edit[] {
  const names = listNames(tokens);
  let done = 0;
  return tokens.flatMap((token, at) => {
    if (token.text !== "+" || token.kind !== "symbol") return [];
    const [start, end] = [valueStart(tokens, at - 1), valueEnd(tokens, at + 1)];
    const [first, last] = [tokens[start], tokens[end]];
    if (!first || !last || first.start < done || isLarger(tokens, start, end)) return [];
    if (!isList(tokens, [start, at - 1], names) && !isList(tokens, [at + 1, end], names)) return [];
    const sum = wholeSum(cypher, tokens, [start, at, end]);
    done = sum.end;
    return [{ offset: first.start, removed: sum.end - first.start, text: sum.text }];
  });
}

/** A sum from its first two values (by their first and last token and the sign) on to its last. */
function wholeSum(
  cypher: string,
  tokens: readonly Token[],
  [start, plus, second]: readonly [number, number, number],
): { text: string; end: number } {
  const textOf = (from: number, to: number) => cypher.slice(tokens[from]?.start, tokens[to]?.end);
  let text = sumOf(textOf(start, plus - 1), textOf(plus + 1, second));
  let last = second;
  while (tokens[last + 1]?.text === "+") {
    const end = valueEnd(tokens, last + 2);
    if (end < 0 || STRONGER.has(tokens[end + 1]?.text ?? "")) break;
    text = sumOf(text, textOf(last + 2, end));
    last = end;
  }
  return { text, end: tokens[last]?.end ?? 0 };
}

function sumOf(left: string, right: string): string {
  return `CASE WHEN ${right} IS NULL OR ${left} IS NULL THEN null ELSE coalesce(${left} + ${right}, ${left} + [${right}], [${left}] + ${right}) END`;
}

function isLarger(tokens: readonly Token[], start: number, end: number): boolean {
  return BINDING.has(tokens[start - 1]?.text ?? "") || STRONGER.has(tokens[end + 1]?.text ?? "");
}

/** Names that `AS` gives to a list, as far as that is seen. */
function listNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (const [at, { text }] of tokens.entries()) {
    if (!isKeyword(tokens, at, "AS")) continue;
    const start = valueStart(tokens, at - 1);
    const name = tokens[at + 1]?.text;
    if (name && text && start >= 0 && isList(tokens, [start, at - 1], names)) names.add(name);
  }
  return names;
}

function isList(
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  names: ReadonlySet<string>,
): boolean {
  const text = tokens[start]?.text ?? "";
  if (text === "[" || isKeyword(tokens, end, "END")) return closesAt(tokens, start, end);
  if (start === end) return names.has(text);
  return tokens[start + 1]?.text === "(" && LIST_FUNCTIONS.has(text.toLowerCase());
}

/** Whether a value is one pair of brackets, or one CASE, and not an element of it. */
function closesAt(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start]?.text !== "[" || openingIndex(tokens, end) === start;
}

/** `list[..-1]`, `list[-2..]` and `list[..null]`, of which the engine takes the sign and the null for nothing. */
export function slices(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const open = token.text === "]" ? openingIndex(tokens, at) : -1;
    const bounds = open < 0 ? null : boundsBetween(tokens, open, at);
    const [first, bracket] = [tokens[valueStart(tokens, open - 1)], tokens[open]];
    if (!bounds || !first || !bracket) return [];
    const list = `sliced_${first.start}`;
    const [from, to] = bounds.map(({ text }) => text(list));
    const slice = bounds.some(({ isNull }) => isNull) ? "null" : `${list}[${from}..${to}]`;
    return [
      { offset: first.start, text: `head([${list} IN [` },
      { offset: bracket.start, removed: token.end - bracket.start, text: `] | ${slice}])` },
    ];
  });
}

/** The two bounds of a slice that the engine gets wrong; null for all that is none. */
function boundsBetween(tokens: readonly Token[], open: number, close: number): Bound[] | null {
  const inside = tokens.slice(open + 1, close);
  const dots = inside.findIndex(({ text }, at) => text === "." && inside[at + 1]?.text === ".");
  if (dots < 0) return null;
  const [from, to] = [boundOf(inside.slice(0, dots)), boundOf(inside.slice(dots + 2))];
  return from && to && !(from.isPlain && to.isPlain) ? [from, to] : null;
}

interface Bound {
  isPlain: boolean;
  isNull: boolean;
  text(list: string): string;
}

/** A bound that is left out, a number, a number with a minus, or null; null for any other. */
function boundOf(tokens: readonly Token[]): Bound | null {
  const written = tokens.map(({ text }) => text).join("");
  if (/^\d*$/u.test(written)) return { isPlain: true, isNull: false, text: () => written };
  if (/^null$/iu.test(written)) return { isPlain: false, isNull: true, text: () => "" };
  const back = /^-(\d+)$/u.exec(written)?.[1];
  if (back === undefined) return null;
  const text = (list: string) =>
    `CASE WHEN size(${list}) < ${back} THEN 0 ELSE size(${list}) - ${back} END`;
  return { isPlain: false, isNull: false, text };
}
