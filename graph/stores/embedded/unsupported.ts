import { AppError } from "#schemas/errors.ts";
import type { Position } from "../../cypher/position.ts";
import { isKeyword, type Token } from "../../cypher/tokens.ts";
import { closingIndex } from "./rewrite/brackets.ts";
import { wrongTemporal } from "./temporal-values.ts";

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

function inPattern(tokens: readonly Token[], index: number): boolean {
  const depth = tokens[index]?.depth ?? 0;
  const open = tokens.slice(0, index).findLastIndex((token) => token.depth < depth);
  const inRelationship = tokens[open]?.text === "[" && tokens[open - 1]?.text === "-";
  return inRelationship || inNodePattern(tokens, index);
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

/** `2 . . 1` and `. . 0` */
function isEmptyRange(words: readonly string[]): boolean {
  const [, from = "1", to] = /^(\d+)?\.\.(\d+)/u.exec(words.join("")) ?? [];
  return to !== undefined && Number(to) < Number(from);
}

/** Measured on the pinned engine version; the contract test holds that each example is refused. */
export const UNSUPPORTED: readonly UnsupportedFeature[] = [
  {
    name: "pattern as a condition with a label expression such as (a)-->(:A|B)",
    rewrite: "EXISTS { (a)-->(n) WHERE n:A OR n:B }",
    example: "MATCH (a) WHERE (a)-->(:Country|Person) RETURN a",
    find: labelExpression,
  },
  {
    name: "WHERE inside a part of a pattern without a name where all (*) is returned",
    rewrite: "(b:Country WHERE b.iso2 = 'UA')",
    example: "MATCH (a)-->(:Country WHERE a.id > 'b') RETURN *",
    find: (tokens) =>
      tokens.findIndex((_, index) => isKeyword(tokens, index, "WHERE") && inPattern(tokens, index)),
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
    name: "upper bounds below the lower one such as [*2..1]",
    rewrite: "a smaller lower bound",
    example: "MATCH (a)-[:SUPPORTS*2..1]->(b) RETURN b",
    find: (tokens) =>
      tokens.findIndex(
        (token, index) =>
          token.text === "*" &&
          isEmptyRange(tokens.slice(index + 1, index + 5).map(({ text }) => text)),
      ),
  },
  {
    name: "percentiles whose share is not written out",
    rewrite: "the number itself, such as percentileCont(x, 0.9)",
    example: "UNWIND [1, 2] AS x WITH x, 0.9 AS share RETURN percentileCont(x, share) AS p",
    find: (tokens) =>
      tokens.findIndex(({ text }, index) => {
        const share = tokens[closingIndex(tokens, index + 1) - 1];
        return /^percentile(?:cont|disc)$/iu.test(text) && share?.kind !== "number";
      }),
  },
  {
    name: "dates and times but date('2022-03-24'), datetime('2022-03-24T10:00:00Z') and the like",
    rewrite:
      "date({year: 2022, month: 3, day: 24}), or compare the ISO-8601 text that the graph holds",
    example: "RETURN localdatetime('2022-03-24T10:00') AS at",
    find: wrongTemporal,
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
 * accepts and the embedded engine does not. `placeAt` tells the place of an offset of the tokens in
 * the typed text.
 */
export function refuseUnsupported(
  tokens: readonly Token[],
  placeAt: (offset: number) => Position,
): void {
  for (const feature of UNSUPPORTED) {
    const token = tokens[feature.find(tokens)];
    if (!token) continue;
    throw new AppError(
      "query-unsupported",
      `The embedded store has no ${feature.name}; Neo4j has (--store bolt://...).`,
      { hint: `Write ${feature.rewrite}.`, ...placeAt(token.start) },
    );
  }
}
