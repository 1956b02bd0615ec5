import type { Token } from "../../cypher/tokens.ts";

/** Text of a date or time that the engine reads as Neo4j does. */
const READ = new Map([
  ["date", /^\d{4}-\d{2}-\d{2}$/u],
  ["datetime", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})$/u],
  ["time", /^\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u],
  ["localtime", /^\d{2}:\d{2}(?::\d{2})?$/u],
]);

/**
 * Index of a call that makes a date or time in a way the engine gets wrong or takes for null: other
 * notations than the plain ones, maps but of year, month and day; -1 where there is none. Values of
 * properties and parameters cannot be seen here.
 */
export function wrongTemporal(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    const isCall = token.kind === "word" && tokens[at + 1]?.text === "(";
    return isCall && tokens[at - 1]?.text !== "." && isWrongCall(tokens, at);
  });
}

function isWrongCall(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.text.toLowerCase() ?? "";
  if (name === "localdatetime") return true;
  const pattern = READ.get(name);
  const argument = tokens[at + 2];
  if (!pattern || !argument) return false;
  if (argument.kind === "number") return true;
  if (argument.kind === "string") return !pattern.test(argument.text.slice(1, -1));
  return argument.text === "{" && !(name === "date" && isPlainDate(tokens, at + 2));
}

const PARTS = new Set(["year", "month", "day"]);

function isPlainDate(tokens: readonly Token[], open: number): boolean {
  const depth = (tokens[open]?.depth ?? 0) + 1;
  const end = tokens.findIndex((token, at) => at > open && token.depth < depth);
  const keys = tokens.filter(
    (token, at) =>
      at > open &&
      at < end &&
      token.depth === depth &&
      tokens[at + 1]?.text === ":" &&
      token.kind === "word",
  );
  return keys.length === PARTS.size && keys.every(({ text }) => PARTS.has(text));
}
