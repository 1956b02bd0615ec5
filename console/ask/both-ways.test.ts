import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, runQuery, type Store, searchEntities, writeDocuments } from "#graph";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { makeDocument } from "../../graph/testing/documents.ts";
import { ask } from "./ask.ts";

const LEXICON = defaultLexicon();
const [CL, PE, MT, FJ] = ["country:CL", "country:PE", "country:MT", "country:FJ"] as const;

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  const criticizes = { relation: "CRITICIZES", trigger: "criticized" } as const;
  await writeDocuments(store, [
    makeDocument({
      publishedAt: "2021-04-02",
      source: "Andes Post",
      sentences: [
        "[Peru](country:PE) criticized [Chile](country:CL).",
        "[Malta](country:MT) criticized [Fiji](country:FJ).",
        "[Chile](country:CL) met [Malta](country:MT).",
        "[Jens Stoltenberg](person:jens-stoltenberg) said that [Peru](country:PE) met [Fiji](country:FJ).",
        "[Fiji](country:FJ) accused [Peru](country:PE).",
      ],
      claims: [
        { sentence: 0, subject: PE, object: CL, ...criticizes },
        { sentence: 1, subject: MT, object: FJ, ...criticizes },
        { sentence: 2, subject: CL, relation: "MEETS", object: MT, trigger: "met" },
        {
          ...{ sentence: 3, subject: PE, relation: "MEETS", object: FJ, trigger: "met" },
          speaker: "person:jens-stoltenberg",
        },
        { sentence: 4, subject: FJ, relation: "ACCUSES", object: PE, trigger: "accused" },
      ],
    }),
    makeDocument({
      publishedAt: "2024-05-06",
      source: "Island Times",
      sentences: [
        "[Chile](country:CL) criticized [Peru](country:PE).",
        "[Malta](country:MT) has not criticized [Fiji](country:FJ).",
        "[Fiji](country:FJ) criticized [Peru](country:PE).",
      ],
      claims: [
        { sentence: 0, subject: CL, object: PE, ...criticizes },
        { sentence: 1, subject: MT, object: FJ, ...criticizes, polarity: "negated" },
        { sentence: 2, subject: FJ, object: PE, ...criticizes },
      ],
    }),
  ]);
});
afterAll(() => store?.close());

const answer = (question: string) =>
  ask(question, {
    ...{ lexicon: LEXICON, today: "2026-11-29" },
    findEntities: (text) => searchEntities(store, { q: text, limit: 8 }),
  });

async function answered(question: string) {
  const found = await answer(question);
  if (!found.understood) throw new Error(found.reason);
  const { rows } = await runQuery(store, { query: found.cypher, params: found.params });
  return { ...found, rows };
}

describe("what holds both ways or has two sides is asked", () => {
  it.each([
    ["who criticizes each other?", "one criticizes another, and the other way round", 1],
    [
      "which countries have criticised one another",
      "one country criticizes another, and the other way round",
      1,
    ],
    ["which countries met each other?", "one country meets another, and the other way round", 2],
    [
      "do Peru and Chile criticize each other?",
      "Peru criticizes Chile, and the other way round",
      1,
    ],
    [
      "do Malta and Fiji criticize each other?",
      "Malta criticizes Fiji, and the other way round",
      0,
    ],
    [
      "which countries criticized each other since 2021",
      "one country criticizes another, and the other way round, since 2021",
      1,
    ],
    [
      "which countries criticized each other in 2021",
      "one country criticizes another, and the other way round, from 2021 until before 2022",
      0,
    ],
    ["which claims are contested?", "what some assert and others deny", 1],
    ["what is disputed about Fiji", "what some assert and others deny about Fiji", 1],
    ["contested claims about Chile", "what some assert and others deny about Chile", 0],
    ["what do the sources disagree about", "what some assert and others deny", 1],
  ])("%s", async (question, reading, rows) => {
    const found = await answered(question);
    expect(found.reading).toBe(reading);
    expect(found.rows).toHaveLength(rows);
    expect(found.notes.join(" ")).not.toContain("left out");
  });
});

describe("an English word is not taken for a mistyped one", () => {
  it.each(["who appeared in Peru?", "who spent Peru", "who loves Peru"])("%s", async (question) => {
    const found = await answer(question);
    expect(found.understood).toBe(false);
    expect(JSON.stringify(found)).not.toMatch(/appealed|sent|leaves|is read as/u);
  });
});

describe("other words for what is known are read", () => {
  it.each([
    ["what do we know about Chile?", "everything about Chile"],
    ["Peru vs Chile", "what joins Peru and Chile"],
    ["compare Peru with Chile", "what joins Peru and Chile"],
    ["who sides with Peru?", "who or what supports, aids, arms or trains Peru"],
    [
      "did Malta agree with Chile",
      "Malta supports, aids, arms or trains Chile, whatever its status",
    ],
    ["who was behind the attack on Peru?", "who or what attacks Peru"],
    ["who is responsible for the bombing of Peru", "who or what attacks Peru"],
    [
      "since when is Chile in NATO",
      "when: Chile is a member of, joins or lies in NATO, whatever its status",
    ],
    [
      "which people were quoted in 2021?",
      "which person is quoted most, from 2021 until before 2022",
    ],
    ["what is Peru accused of?", "anybody accuses Peru, whatever its status"],
    ["did Malta and Chile ever meet?", "Malta meets Chile, whatever its status"],
    ["when did Malta and Chile meet", "when: Malta meets Chile"],
    ["number of attacks on Peru", "how often: who or what attacks Peru"],
    [
      "show claims by Stoltenberg about Peru",
      "anything about Peru, whatever its status, said by Jens Stoltenberg",
    ],
    ["which people travelled to Peru", "which person visits Peru"],
    ["who controlled Peru?", "who or what occupies Peru"],
    ["what does Malta think of Peru?", "anything about Peru, whatever its status, said by Malta"],
    ["did Malta refuse to meet Chile?", "Malta meets Chile, denied"],
  ])("%s", async (question, reading) => {
    const found = await answered(question);
    expect(found.reading).toBe(reading);
    expect(found.notes.join(" ")).not.toContain("left out");
  });

  it.each([
    [
      "when was the last time Peru criticized Chile?",
      "when: Peru criticizes Chile",
      "“last” is left out: sort",
    ],
    [
      "what did Stoltenberg say about the war?",
      "any claim, whatever its status, said by Jens Stoltenberg",
      "no claims about “the war” itself",
    ],
    [
      "what does Stoltenberg say about the war in Peru?",
      "anything about Peru, whatever its status, said by Jens Stoltenberg",
      "Answered for Peru: the graph has no claims about “the war” itself",
    ],
    [
      "how did Malta react to the invasion of Peru?",
      "Malta does anything to whom or what",
      "no claims about “the invasion” itself",
    ],
    ["who rejected the nuclear deal?", "who or what rejects anybody", "“nuclear” is left out"],
  ])("%s says what is lost", async (question, reading, note) => {
    const found = await answered(question);
    expect(found.reading).toBe(reading);
    expect(found.notes.join(" ")).toContain(note);
  });
});
