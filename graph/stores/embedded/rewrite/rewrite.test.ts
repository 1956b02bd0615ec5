import { describe, expect, it } from "vitest";
import { rewrite } from "./rewrite.ts";

/** The text for the engine, without the limit at its end. */
function rewritten(query: string): string {
  return rewrite(query, 10).cypher.replace(/\nLIMIT 11/u, "");
}

describe("what the engine does not read, in words that it reads", () => {
  it.each([
    ["MATCH (n:A|B) RETURN n.x AS x", "MATCH (n ) WHERE (n:A OR n:B) RETURN n.x AS x"],
    [
      "MATCH (n:A|B) WHERE n.x = 1 OR n.y = 2 RETURN n AS n",
      "MATCH (n ) WHERE (n:A OR n:B) AND ( n.x = 1 OR n.y = 2) RETURN n AS n",
    ],
    [
      "MATCH (n:A&!(B|`C D`) {x: 1})-[:T]->(m) RETURN m AS m",
      "MATCH (n  {x: 1})-[:T]->(m) WHERE (n:A AND NOT (n:B OR n:`C D`)) RETURN m AS m",
    ],
    [
      "MATCH (:A|B)-->(b:%) RETURN b AS b",
      "MATCH (pattern_part_1 )-->(b ) WHERE (pattern_part_1:A OR pattern_part_1:B) AND (size(labels(b)) > 0) RETURN b AS b",
    ],
    [
      "MATCH (n:A WHERE n.x STARTS WITH 'a')<-[r:T WHERE r.y > 1]-(m) RETURN m AS m",
      "MATCH (n:A  )<-[r:T  ]-(m) WHERE (n.x STARTS WITH 'a') AND (r.y > 1) RETURN m AS m",
    ],
    [
      "MATCH (a) OPTIONAL MATCH (a)-->(n:A|B) WITH a, n RETURN n AS n",
      "MATCH (a) OPTIONAL MATCH (a)-->(n ) WHERE (n:A OR n:B) WITH a, n RETURN n AS n",
    ],
    [
      "MATCH (a) WHERE EXISTS { (a)-->(:A|B) } RETURN a AS a",
      "MATCH (a) WHERE EXISTS { (a)-->(pattern_part_13 ) WHERE (pattern_part_13:A OR pattern_part_13:B) } RETURN a AS a",
    ],
    [
      "MATCH (a) RETURN [(a)-->(n:A|B) WHERE n.x > 1 | n.x] AS l",
      "MATCH (a) RETURN [(a)-->(n ) WHERE (n:A OR n:B) AND ( n.x > 1) | n.x] AS l",
    ],
    [
      "MATCH p = shortestPath((a:A|B)-[*]-(b)) RETURN p AS p",
      "MATCH p = shortestPath((a )-[*]-(b)) WHERE (a:A OR a:B) RETURN p AS p",
    ],
    [
      "MATCH (n) WHERE n:A|B AND NOT (n:C&D) RETURN n AS n",
      "MATCH (n) WHERE (n:A OR n:B) AND NOT ((n:C AND n:D)) RETURN n AS n",
    ],
    ["RETURN isEmpty(isEmpty([])) AS x", "RETURN (size((size([]) = 0)) = 0) AS x"],
    ["UNWIND [] AS x RETURN sum(x) + 1 AS s", "UNWIND [] AS x RETURN coalesce(sum(x), 0) + 1 AS s"],
    [
      "MATCH (a) RETURN date(a.d).year + date('2022-01-31').month AS s",
      "MATCH (a) RETURN toInteger(substring(toString(date(a.d)), 0, 4)) + toInteger(substring(toString(date('2022-01-31')), 5, 2)) AS s",
    ],
    ["RETURN 1_000 + 2 AS x", "RETURN 1000 + 2 AS x"],
    ["RETURN 1 + 4 ^ 3 ^ 2 AS x", "RETURN 1 + (4 ^ 3) ^ 2 AS x"],
    [
      "RETURN a.x ^ (2 ^ 3 ^ 1) ^ -1 ^ sqrt(4) AS x",
      "RETURN ((a.x ^ ((2 ^ 3) ^ 1)) ^ -1) ^ sqrt(4) AS x",
    ],
    [
      "MATCH (n) CALL (n) { RETURN n.x AS x UNION ALL RETURN 1 AS x } RETURN x AS x",
      "MATCH (n) CALL  { WITH n  RETURN n.x AS x UNION ALL WITH n  RETURN 1 AS x } RETURN x AS x",
    ],
    ["CALL () { RETURN 1 AS x } RETURN x AS x", "CALL  { RETURN 1 AS x } RETURN x AS x"],
  ])("%s", (query, expected) => {
    expect(rewritten(query).replaceAll(/ +/gu, " ")).toBe(expected.replaceAll(/ +/gu, " "));
  });

  it.each([
    "MATCH (a)-[:T|S]->(b:A:B {x: 1}) WHERE a.x = 1 RETURN a AS a",
    "MATCH (a) WHERE (a)-->(:A|B) RETURN a AS a",
    "MATCH (:A|B) RETURN * LIMIT 1",
    "MATCH (a)-[r:T* WHERE r.x = 1]->(b) RETURN b AS b",
    "RETURN [x IN [1, 2] WHERE x > 1 | x] AS l, {a: 1} AS m",
    "RETURN [x IN $list WHERE x:A | x.name] AS names",
    "RETURN count(*) AS n",
    "RETURN 2 ^ 3 + 4 ^ 5 AS x",
  ])("leaves alone: %s", (query) => {
    expect(rewritten(query)).toBe(query);
  });

  it("finds the way back through all changes", () => {
    const query = "MATCH (n:A|B) WHERE isEmpty(n.x) RETURN n, wrong(1_000)";
    const { cypher, originalOffset } = rewrite(query, 10);
    expect(originalOffset(cypher.indexOf("wrong("))).toBe(query.indexOf("wrong("));
    expect(originalOffset(cypher.indexOf("n.x"))).toBe(query.indexOf("n.x"));
  });
});
