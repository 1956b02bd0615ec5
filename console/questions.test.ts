import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, runQuery, type Store, writeDocuments } from "#graph";
import type { QueryValue } from "#schemas/query.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../graph/testing/shared-neo4j.ts";
import { QUESTIONS } from "./app/questions/questions.ts";
import { exampleDocuments } from "./testing/example-documents.ts";

const MINUTES = 60_000;

/** The rows of a question on the examples, without order. */
async function answer(store: Store, question: (typeof QUESTIONS)[number]): Promise<QueryValue[][]> {
  const params = Object.fromEntries(question.parameters.map(({ name, value }) => [name, value]));
  const { rows } = await runQuery(store, { query: question.cypher, params });
  return rows;
}

/** A row as text: a node or relationship by its id, which both stores share. */
function asText(row: readonly QueryValue[]): string {
  return JSON.stringify(row, (_key, value) =>
    value && typeof value === "object" && "$type" in value && "id" in value ? value.id : value,
  );
}

describe("guided questions on the example articles", () => {
  const skipped = neo4jSkipReason();
  const rows = QUESTIONS.map((question) => [question.id, question] as const);
  let embedded: Store;
  let neo4j: Store | null = null;
  let lease: Neo4jLease | null = null;

  beforeAll(async () => {
    const documents = exampleDocuments();
    embedded = await openStore("memory:");
    await writeDocuments(embedded, documents);
    if (skipped) return;
    lease = await leaseNeo4j();
    neo4j = await openStore(lease.uri);
    await writeDocuments(neo4j, documents);
  }, 8 * MINUTES);
  afterAll(async () => {
    await Promise.all([embedded?.close(), neo4j?.close()]);
    await lease?.release();
  });

  it.each(rows)("%s has an answer", async (_id, question) => {
    expect(await answer(embedded, question)).not.toEqual([]);
  });

  it.skipIf(skipped).each(rows)("%s has the same answer on real Neo4j", async (_id, question) => {
    if (neo4j === null) throw new Error("Neo4j did not start");
    const [ours, theirs] = await Promise.all([answer(embedded, question), answer(neo4j, question)]);
    // Where a LIMIT cuts among equals, each store may choose: then only the number is held.
    const limit = Number(/LIMIT (\d+)/u.exec(question.cypher)?.[1] ?? Number.POSITIVE_INFINITY);
    expect(theirs.length).toBe(ours.length);
    if (ours.length < limit) {
      expect(theirs.map(asText).sort()).toEqual(ours.map(asText).sort());
    }
  });
});
