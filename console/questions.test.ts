import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, runQuery, type Store, searchEntities, writeDocuments } from "#graph";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import type { QueryNode, QueryPath, QueryValue } from "#schemas/query.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../graph/testing/shared-neo4j.ts";
import { QUESTIONS } from "./app/questions/questions.ts";
import { ask } from "./ask/ask.ts";
import { exampleDocuments } from "./testing/example-documents.ts";
import { paperDocuments } from "./testing/paper-documents.ts";

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

/** Questions in English with some of what their answers must hold. */
const ASKED: readonly (readonly [question: string, expected: string])[] = [
  ["who criticizes Russia?", "Turkey"],
  ["where did NATO deploy since 2022?", "Slovakia, Hungary, Romania, Bulgaria"],
  ["what did Russia deny?", "denied"],
  ["which countries support Russia?", "Belarus"],
  ["who was accused by Ukraine?", "Russia"],
  ["who did Lavrov meet?", "Abdel Fattah el-Sisi"],
  ["who may send weapons to Russia?", "China"],
  ["did Sweden support the PKK?", "denied"],
  ["when did Sweden join NATO?", "Sweden"],
  ["how many countries sanctioned Russia?", "1"],
  ["what connects China and Iran?", "China, Iran"],
  ["who criticizes Russia most?", "Turkey"],
  ["who said that Russia attacked Ukraine?", "Russia"],
  ["tell me about Stoltenberg", "Jens Stoltenberg"],
  ["which articles mention Turkey?", "Sweden joins NATO as its 32nd member"],
  ["who is quoted most?", "Jens Stoltenberg"],
  ["talks between Saudi Arabia and Iran", "Iran"],
  ["what did Russia do to Ukraine in 2022?", "ATTACKS"],
  ["who condemned the war against Ukraine?", "Russia"],
  ["top 2 critics of Russia", "European Union"],
  ["who said what about Hungary?", "Hungary"],
];

/** Every name, relation, number and word that an answer holds. */
async function namesIn(store: Store, question: string): Promise<string[]> {
  const answer = await ask(question, {
    lexicon: defaultLexicon(),
    today: "2026-11-29",
    findEntities: (text) => searchEntities(store, { q: text, limit: 8 }),
  });
  if (!answer.understood) throw new Error(answer.reason);
  const { rows } = await runQuery(store, { query: answer.cypher, params: answer.params });
  const texts = rows.flat().flatMap((value) => namesOf(value));
  return [...new Set(texts)].sort();
}

function namesOf(value: QueryValue): string[] {
  if (value === null || typeof value !== "object") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if ("$type" in value && value.$type === "path")
    return (value as QueryPath).nodes.flatMap(namesOf);
  if ("$type" in value && value.$type === "node")
    return [String((value as QueryNode).properties["name"])];
  return [];
}

describe("guided questions on the example articles", () => {
  const skipped = neo4jSkipReason();
  const rows = QUESTIONS.map((question) => [question.id, question] as const);
  let embedded: Store;
  let neo4j: Store | null = null;
  let lease: Neo4jLease | null = null;

  beforeAll(async () => {
    // The examples have one source: two papers that agree, and quote nobody, make several.
    const documents = [...exampleDocuments(), ...paperDocuments().slice(0, 2)];
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

  it.each(ASKED)("“%s” has an answer", async (question, expected) => {
    expect(await namesIn(embedded, question)).toEqual(expect.arrayContaining(expected.split(", ")));
  });

  it.skipIf(skipped).each(ASKED)("“%s” is answered alike on real Neo4j", async (question) => {
    if (neo4j === null) throw new Error("Neo4j did not start");
    const [ours, theirs] = [await namesIn(embedded, question), await namesIn(neo4j, question)];
    expect(theirs).toEqual(ours);
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
