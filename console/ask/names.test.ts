import { describe, expect, it } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { ask, readQuestion } from "./ask.ts";
import { EXAMPLE_QUESTIONS } from "./examples.ts";

const TODAY = "2026-11-29";
const LEXICON = defaultLexicon();

describe("names in questions", () => {
  const hit = (id: string, name: string) => ({
    ...{ id, name, matched: name, kind: "Person" as const },
    ...{ mentionCount: 1, articleCount: 1 },
  });
  const answer = (question: string, ...hits: ReturnType<typeof hit>[]) =>
    ask(question, { lexicon: LEXICON, today: TODAY, findEntities: async () => hits });

  it("are taken from the store, and said where the words differ", async () => {
    const found = await answer("who criticizes Kyslytsya", hit("person:~sk", "Sergiy Kyslytsya"));
    expect(found).toMatchObject({
      understood: true,
      params: { object: "Sergiy Kyslytsya" },
      notes: ["“Kyslytsya” is read as Sergiy Kyslytsya."],
    });
  });

  it("that are nowhere are said, with what is near", async () => {
    const found = await answer("who criticizes Xyz", hit("person:~x", "Someone Else"));
    expect(found).toMatchObject({
      understood: false,
      reason: expect.stringContaining("Someone Else"),
    });
  });

  it("that no article mentions are said", async () => {
    const found = await answer("who criticizes Iceland");
    expect(found).toMatchObject({
      understood: true,
      notes: ["No loaded article mentions Iceland."],
    });
  });

  it("that are listed are asked together", async () => {
    const found = await answer("does Ukraine support Russia or Iceland?");
    expect(found).toMatchObject({
      reading: "Ukraine supports, aids, arms or trains Russia or Iceland, whatever its status",
      params: { subject: "Ukraine", object: "Russia", object2: "Iceland" },
    });
  });

  it("that have no place in the reading are said", async () => {
    expect(await answer("does Ukraine support Russia from Iceland?")).toMatchObject({
      notes: expect.arrayContaining(["“Iceland” is left out: ask about it by itself."]),
    });
  });

  it("says of an exception what to do", async () => {
    expect(await answer("who supports Ukraine but not Israel?")).toMatchObject({
      understood: false,
      reason: expect.stringContaining("Exceptions cannot be asked"),
    });
  });

  it.each([
    ["who attacked Syria between August and May 2021?", "between August 2021 and May 2021"],
    ["who visited Japan from 2020 to 2016", "from 2020 to 2016"],
  ])("says of a time that ends before it begins what to do: %s", async (question, time) => {
    expect(await answer(question)).toMatchObject({
      understood: false,
      reason: `“${time}” ends before it begins: say the earlier time first, with its year.`,
    });
  });

  it.each([
    [
      "who denounced the attack on Syria?",
      "who or what criticizes whoever attacks Syria",
      "Answered for whoever attacks Syria most often: the graph has no claims about “the attack” itself.",
    ],
    [
      "was the annexation of Crimea condemned by Turkey?",
      "Turkey criticizes whoever attacks Crimea, whatever its status",
      "Answered for whoever attacks Crimea most often: the graph has no claims about “the annexation” itself.",
    ],
    [
      "who condemned the bombing of Syria by Israel?",
      "who or what criticizes Israel",
      "Answered for Israel: the graph has no claims about “the bombing” itself.",
    ],
    [
      "who condemned Israel's strikes on Syria?",
      "who or what criticizes Israel",
      "Answered for Israel: the graph has no claims about “the strikes” themselves.",
    ],
    [
      "critics of the war in Syria",
      "who or what criticizes whoever attacks Syria",
      "Answered for whoever attacks Syria most often: the graph has no claims about “the war” itself.",
    ],
    [
      "who opposes the sanctions against Iran?",
      "who or what rejects Iran",
      "Answered for Iran: the graph has no claims about “the sanctions” themselves.",
    ],
    [
      "who praised the deal with Egypt",
      "who or what supports Egypt",
      "Answered for Egypt: the graph has no claims about “the deal” itself.",
    ],
    [
      "criticism of the decision of Japan",
      "anybody criticizes Japan",
      "Answered for Japan: the graph has no claims about “the decision” itself.",
    ],
    [
      "did Turkey denounce the occupation?",
      "Turkey criticizes whom or what",
      "Answered for anybody: the graph has no claims about “the occupation” itself; say whose it is.",
    ],
  ])("says what noun a reading leaves out: %s", async (question, reading, note) => {
    expect(await answer(question)).toMatchObject({
      reading,
      notes: expect.arrayContaining([note]),
    });
  });

  it.each([
    "who imposed sanctions on Iran?",
    "who urged Israel to attack Iran?",
    "who pledged support to Syria",
    "critics of Iran",
  ])("leaves no noun out: %s", async (question) => {
    expect(JSON.stringify(await answer(question))).not.toContain("the graph has no claims");
  });

  it("says that what else is asked for cannot be put in order", async () => {
    expect(await answer("top 5 talks between China and Iran")).toMatchObject({
      understood: false,
      reason: expect.stringContaining("can be put in order"),
    });
  });

  it("reads all its own examples", async () => {
    for (const example of EXAMPLE_QUESTIONS)
      expect(readQuestion(example, LEXICON, TODAY), example).not.toBeNull();
  });

  it.each([
    "?",
    "who",
    "who who who",
    "<0> <1>",
    "$x } RETURN 1",
    "'".repeat(200),
    `who is ${"a ".repeat(200)}`,
  ])("never fails on %j", async (question) => {
    expect(typeof (await answer(question)).understood).toBe("boolean");
  });
});
