import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";

/** Signs that make a label expression of labels. */
export const LABEL_OPERATORS: ReadonlySet<string> = new Set(["|", "&", "!", "%"]);

const WORDS = new Map([
  ["|", " OR "],
  ["&", " AND "],
  [":", " AND "],
  ["!", "NOT "],
  ["(", "("],
  [")", ")"],
]);

/** The label expression that starts at token `from`, half-open; it ends before `end`. */
export function labelRange(tokens: readonly Token[], from: number, end: number): [number, number] {
  let to = from;
  while (to < end && isLabelToken(tokens, to)) to += 1;
  return [from, to];
}

function isLabelToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isKeyword(tokens, at, "WHERE", "AND", "OR", "XOR", "RETURN", "WITH")) return false;
  const isName = token.kind === "word" || token.kind === "name";
  if (isName) return [":", "(", "|", "&", "!"].includes(tokens[at - 1]?.text ?? "");
  return LABEL_OPERATORS.has(token.text) || [":", "(", ")"].includes(token.text);
}

/** A label expression about a variable as a condition: `A|B` as `n:A OR n:B`. */
export function labelPredicate(cypher: string, tokens: readonly Token[], name: string): string {
  return tokens
    .map((token) => {
      if (token.text === "%") return `size(labels(${name})) > 0`;
      return WORDS.get(token.text) ?? `${name}:${cypher.slice(token.start, token.end)}`;
    })
    .join("");
}

/** `n:A|B` in a condition as `(n:A OR n:B)`. */
export function labelConditions(cypher: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "word" || tokens[at + 1]?.text !== ":" || !inCondition(tokens, at))
      return [];
    const depth = token.depth;
    const [from, to] = labelRange(tokens, at + 2, tokens.length);
    const own = tokens.slice(from, to).filter((label) => label.depth >= depth);
    const last = own.at(-1);
    if (!last || !own.some(({ text }) => LABEL_OPERATORS.has(text))) return [];
    // There `|` parts the condition from what the list holds.
    if (own.some(({ text }) => text === "|") && enclosing(tokens, at) === "[") return [];
    const text = `(${labelPredicate(cypher, own, token.text)})`;
    return [{ offset: token.start, removed: last.end - token.start, text }];
  });
}

/** Whether what stands before is a word after which a condition comes, brackets left out. */
function inCondition(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.text === "(") before -= 1;
  return isKeyword(tokens, before, "WHERE", "AND", "OR", "NOT", "XOR", "WHEN");
}

function enclosing(tokens: readonly Token[], at: number): string | undefined {
  const depth = tokens[at]?.depth ?? 0;
  return tokens.slice(0, at).findLast((token) => token.depth < depth)?.text;
}
