import { expect, it } from "vitest";
import { refusals } from "./refusals.ts";

const EMBEDDED = [
  "quantified patterns such as ->{1,2}",
  "COLLECT subqueries",
  "dynamic labels such as (n:$(name))",
  "subqueries IN TRANSACTIONS",
  "full-text and schema procedures",
];

it.each([
  ["MATCH (a)-[:SUPPORTS]->{1,2}(b) RETURN a", "->{1,2}"],
  ["RETURN COLLECT { MATCH (n) RETURN n.id } AS ids", "COLLECT {"],
  ["MATCH (n:$('Country')) RETURN n", ":$("],
  ["CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node", "db.index"],
])("the embedded store refuses in %s: %s", (query, part) => {
  const [found] = refusals(EMBEDDED, query);
  expect(query.slice(found?.from, found?.to)).toBe(part);
  expect(refusals([], query)).toEqual([]);
});

it.each([
  "MATCH (n:Country|Person WHERE n.name = 'x') RETURN n",
  "MATCH (a)-[r:SUPPORTS|ATTACKS]->(b) RETURN a // CREATE",
  "MATCH (n {set: 1}) RETURN n.set, 'DELETE' AS merged",
  "MATCH (gds) WHERE gds.show = 'apoc.x()' RETURN gds.name",
  "CALL db.labels() YIELD label RETURN label",
  "MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WHERE b.id = 'x' } RETURN a",
])("nothing is refused in %s", (query) => expect(refusals(EMBEDDED, query)).toEqual([]));

it.each([
  ["CALL apoc.help('x')", "apoc.help"],
  ["RETURN apoc.text.join(['a'], 'b') AS x", "apoc.text.join"],
  ["CALL dbms.components", "dbms.components"],
  ["SHOW INDEXES", "SHOW"],
])("no store runs %s", (query, part) => {
  const [found] = refusals([], query);
  expect(query.slice(found?.from, found?.to)).toBe(part);
});

it("marks what no store runs", () => {
  expect(refusals([], "MATCH (n) DETACH DELETE n").map(({ from }) => from)).toEqual([10, 17]);
});
