import { isKeyword, type Token } from "../../../cypher/tokens.ts";

/** Where predicates about a pattern can go: behind its WHERE, or at its end with a WHERE of their own. */
export interface PredicatePlace {
  /** Index of the WHERE token, null where the pattern has none. */
  where: number | null;
  /** Index of the token after the pattern, or after the WHERE's expression. */
  end: number;
}

const CLAUSES = [
  ...["MATCH", "OPTIONAL", "WITH", "RETURN", "UNWIND", "CALL", "UNION", "ORDER", "SKIP", "LIMIT"],
  ...["USING", "FINISH", "CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH"],
];

/**
 * Finds where predicates about the pattern part that opens at token `open` (a `(` or `[`) can go:
 * in a MATCH, in the pattern of EXISTS or COUNT, in a pattern comprehension. `null` elsewhere, as
 * for a pattern that is itself a condition.
 */
export function predicatePlace(tokens: readonly Token[], open: number): PredicatePlace | null {
  const depth = tokens[open]?.depth ?? 0;
  const container = containerOf(tokens, open, depth);
  return container === null ? null : placeIn(tokens, open, container);
}

/** The depth of the pattern's own level: one up inside `shortestPath( ... )`. */
function containerOf(tokens: readonly Token[], open: number, depth: number): number | null {
  const before = tokens.findLastIndex(
    (token, at) => at < open && token.depth <= depth && opensOrEnds(tokens, at, depth),
  );
  if (before < 0) return null;
  if ((tokens[before]?.depth ?? 0) < depth) return enclosing(tokens, before, depth);
  return isKeyword(tokens, before, "MATCH") ? depth : null;
}

/** Whether the look back for what a pattern belongs to ends at this token. */
function opensOrEnds(tokens: readonly Token[], at: number, depth: number): boolean {
  const token = tokens[at];
  if (!token || token.depth < depth || token.text === "|") return true;
  return isKeyword(tokens, at, "WHERE", ...CLAUSES);
}

function enclosing(tokens: readonly Token[], bracket: number, depth: number): number | null {
  const text = tokens[bracket]?.text;
  if (text === "{") return isKeyword(tokens, bracket - 1, "EXISTS", "COUNT") ? depth : null;
  if (text === "[") return depth;
  const isFunction = /^(?:all)?shortestPath$/iu.test(tokens[bracket - 1]?.text ?? "");
  return isFunction ? containerOf(tokens, bracket, depth - 1) : null;
}

function placeIn(tokens: readonly Token[], open: number, depth: number): PredicatePlace {
  let where: number | null = null;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.depth > depth) continue;
    if (where === null && token.depth === depth && isKeyword(tokens, at, "WHERE")) where = at;
    else if (endsExpression(tokens, at, depth)) return { where, end: at };
  }
  return { where, end: tokens.length };
}

function endsExpression(tokens: readonly Token[], at: number, depth: number): boolean {
  const token = tokens[at];
  if (!token || token.depth < depth) return true;
  // STARTS WITH is no clause.
  if (isKeyword(tokens, at, "WITH") && isKeyword(tokens, at - 1, "STARTS", "ENDS")) return false;
  return token.text === "|" || isKeyword(tokens, at, ...CLAUSES);
}
