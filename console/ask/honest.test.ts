import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, runQuery, type Store, searchEntities, writeDocuments } from "#graph";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { makeDocument } from "../../graph/testing/documents.ts";
import { ask } from "./ask.ts";

const LEXICON = defaultLexicon();

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  const documents = [
    makeDocument({
      publishedAt: "2023-04-02",
      sentences: [
        "[Chile](country:CL) met [Peru](country:PE).",
        "[Finland](country:FI) joined [NATO](org:nato).",
        "[Sweden](country:SE) joined [NATO](org:nato).",
      ],
      claims: [
        {
          sentence: 0,
          subject: "country:CL",
          relation: "MEETS",
          object: "country:PE",
          trigger: "met",
        },
        {
          sentence: 1,
          subject: "country:FI",
          relation: "JOINS",
          object: "org:nato",
          trigger: "joined",
        },
        {
          sentence: 2,
          subject: "country:SE",
          relation: "JOINS",
          object: "org:nato",
          trigger: "joined",
        },
      ],
    }),
    makeDocument({
      publishedAt: "2021-04-02",
      sentences: ["[Peru](country:PE) criticized [Chile](country:CL)."],
      claims: [
        {
          sentence: 0,
          subject: "country:PE",
          relation: "CRITICIZES",
          object: "country:CL",
          trigger: "criticized",
        },
      ],
    }),
  ];
  await writeDocuments(store, documents);
});
afterAll(() => store?.close());

const answer = (question: string) =>
  ask(question, {
    ...{ lexicon: LEXICON, today: "2026-11-29" },
    findEntities: (text) => searchEntities(store, { q: text, limit: 8 }),
  });

async function understood(question: string) {
  const found = await answer(question);
  if (!found.understood) throw new Error(found.reason);
  const { rows } = await runQuery(store, { query: found.cypher, params: found.params });
  return { ...found, rows };
}

describe("a question is answered as it was asked", () => {
  it.each([
    ["what happened between Peru and Chile in 2021?", 1],
    ["What happened between Chile and Peru?", 2],
    ["what connects Peru and Chile since 2022", 1],
    ["what connects Peru and Chile in 2019", 0],
    ["Is Finland a member of NATO?", 1],
    ["is Peru in NATO", 0],
    ["Was Sweden a full member of NATO in 2023?", 1],
    ["is Chile a critic of Peru", 0],
    ["is Peru Chile's critic?", 1],
    ["did Peru do anything to Chile?", 1],
    ["Has Chile done something against Peru?", 1],
    ["Did Finland and Sweden join NATO?", 2],
    ["who met Peru or Chile?", 2],
    ["which articles mention Chile in 2021", 1],
    ["which articles mention Chile", 2],
    ["who is mentioned most in 2021?", 2],
    ["whos meeting Peru", 1],
    ["members of NATO", 2],
  ])("%s has %i rows", async (question, rows) => {
    const found = await understood(question);
    expect(found.rows).toHaveLength(rows);
    expect(found.notes.join(" ")).not.toMatch(/“[^”]+” is left out/u);
  });

  it.each([
    ["Was the secret deal denied by Peru?", "anybody signs with anybody, denied, said by Peru"],
    ["what was denied by Chile?", "any claim, denied, said by Chile"],
    ["was the attack on Chile denied by Peru", "anybody attacks Chile, denied, said by Peru"],
    ["is Sweden a member of NATO?", "Sweden is a member of or joins NATO, whatever its status"],
    ["which countries are quoted most since 2020", "which country is quoted most, since 2020"],
    ["what did Peru deny?", "any claim, denied, said by Peru"],
  ])("%s", async (question, reading) => {
    expect((await understood(question)).reading).toBe(reading);
  });

  it.each([
    ["Was the secret deal denied by Peru?", "“secret” is left out"],
    ["How did Peru attack Chile?", "“how” is left out: read the sentences"],
    ["where did Peru meet Chile", "“where” is left out: read the sentences"],
    ["who was the first to criticize Chile", "“first” is left out: sort the rows"],
    ["what connects Peru and Chile in 2021", "Ways through others are left out"],
    ["who criticizes Chile and arms Peru", "“arms” is left out"],
  ])("%s says what is lost: %s", async (question, note) => {
    expect((await understood(question)).notes.join(" ")).toContain(note);
  });
});

describe("a question that cannot be answered is refused", () => {
  it.each([
    ["which countries have no sanctions against Peru", "What is absent cannot be asked"],
    ["who lives without Chile", "What is absent cannot be asked"],
    ["how much aid did Chile give Peru?", "Amounts are not in the graph"],
    ["How many soldiers did NATO send to Peru?", "Amounts are not in the graph"],
    ["who criticized Chile more than 3 times", "Limits of a number cannot be asked"],
    ["who has never criticized Chile?", "What is absent cannot be asked"],
  ])("%s: %s", async (question, reason) => {
    expect(await answer(question)).toMatchObject({
      understood: false,
      reason: expect.stringContaining(reason),
    });
  });

  it("offers the question with the name that is near", async () => {
    const found = await answer("who criticizes Finnlant?");
    expect(found).toMatchObject({ understood: false });
    expect(JSON.stringify(found)).toContain("who criticizes Finland?");
  });
});

describe("a mistyped word is read as what is meant, and that is said", () => {
  it.each([
    ["who critizises Chile", "who criticises Chile", "“critizises” is read as “criticises”."],
    ["Did Peru threatn Chile?", "Did Peru threaten Chile?", "“threatn” is read as “threaten”."],
    ["who supprots Peru", "who supports Peru", "“supprots” is read as “supports”."],
    ["what conects Peru and Chile", "what connects Peru and Chile", "read as “connects”."],
    ["wich countries met Peru", "which countries met Peru", "“wich” is read as “which”."],
    ["who criticizes Chiel?", "who criticizes Chile?", "“Chiel” is read as Chile."],
    ["who critisizes Chiel?", "who criticizes Chile?", "“Chiel” is read as Chile."],
  ])("%s: %s", async (question, meant, note) => {
    const [found, right] = [await understood(question), await understood(meant)];
    expect(found.notes.join(" ")).toContain(note);
    expect({ ...found, notes: [] }).toEqual({ ...right, notes: [] });
  });

  it("takes no other word that only ends alike", async () => {
    const found = await understood("who mediated in the grain deal?");
    expect(found.notes.join(" ")).toContain("“grain” is left out");
  });
});
