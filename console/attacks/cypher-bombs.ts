import type { CypherAttack } from "./cypher-attacks.ts";

/** Texts that try to take the time, the memory or the disk of the machine. */
export const BOMBS: readonly CypherAttack[] = [
  {
    name: "endless loop",
    query: "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n",
    outcome: "stopped",
  },
  {
    name: "endless loop without a row",
    query:
      "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN a",
    outcome: "stopped",
  },
  {
    name: "cartesian product",
    query: "MATCH (a), (b), (c), (d), (e), (f) RETURN count(*) AS n",
    outcome: ["stopped", "harmless"],
  },
  {
    name: "sort of a huge product",
    query:
      "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN a, b ORDER BY a * b DESC, b SKIP 8999999",
    outcome: ["stopped", "harmless"],
  },
  {
    name: "collected rows",
    query: "UNWIND range(1, 2000000000) AS x RETURN size(collect(toString(x))) AS n",
    outcome: "stopped",
  },
  {
    name: "a text that doubles",
    query: "RETURN size(reduce(s = 'xxxxxxxx', i IN range(1, 40) | s + s)) AS n",
    outcome: "stopped",
  },
  {
    name: "a text that triples by replacing",
    query: "RETURN size(reduce(s = 'x', i IN range(1, 40) | replace(s, 'x', 'xxx'))) AS n",
    outcome: "stopped",
  },
  {
    name: "one long row",
    query: "RETURN reduce(s = 'xxxxxxxx', i IN range(1, 22) | s + s) AS text",
    outcome: ["stopped", "harmless"],
  },
  {
    name: "brackets nested 10,000 deep",
    query: `RETURN ${"(".repeat(10_000)}1${")".repeat(10_000)} AS x`,
    outcome: "refused",
  },
  {
    name: "lists nested 10,000 deep",
    query: `RETURN ${"[".repeat(10_000)}1${"]".repeat(10_000)} AS x`,
    outcome: "refused",
  },
  {
    name: "maps nested 10,000 deep",
    query: `RETURN ${"{a: ".repeat(10_000)}1${"}".repeat(10_000)} AS x`,
    outcome: "refused",
  },
  {
    name: "NOT 10,000 times",
    query: `RETURN ${"NOT ".repeat(10_000)}true AS x`,
    outcome: "refused",
  },
  {
    name: "minus 10,000 times",
    query: `RETURN ${"- ".repeat(10_000)}1 AS x`,
    outcome: "refused",
  },
  {
    name: "a sum of 20,000 terms",
    query: `RETURN ${"1 + ".repeat(20_000)}1 AS x`,
    outcome: "refused",
  },
  {
    name: "subqueries nested 1,000 deep",
    query: `${"CALL { ".repeat(1_000)}RETURN 1 AS x${" } RETURN x".repeat(1_000)}`,
    outcome: "refused",
  },
  {
    name: "CASE nested 2,000 deep",
    query: `RETURN ${"CASE WHEN true THEN ".repeat(2_000)}1${" END".repeat(2_000)} AS x`,
    outcome: "refused",
  },
  {
    name: "2,000 patterns",
    query: `MATCH ${Array.from({ length: 2_000 }, (_, i) => `(n${i})`).join(", ")} RETURN 1 AS x`,
    outcome: "refused",
  },
  {
    name: "500 hops",
    query: `MATCH (a)${"-->()".repeat(500)} RETURN 1 AS x`,
    outcome: "refused",
  },
  {
    name: "1,000 unions",
    query: `RETURN 1 AS x${" UNION RETURN 1 AS x".repeat(1_000)}`,
    outcome: "refused",
  },
  {
    name: "CASE as deep as it may be",
    query: `RETURN ${"CASE WHEN true THEN ".repeat(100)}1${" END".repeat(100)} AS x`,
    outcome: ["refused", "stopped", "harmless"],
  },
  {
    name: "a sum as long as it may be",
    query: `RETURN ${"1 + ".repeat(1_990)}1 AS x`,
    outcome: ["refused", "stopped", "harmless"],
  },
  {
    name: "as many hops as there may be",
    query: `MATCH (a)${"-->()".repeat(390)} RETURN 1 AS x`,
    outcome: ["refused", "stopped", "harmless"],
  },
  {
    name: "as many unions as there may be",
    query: `RETURN 1 AS x${" UNION RETURN 1 AS x".repeat(490)}`,
    outcome: ["refused", "stopped", "harmless"],
  },
  {
    name: "a parameter nested 2,000 deep",
    query: "RETURN $x AS x",
    params: { x: nested(2_000) },
    outcome: ["refused", "stopped"],
  },
];

/**
 * Bombs that fill a value without a row between: only the embedded engine is held by us; what they
 * do to a Neo4j server is told in SECURITY.md.
 */
export const HEAP_BOMBS: readonly CypherAttack[] = [
  {
    name: "all paths",
    query: "MATCH p = (a)-[*1..15]-(b) RETURN count(p) AS n",
    outcome: ["stopped", "harmless"],
  },
  { name: "a huge list", query: "RETURN range(1, 2000000000) AS list", outcome: "stopped" },
  {
    name: "a huge list by parameter",
    query: "RETURN size([x IN range(1, $n) | toString(x) + '-']) AS n",
    params: { n: 2_000_000_000 },
    outcome: "stopped",
  },
  {
    name: "a list that doubles",
    query: "RETURN size(reduce(l = [1, 2, 3], i IN range(1, 40) | l + l)) AS n",
    outcome: "stopped",
  },
  {
    name: "lists of lists",
    query: "RETURN [a IN range(1, 100000) | [b IN range(1, 100000) | a * b]] AS x",
    outcome: "stopped",
  },
  {
    name: "an endless regular expression",
    query:
      "RETURN ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + '!') =~ '(a+)+(a+)+(a+)+b' AS x",
    outcome: ["stopped", "harmless"],
  },
  {
    name: "many rows",
    query: "UNWIND range(1, 100000000) AS x RETURN x",
    outcome: ["stopped", "harmless"],
  },
  {
    name: "long rows",
    query: "UNWIND range(1, 100000) AS x RETURN x, $text AS text",
    params: { text: "x".repeat(200_000) },
    outcome: "harmless",
  },
  {
    name: "a list built 10,000 deep",
    query: "RETURN reduce(l = [], i IN range(1, 10000) | [l]) AS x",
    outcome: ["refused", "stopped", "harmless"],
  },
  { name: "a million brackets", query: "(".repeat(1_000_000), outcome: "refused" },
  { name: "a million quotes", query: `RETURN ${"'".repeat(1_000_001)}`, outcome: "refused" },
  { name: "a million WHERE", query: `MATCH (n) ${"WHERE ".repeat(170_000)}`, outcome: "refused" },
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
