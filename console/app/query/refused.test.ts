import { expect, it } from "vitest";
import { refuses } from "./refused.ts";

const EMBEDDED = [
  "COLLECT subqueries",
  "subqueries IN TRANSACTIONS",
  "full-text and schema procedures",
];

it.each([
  ["COLLECT {", true],
  ["collect(", false],
  ["db.index.fulltext.queryNodes", true],
  ["WHERE", false],
  ["RETURN", false],
])("the embedded store refuses %s: %s", (word, refused) => {
  expect(refuses(EMBEDDED, word)).toBe(refused);
  expect(refuses([], word)).toBe(false);
});
