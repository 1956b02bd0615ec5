import { describe, expect, it } from "vitest";
import { soughtNames } from "./names.ts";
import { tokenize } from "./tokens.ts";

const INITIALS = { label: ":", type: "-", property: "." };

/** The names of a statement: labels as `:A`, types as `-T`, properties as `.p`. */
function names(query: string): string {
  return soughtNames(tokenize(query))
    .map(({ kind, name }) => INITIALS[kind] + name)
    .join(" ");
}

describe("the names that a statement looks for", () => {
  it.each([
    ["MATCH (n:Person) RETURN n.name", ":Person .name"],
    ["MATCH (n:`My Label`:B) RETURN n", ":My Label :B"],
    ["MATCH (:A|B)-[r:X|Y*1..3]->(m:!C&(D|E)) RETURN r", ":A :B -X -Y :C :D :E"],
    ["MATCH ()-[:X|:Y]->() RETURN 1 AS one", "-X -Y"],
    ["MATCH (a)-[r {key: 'x'}]-(b {name: $name, id: 1}) RETURN a", ".key .name .id"],
    ["MATCH ({name: 'x'})--(:A {b: 1}) RETURN 1 AS one", ".name :A .b"],
    ["MATCH (a:A), (b {x: 1}), p = (c {y: 1}) RETURN a", ":A .x .y"],
    ["MATCH (n) WHERE n:A OR (n:B AND n.c > 1) RETURN n", ":A :B .c"],
    ["MATCH ()-[r]->() WHERE r:X RETURN r", "-X"],
    ["MATCH (a)-[r:X WHERE a:B AND r.c = 1]->() RETURN a", "-X :B .c"],
    ["MATCH (n) WHERE EXISTS { MATCH (n)-[:X]->(m:B) WHERE m:C } RETURN n", "-X :B :C"],
    ["MATCH (n) CALL (n) { MATCH (n)-[:X]->(m) RETURN m.a AS a } RETURN a", "-X .a"],
    ["MATCH (n) RETURN [(n)-[:X]->(m:A) | m.b] AS list", "-X :A .b"],
    ["MATCH p = (a:A)--() RETURN [x IN nodes(p) WHERE x:B | x.name] AS list", ":A :B"],
    ["MATCH p = shortestPath((a:A)-[:X*]-(b:B)) RETURN p", ":A -X :B"],
  ])("%s", (query, expected) => expect(names(query)).toBe(expected));
});

describe("what is no name of the store", () => {
  it.each([
    "RETURN {a: 1, b: {c: 2}} AS map",
    "WITH {a: 1} AS m RETURN m.a, m['b']",
    "UNWIND $rows AS row RETURN row.a, row.b.c",
    "MATCH (n) WITH {a: n} AS n RETURN n.b",
    "RETURN date().year AS y, duration.between(date('2024'), date()).days AS d",
    "CALL db.labels() YIELD label RETURN label",
    "RETURN ':A' AS text // (n:B) n.c",
    "MATCH (n) RETURN collect({a: n, b: 1}) AS list",
    "WITH [1, 2] AS l RETURN [x IN l WHERE x > 1 | x] AS big, l[0..1] AS part",
    "MERGE (n:A {id: 1}) SET n.b = 1, n:C REMOVE n.d",
    "RETURN CASE WHEN true THEN 1 ELSE 2 END AS x",
  ])("%s", (query) => expect(names(query)).toBe(""));
});

it("tells where a name stands", () => {
  const query = "MATCH (n:Persn)\nRETURN n.nmae";
  const found = soughtNames(tokenize(query));
  expect(found.map(({ name, offset }) => query.slice(offset, offset + name.length))).toEqual([
    ...["Persn", "nmae"],
  ]);
});
