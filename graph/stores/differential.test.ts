import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KNOWN_DIFFERENCES } from "../contract/known-differences.ts";
import { answerText } from "../contract/typical-answers.ts";
import { TYPICAL_QUERIES } from "../contract/typical-queries.ts";
import { openStore, type Store, writeDocuments } from "../index.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../testing/shared-neo4j.ts";

const MINUTES = 60_000;
const known = new Set(KNOWN_DIFFERENCES.map(({ query }) => query));

describe.skipIf(neo4jSkipReason())("typical queries on both stores", () => {
  let lease: Neo4jLease | null = null;
  const stores: Store[] = [];
  beforeAll(async () => {
    lease = await leaseNeo4j();
    for (const uri of ["memory:", lease.uri]) {
      const store = await openStore(uri);
      stores.push(store);
      await writeDocuments(store, sampleDocuments());
    }
  }, 8 * MINUTES);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await lease?.release();
  });

  for (const [theme, queries] of Object.entries(TYPICAL_QUERIES)) {
    it.each(queries)(`${theme}: %s`, async (query) => {
      const [embedded, neo4j] = await Promise.all(stores.map((store) => answerText(store, query)));
      if (known.has(query)) expect(embedded).not.toBe(neo4j);
      else expect(embedded).toBe(neo4j);
    });
  }
});

it("asks at least 150 queries, and every known difference among them", () => {
  const all = Object.values(TYPICAL_QUERIES).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all).toEqual(expect.arrayContaining([...known]));
});
