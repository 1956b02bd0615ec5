import { expect, it } from "vitest";
import type { QueryValue } from "#schemas/query.ts";
import { getCounts, runQuery } from "../index.ts";
import { errorOf, type StoreUnderTest, withStore } from "./store-under-test.ts";

/** What a user types: values, places of mistakes, refusals. */
export function typedQueries(under: StoreUnderTest): void {
  const store = withStore(under, true);
  const rows = async (query: string, params = {}): Promise<QueryValue[][]> =>
    (await runQuery(store(), { query, params })).rows;

  it.each<[string, QueryValue]>([
    ["null", null],
    ["true", true],
    ["1", 1],
    ["-7", -7],
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740993", { $type: "integer", value: "9007199254740993" }],
    ["1.5", 1.5],
    ["2.0", 2],
    ["'é 北京 𝄞'", "é 北京 𝄞"],
    ["[1, null, 'x', [true]]", [1, null, "x", [true]]],
    ["{a: 1, b: {c: [null]}}", { a: 1, b: { c: [null] } }],
    ["{`$type`: 'node', `$$type`: 1}", { $$type: "node", $$$type: 1 }],
    ["duration('P1D')", "P1D"],
  ])("gives %s as a plain value", async (expression, expected) => {
    expect(await rows(`RETURN ${expression} AS value`)).toEqual([[expected]]);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["boolean", false],
    ["integer", 42],
    ["float", 0.25],
    ["string", "it's `x` \u0000 \\ 𝄞"],
    ["list", [1, "a", null]],
    ["map", { a: { b: [1.5] } }],
  ])("gives a parameter back: %s", async (_, value) => {
    expect(await rows("RETURN $value AS value", { value })).toEqual([[value]]);
  });

  it("gives whole numbers as integers to Cypher", async () => {
    expect(await rows("RETURN 7 / $two AS half", { two: 2 })).toEqual([[3]]);
  });

  it("names columns as typed", async () => {
    const query =
      "MATCH (c:Country {iso2: 'SK'}) RETURN c.name, count(*), toUpper( c.name ) AS `a b`";
    const { columns } = await runQuery(store(), { query });
    expect(columns).toEqual(["c.name", "count(*)", "a b"]);
  });

  it("gives nodes with sorted labels, also beside an aggregate without alias", async () => {
    const [row] = await rows("MATCH (o:Organization {name: 'NATO'}) RETURN o, count(*)");
    expect(row).toEqual([
      expect.objectContaining({
        $type: "node",
        id: "org:nato",
        labels: ["Entity", "Organization"],
        properties: expect.objectContaining({
          name: "NATO",
          aliases: ["the Alliance"],
          mentionCount: 3,
        }),
      }),
      1,
    ]);
  });

  it("gives relationships with the ids of their ends, also without the ends", async () => {
    const [row] = await rows("MATCH ()-[r:LEADS]->() RETURN r");
    expect(row).toEqual([
      expect.objectContaining({
        $type: "relationship",
        id: "person:jens-stoltenberg|LEADS|org:nato",
        type: "LEADS",
        start: "person:jens-stoltenberg",
        end: "org:nato",
      }),
    ]);
  });

  it("gives paths, and draws them", async () => {
    const query = "MATCH p = (:Country {iso2: 'CN'})-[:SUPPORTS]->()-[:ATTACKS]->() RETURN p";
    const { rows: found, graph } = await runQuery(store(), { query });
    expect(found[0]?.[0]).toMatchObject({
      $type: "path",
      nodes: [{ id: "country:CN" }, { id: "country:RU" }, { id: "country:UA" }],
      relationships: [{ type: "SUPPORTS" }, { type: "ATTACKS" }],
    });
    expect(graph.nodes.map(({ label }) => label)).toEqual(["China", "Russia", "Ukraine"]);
    expect(graph.edges.map(({ id }) => id)).toEqual([
      "country:CN|SUPPORTS|country:RU|asserted",
      "country:RU|ATTACKS|country:UA|asserted",
    ]);
  });

  it("gives nodes and relationships inside lists and maps", async () => {
    const query = "MATCH (a:Person)-[r:LEADS]->(b) RETURN {who: a, all: [r, b]} AS x";
    expect((await rows(query))[0]?.[0]).toMatchObject({
      who: { $type: "node" },
      all: [{ $type: "relationship" }, { $type: "node", id: "org:nato" }],
    });
  });

  it("orders, groups, unites and counts as Cypher says", async () => {
    const query = `MATCH (c:Country) RETURN c.name ORDER BY c.name DESC LIMIT 2
      UNION MATCH (o:Organization) RETURN o.name AS \`c.name\``;
    expect((await rows(query)).flat().toSorted()).toEqual(
      ["NATO", "Slovakia", "Ukraine"].toSorted(),
    );
  });

  it.each([
    ["MATCH (n RETURN n", 1, 10],
    ["MATCH (n)\nRETRUN n", 2, 1],
    ["MATCH (n)\n  RETURN n.id,\n  nofunction(1)", 3, 3],
    ["MATCH (n) RETURN n.id AS a, x", 1, 29],
    ["EXPLAIN MATCH (n) RETURN y", 1, 26],
  ])("tells the place of the mistake in %j", async (query, line, column) => {
    const error = await errorOf(runQuery(store(), { query }));
    expect({ code: error.code, line: error.line, column: error.column }).toEqual({
      ...{ code: "query-syntax", line, column },
    });
    expect(error.offset).toBe(
      query
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length +
        (line > 1 ? 1 : 0) +
        column -
        1,
    );
  });

  it.each([
    ["RETURN 1 AS a; RETURN 2 AS b", "query-syntax"],
    ["", "query-syntax"],
    ["  // nothing\n", "query-syntax"],
    ["RETURN $missing AS x", "query-syntax"],
    ["RETURN 1/0 AS x", "query-failed"],
    ["CREATE (n:Country) RETURN n", "query-forbidden"],
    ["MERGE (n:Country {id: 'x'})", "query-forbidden"],
    ["MATCH (n) SET n.name = 'x' RETURN n", "query-forbidden"],
    ["MATCH (n) DETACH DELETE n", "query-forbidden"],
    ["MATCH (n) REMOVE n.name", "query-forbidden"],
    ["MATCH (n) FOREACH (x IN [1] | SET n.a = x)", "query-forbidden"],
    ["MATCH (n) CALL { WITH n SET n.a = 1 } RETURN n", "query-forbidden"],
    ["CREATE INDEX x FOR (n:Country) ON (n.y)", "query-forbidden"],
    ["DROP INDEX entity_name", "query-forbidden"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "query-forbidden"],
    ["WITH 1 AS x LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line", "query-forbidden"],
    ["SHOW TRANSACTIONS", "query-forbidden"],
    ["SHOW SETTINGS", "query-forbidden"],
    ["TERMINATE TRANSACTIONS 'x'", "query-forbidden"],
    ["CALL dbms.listConfig() YIELD name RETURN name", "query-forbidden"],
    ["MATCH (n) CALL tx.setMetaData({a: 1}) RETURN n", "query-forbidden"],
    ["/* RETURN */ crea\\u0074e (n)", "query-syntax"],
  ])("refuses %j with %s and changes nothing", async (query, code) => {
    const before = await getCounts(store());
    expect((await errorOf(runQuery(store(), { query }))).code).toBe(code);
    expect(await getCounts(store())).toEqual(before);
  });

  it("does not take words inside strings, names and comments for clauses", async () => {
    const query =
      "MATCH (c:Country {iso2: 'SK'}) // CREATE\nRETURN 'DELETE; SET' AS `MERGE`, c.name /* LOAD CSV */";
    expect(await rows(query)).toEqual([["DELETE; SET", "Slovakia"]]);
  });

  it("shows the plan of EXPLAIN without rows", async () => {
    const result = await runQuery(store(), { query: "EXPLAIN MATCH (n:Country) RETURN n.name" });
    expect(result).toMatchObject({ columns: [], rows: [], rowCount: 0, truncated: null });
    const steps = result.plan ?? [];
    expect(steps.map((step) => step.depth)).toEqual([...steps.keys()]);
    expect(steps.at(-1)?.details).toContain("Country");
    expect(steps.some((step) => step.rows !== undefined)).toBe(false);
  });

  it("measures the plan of PROFILE and gives its rows", async () => {
    const query = "PROFILE MATCH (n:Country) RETURN n.name AS name";
    const result = await runQuery(store(), { query });
    expect(result.columns).toEqual(["name"]);
    expect(result.rowCount).toBeGreaterThan(1);
    expect(result.plan?.at(-1)).toMatchObject({ rows: result.rowCount });
    const written = await errorOf(runQuery(store(), { query: "PROFILE CREATE (n:Country)" }));
    expect(written.code).toBe("query-forbidden");
  });

  it("finds the place of a mistake behind PROFILE", async () => {
    const query = "PROFILE MATCH (n:Country) RETURN wrong(n)";
    const error = await errorOf(runQuery(store(), { query }));
    expect(error.offset).toBe(query.indexOf("wrong"));
  });

  it("lists labels by the allowed procedure", async () => {
    const labels = await rows("CALL db.labels() YIELD label RETURN label");
    expect(labels.flat()).toEqual(expect.arrayContaining(["Entity", "Claim", "Country"]));
  });
}
