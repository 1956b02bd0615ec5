import { expect, it } from "vitest";
import { runQuery } from "../index.ts";
import { type StoreUnderTest, withStore } from "./store-under-test.ts";

/** What is said of names in a typed query that the store does not have. */
export function unknownNames(under: StoreUnderTest): void {
  const store = withStore(under, true);
  const warned = async (query: string, params = {}) =>
    (await runQuery(store(), { query, params })).warnings?.map(({ message }) => message) ?? [];

  it.each([
    ["MATCH (n:Persn) RETURN n", "No node has the label `Persn`; did you mean `Person`?"],
    ["MATCH (n:country) RETURN n", "No node has the label `country`; did you mean `Country`?"],
    ["MATCH (n:Dragon) RETURN count(n) AS c", "No node has the label `Dragon`."],
    [
      "MATCH (a)-[:SUPORTS]->(b) RETURN a, b",
      "No relationship has the type `SUPORTS`; did you mean `SUPPORTS`?",
    ],
    [
      "MATCH ()-[r]->() WHERE r:supports RETURN r",
      "No relationship has the type `supports`; did you mean `SUPPORTS`?",
    ],
    ["MATCH (n:Country) RETURN n.nme", "Nothing has the property `nme`; did you mean `name`?"],
    ["MATCH (n:Country) RETURN n.nmae", "Nothing has the property `nmae`; did you mean `name`?"],
    [
      "MATCH (n {publishedat: $day}) RETURN n",
      "Nothing has the property `publishedat`; did you mean `publishedAt`?",
    ],
    ["EXPLAIN MATCH (n:Persn) RETURN n", "No node has the label `Persn`; did you mean `Person`?"],
  ])("warns of %s", async (query, message) => {
    expect(await warned(query, { day: "2024-05-01" })).toEqual([message]);
  });

  it("tells the place of each, in their order", async () => {
    const query = "MATCH (n:Persn)\nWHERE n.agee > 1\nRETURN n";
    const { warnings } = await runQuery(store(), { query });
    expect(warnings).toMatchObject([
      { line: 1, column: 10, offset: 9 },
      { line: 2, column: 9, offset: query.indexOf("agee") },
    ]);
  });

  it("says of newsgraph's own names that nothing has them, where there are no rows", async () => {
    expect(await warned("MATCH (n:Product) RETURN n")).toEqual([
      "No node has the label `Product` in what is loaded so far.",
    ]);
    expect(await warned("MATCH ()-[r:HACKS]->() RETURN r")).toEqual([
      "No relationship has the type `HACKS` in what is loaded so far.",
    ]);
    expect(await warned("MATCH (n)-[r:LEADS|HACKS]->() WHERE n.wrong IS NULL RETURN r")).toEqual(
      [],
    );
  });

  it.each([
    "MATCH (c:Claim) WHERE c.wrong IS NULL AND c.status = 'none' RETURN c",
    "WITH {colour: 'red'} AS m RETURN m.colour",
    "MATCH (n:Country) WHERE n.name = 'Atlantis' RETURN n",
  ])("warns of nothing in %s", async (query) => expect(await warned(query)).toEqual([]));

  it("knows names that a query wrote", async () => {
    const query = "CREATE (n:Dragon {colour: 'red'}) RETURN n.colour AS colour";
    const written = await runQuery(store(), { query, mayWrite: true });
    expect(written.warnings).toBeUndefined();
    expect(await warned("MATCH (n:Dragon {colour: 'red'}) RETURN n.colour")).toEqual([]);
  });
}
