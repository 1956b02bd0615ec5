import { expect, it } from "vitest";
import { refuses } from "./refused.ts";

const EMBEDDED = [
  "WHERE inside a node pattern",
  "COLLECT subqueries",
  "subqueries IN TRANSACTIONS",
  "full-text and schema procedures",
];

it.each([
  ["MATCH (n:Country ", "WHERE", true],
  ["MATCH (n:Country) ", "WHERE", false],
  ["MATCH (a)-[r]->(b ", "WHERE", true],
  ["MATCH (n) RETURN count(n ", "WHERE", false],
  ["MATCH (n) RETURN ", "COLLECT {", true],
  ["MATCH (n) RETURN ", "collect(", false],
  ["CALL ", "db.index.fulltext.queryNodes", true],
  ["MATCH (n) ", "RETURN", false],
])("after %j the embedded store refuses %s: %s", (before, word, refused) => {
  expect(refuses(EMBEDDED, word, before)).toBe(refused);
  expect(refuses([], word, before)).toBe(false);
});
