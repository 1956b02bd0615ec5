import { AppError } from "#schemas/errors.ts";
import { positionAt } from "../../cypher/position.ts";
import { isKeyword, type Token } from "../../cypher/tokens.ts";

/** A feature of Cypher that the embedded engine does not have: how it is found and what to write instead. */
export interface UnsupportedFeature {
  name: string;
  rewrite: string;
  example: string;
  find(tokens: readonly Token[]): number;
}

/** The token before an opening bracket tells whether it opens a node pattern. */
function inNodePattern(tokens: readonly Token[], index: number): boolean {
  const depth = tokens[index]?.depth ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.depth !== depth - 1) continue;
    if (token.text !== "(") return false;
    const before = tokens[at - 1];
    return before === undefined || opensPattern(tokens, at - 1);
  }
  return false;
}

function opensPattern(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if ([",", "-", ">", "=", "(", "{"].includes(text)) return true;
  return isKeyword(tokens, index, "MATCH", "WHERE", "AND", "OR", "NOT", "EXISTS");
}

const LABEL_OPERATORS = new Set(["|", "&", "!", "%"]);

function labelExpression(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, index) =>
      LABEL_OPERATORS.has(token.text) && afterColon(tokens, index) && inNodePattern(tokens, index),
  );
}

function afterColon(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.text === ":") return true;
    const part =
      token?.kind === "word" || token?.kind === "name" || LABEL_OPERATORS.has(token?.text ?? "");
    if (!part) return false;
  }
  return false;
}

/** Measured on the pinned engine version; the contract test holds that each example is refused. */
export const UNSUPPORTED: readonly UnsupportedFeature[] = [
  {
    name: "label expressions such as (n:A|B)",
    rewrite: "MATCH (n) WHERE n:A OR n:B",
    example: "MATCH (n:Country|Person) RETURN n",
    find: labelExpression,
  },
  {
    name: "WHERE inside a node pattern",
    rewrite: "MATCH (n:A) WHERE n.name = 'x'",
    example: "MATCH (n:Country WHERE n.name = 'x') RETURN n",
    find: (tokens) =>
      tokens.findIndex(
        (_, index) => isKeyword(tokens, index, "WHERE") && inNodePattern(tokens, index),
      ),
  },
  {
    name: "quantified patterns such as ->{1,2}",
    rewrite: "MATCH (a)-[*1..2]->(b)",
    example: "MATCH (a)-[:SUPPORTS]->{1,2}(b) RETURN a",
    find: (tokens) =>
      tokens.findIndex(
        (token, index) => token.text === "{" && [">", "-"].includes(tokens[index - 1]?.text ?? ""),
      ),
  },
  {
    name: "COLLECT subqueries",
    rewrite: "a list comprehension such as [(a)-->(b) | b.name], or collect() after OPTIONAL MATCH",
    example: "RETURN COLLECT { MATCH (n) RETURN n.id } AS ids",
    find: (tokens) =>
      tokens.findIndex(
        (_, index) => isKeyword(tokens, index, "COLLECT") && tokens[index + 1]?.text === "{",
      ),
  },
  {
    name: "dynamic labels such as (n:$(name))",
    rewrite: "MATCH (n) WHERE $name IN labels(n)",
    example: "MATCH (n:$('Country')) RETURN n",
    find: (tokens) =>
      tokens.findIndex((token, index) => token.text === "$" && tokens[index - 1]?.text === ":"),
  },
  {
    name: "subqueries IN TRANSACTIONS",
    rewrite: "CALL { ... } without IN TRANSACTIONS",
    example: "MATCH (n) CALL { WITH n RETURN n.id AS i } IN TRANSACTIONS RETURN i",
    find: (tokens) =>
      tokens.findIndex(
        (_, index) =>
          isKeyword(tokens, index, "IN") && isKeyword(tokens, index + 1, "TRANSACTIONS"),
      ),
  },
  {
    name: "full-text and schema procedures",
    rewrite: "MATCH (n:Entity) WHERE n.name CONTAINS 'x', or the schema view of the console",
    example: "CALL db.index.fulltext.queryNodes('entity_names', 'nato') YIELD node RETURN node",
    find: (tokens) =>
      tokens.findIndex(
        (token, index) =>
          token.text === "db" && ["index", "schema"].includes(tokens[index + 2]?.text ?? ""),
      ),
  },
];

/**
 * Throws `query-unsupported`, with the place and what to write instead, for Cypher that Neo4j
 * accepts and the embedded engine does not. `at` is the offset of the tokens' text in `text`.
 */
export function refuseUnsupported(text: string, tokens: readonly Token[], at: number): void {
  for (const feature of UNSUPPORTED) {
    const token = tokens[feature.find(tokens)];
    if (!token) continue;
    throw new AppError(
      "query-unsupported",
      `The embedded store has no ${feature.name}; Neo4j has (--store bolt://...).`,
      { hint: `Write ${feature.rewrite}.`, ...positionAt(text, token.start + at) },
    );
  }
}
