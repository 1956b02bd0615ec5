import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, openStore, runQuery, type Store, searchEntities, writeDocuments } from "#graph";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import type { QueryValue } from "#schemas/query.ts";
import { exampleDocuments } from "../testing/example-documents.ts";
import { ask } from "./ask.ts";

const TODAY = "2026-11-29";
const LEXICON = defaultLexicon();

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  await writeDocuments(store, exampleDocuments());
});
afterAll(() => store?.close());

async function understood(question: string) {
  const answer = await ask(question, {
    ...{ lexicon: LEXICON, today: TODAY },
    findEntities: (text) => searchEntities(store, { q: text, limit: 8 }),
  });
  if (!answer.understood) throw new Error(`${question}: ${answer.reason}`);
  return answer;
}

/** The rows of a question, a node or relationship by its id. */
async function rowsOf(question: string): Promise<unknown[][]> {
  const { cypher, params } = await understood(question);
  const { rows } = await runQuery(store, { query: cypher, params });
  return rows.map((row) => row.map(idOf));
}

function idOf(value: QueryValue): unknown {
  return value && typeof value === "object" && "id" in value ? value.id : value;
}

describe("answers about claims", () => {
  it.each([
    "what did Russia deny?",
    "who attacked Ukraine in 2022?",
    "did Hungary support Sweden?",
    "when did Finland join NATO?",
    "how often did Russia attack Ukraine?",
    "who said that Russia attacked Ukraine?",
    "who criticizes Russia most since 2020?",
    "what happened to Ukraine in 2022",
    "who is quoted most?",
  ])("“%s” leaves out what is marked wrong", async (question) => {
    const { cypher } = await understood(question);
    expect(cypher).toMatch(/:Claim\)[\s\S]*claim\.wrong IS NULL/u);
  });

  it("no longer hold a claim once somebody marked it wrong", async () => {
    const found = await store.read(
      `MATCH (claim:Claim {status: 'denied'})-[:EVIDENCE]->(sentence:Sentence)
       MATCH (claim)-[:OBJECT]->(:Entity)
       MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
       RETURN claim.id AS claim, speaker.name AS speaker, sentence.text AS sentence LIMIT 1`,
    );
    const { claim, speaker, sentence } = found[0] as Record<string, string>;
    const question = `what did ${speaker} deny?`;
    const before = await rowsOf(question);
    expect(before.flat()).toContain(sentence);
    await decide(store, { kind: "wrong", claim: claim ?? "" }, { by: "test" });
    expect((await rowsOf(question)).length).toBeLessThan(before.length);
  });

  it.each([
    ["where did NATO deploy since 2022?", ["subject", "relation", "object"]],
    ["whom does China criticize?", ["subject", "r", "object"]],
    ["did Hungary support Sweden?", ["subject", "relation", "object"]],
    ["when did Finland join NATO?", ["date", "subject", "relation", "object"]],
    ["who said that Russia attacked Ukraine?", ["speaker", "subject", "relation", "object"]],
    ["what happened to Ukraine in 2022", ["subject", "relation", "object"]],
  ])("“%s” reads as subject, relation, object", async (question, expected) => {
    const { cypher, params } = await understood(question);
    const { columns } = await runQuery(store, { query: cypher, params });
    expect(columns.slice(0, expected.length)).toEqual(expected);
  });

  it("about an attack are about whoever attacks", async () => {
    const asked = await rowsOf("who denounced the war against Ukraine?");
    expect(asked).toEqual(await rowsOf("who criticizes Russia?"));
    expect(asked).not.toEqual([]);
    const since = await rowsOf("who denounced the war against Ukraine since 2014?");
    expect(since).toEqual(await rowsOf("who criticizes Russia since 2014?"));
  });

  it("hold as many as were asked for", async () => {
    const all = await rowsOf("who criticizes Russia most?");
    expect(all.length).toBeGreaterThan(2);
    expect(await rowsOf("top 2 critics of Russia")).toEqual(all.slice(0, 2));
    expect(await rowsOf("top two critics of Russia since 2014")).toHaveLength(2);
  });

  it("about somebody hold what they do and what is done to them", async () => {
    const said = await rowsOf("who said what about Russia?");
    const names = (column: number) => new Set(said.map((row) => row[column]));
    expect(names(1)).toContain("country:RU");
    expect(names(3)).toContain("country:RU");
  });
});
