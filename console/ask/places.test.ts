import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, runQuery, type Store, searchEntities, writeDocuments } from "#graph";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { makeDocument } from "../../graph/testing/documents.ts";
import { ask } from "./ask.ts";

const LEXICON = defaultLexicon();

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  const visits = (sentence: number, subject: string, object: string) => ({
    ...{ sentence, subject, object, relation: "VISITS" as const, trigger: "visited" },
  });
  const document = makeDocument({
    publishedAt: "2024-05-02",
    sentences: [
      "[Peru](country:PE) visited [Kyiv](place:kyiv).",
      "[Chile](country:CL) visited [Ukraine](country:UA).",
      "[Norway](country:NO) visited [Oslo](place:oslo).",
      "[Sweden](country:SE) visited [France](country:FR).",
    ],
    claims: [
      visits(0, "country:PE", "place:kyiv"),
      visits(1, "country:CL", "country:UA"),
      visits(2, "country:NO", "place:oslo"),
      visits(3, "country:SE", "country:FR"),
    ],
  });
  await writeDocuments(store, [document]);
});
afterAll(() => store?.close());

async function asked(question: string) {
  const answer = await ask(question, {
    ...{ lexicon: LEXICON, today: "2026-11-29" },
    findEntities: (text) => searchEntities(store, { q: text, limit: 8 }),
  });
  if (!answer.understood) throw new Error(answer.reason);
  const { rows, warnings } = await runQuery(store, { query: answer.cypher, params: answer.params });
  return { ...answer, text: JSON.stringify(rows), warnings };
}

describe("a capital is asked of itself and of whom it can stand for", () => {
  it.each([
    "who visited Kyiv?",
    "who visited Kyiv in 2024?",
    "who visited Kiev most?",
    "who visited Kyiv most in 2024?",
    "tell me about Kyiv",
    "what happened in Kyiv in 2024",
  ])("%s", async (question) => {
    const { text, notes, warnings } = await asked(question);
    expect(text).toContain("Peru");
    expect(text).toContain("Chile");
    expect(warnings).toBeUndefined();
    expect(notes[0]).toMatch(
      /^“(?:Kyiv|Kiev)” is asked of Kyiv itself and of Ukraine, for which it can stand\.$/u,
    );
  });

  it("says so in the reading", async () => {
    expect((await asked("who visited Kyiv?")).reading).toBe("who or what visits Ukraine or Kyiv");
  });

  it("keeps to the country where it is named", async () => {
    const { text, notes } = await asked("who visited Ukraine?");
    expect(text).not.toContain("Peru");
    expect(notes).toEqual([]);
  });

  it("is the one of the two that articles mention", async () => {
    const { reading, text } = await asked("who visited Paris?");
    expect([reading, text.includes("Sweden")]).toEqual(["who or what visits France", true]);
    expect((await asked("which articles mention Kyiv")).text).toContain("2024-05-02");
    expect((await asked("what connects Peru and Kyiv?")).text).toContain("VISITS");
  });
});
