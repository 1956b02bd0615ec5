import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import { type Block, startAnalysis } from "../analysis.ts";
import { clean } from "./clean.ts";

const noLexicon: Lexicon = {
  version: "0",
  records: [],
  maxWords: 0,
  get: () => undefined,
  lookup: () => [],
};

function blocksOf(text: string, title?: string): Block[] {
  const article = { id: "art:test", text, ...(title === undefined ? {} : { title }) };
  return clean(startAnalysis(article, noLexicon)).blocks;
}

/** The blocks as lines "kind: text", line breaks inside a block shown as "/". */
function show(text: string, title?: string): string[] {
  return blocksOf(text, title).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\n+/gu, "/")}`,
  );
}

const PROSE_A = "The two ministers met in Vilnius on Monday and signed a treaty on river traffic.";
const PROSE_B = "Parliament will vote on the treaty in autumn, a spokeswoman of the ministry said.";

describe("paragraphs", () => {
  test.each([
    [
      "joins a phrase in brackets that stands on lines of its own",
      "Norway sent two ships (\n\nfrigates\n\n) to the coast of Scotland in May.",
      ["body: Norway sent two ships (/frigates/) to the coast of Scotland in May."],
    ],
    [
      "joins a lone full stop and a lone comma",
      "The delegation left Cairo\n\n.\n\nIt flew to Amman\n\n,\n\nthe capital of Jordan.",
      ["body: The delegation left Cairo/.", "body: It flew to Amman/,/the capital of Jordan."],
    ],
    [
      "joins a line that begins in lower case after an unfinished one",
      "The president of the senate\n\nwelcomed the vote.\n\nHe spoke in Rome.",
      ["body: The president of the senate/welcomed the vote.", "body: He spoke in Rome."],
    ],
    [
      "joins a link's text between its sentence's halves",
      "In Geneva the envoy talked to\n\nBan Ki-moon\n\nfor an hour. He then left.",
      ["body: In Geneva the envoy talked to/Ban Ki-moon/for an hour. He then left."],
    ],
    [
      "joins a capitalised link's text although the line before could be whole",
      "On Tuesday the envoy met\n\nBan Ki-moon\n\nin Geneva for an hour.",
      ["body: On Tuesday the envoy met/Ban Ki-moon/in Geneva for an hour."],
    ],
    [
      "keeps paragraphs apart, with Windows line ends too",
      `${PROSE_A}\r\n\r\n${PROSE_B}`,
      [`body: ${PROSE_A}`, `body: ${PROSE_B}`],
    ],
    [
      "keeps long lines apart that only one line break parts",
      `${PROSE_A}\n${PROSE_B}`,
      [`body: ${PROSE_A}`, `body: ${PROSE_B}`],
    ],
    [
      "joins lines cut at a fixed width",
      "The envoy of the African Union met\nPresident Museveni in Kampala on Friday.\nBoth men called for a ceasefire and\nAddis Ababa offered to host talks.\n\nThe rebels gave no answer to that.",
      [
        "body: The envoy of the African Union met/President Museveni in Kampala on Friday./Both men called for a ceasefire and/Addis Ababa offered to host talks.",
        "body: The rebels gave no answer to that.",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

describe("headlines and cross-heads", () => {
  test.each([
    [
      "a title over prose is a headline",
      `Treaty on river traffic signed\n\n${PROSE_A}`,
      ["headline: Treaty on river traffic signed", `body: ${PROSE_A}`],
    ],
    [
      "a question over prose is a headline",
      `Who will vote for the treaty?\n\n${PROSE_A}`,
      ["headline: Who will vote for the treaty?", `body: ${PROSE_A}`],
    ],
    [
      "a few words between paragraphs are a cross-head",
      `${PROSE_A}\n\nA LONG WAY TO GO\n\n${PROSE_B}`,
      [`body: ${PROSE_A}`, "subhead: A LONG WAY TO GO", `body: ${PROSE_B}`],
    ],
    [
      "a first sentence is no headline",
      `${PROSE_A}\n\n${PROSE_B}`,
      [`body: ${PROSE_A}`, `body: ${PROSE_B}`],
    ],
    ["a lone line is body", "Sweden joins NATO", ["body: Sweden joins NATO"]],
    [
      "a line that announces speech is body",
      `The minister then said:\n\n${PROSE_A}`,
      ["body: The minister then said:", `body: ${PROSE_A}`],
    ],
  ])("%s", (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test("the article's own title is a headline wherever punctuation would say otherwise", () => {
    expect(show(`Peace at last.\n\n${PROSE_A}`, "Peace  at last.")[0]).toBe(
      "headline: Peace at last.",
    );
  });
});

describe("furniture", () => {
  test.each([
    [
      "a menu and a list item over the article",
      `Home\nWorld\nSport\nWeather\n\n• Live Follow the talks\n\n${PROSE_A}\n\n${PROSE_B}`,
      2,
    ],
    [
      "a tag list and teasers under a label",
      `${PROSE_A}\n\n${PROSE_B}\n\nRead also\n\n• Vilnius\n\n• Rivers\n\nOpinion Anna Example: "The treaty comes too late"\n\nTrade in EuropeThe price of grain rises again`,
      2,
    ],
    [
      "glued teasers without a label",
      `${PROSE_A}\n\n${PROSE_B}\n\nTrade in EuropeThe price of grain rises again`,
      2,
    ],
    [
      "a block of links in the middle of the article",
      `${PROSE_A}\n\nRelated stories:\n\n• Grain harvest in Lithuania\n\n• Nemunas river floods\n\n• Port of Klaipeda\n\n${PROSE_B}`,
      2,
    ],
    [
      "cookies, newsletter, credit, rights and sharing",
      `We use cookies on this site. Accept all or change your settings.\n\n${PROSE_A}\n\nPhoto: Anna Example\n\n${PROSE_B}\n\nShare this article\n\nSign up for our newsletter to get the news in your inbox.\n\n© 2021 Example Media`,
      2,
    ],
    [
      "results of matches under the article",
      `${PROSE_A}\n\n${PROSE_B}\n\nRivertown 2 - 1 Lakeside\n\nNorthport - Southport`,
      2,
    ],
  ])("%s", (_, text, kept) => {
    const body = blocksOf(text).filter(({ kind }) => kind !== "furniture");
    expect(body.map(({ start, end }) => text.slice(start, end))).toEqual(
      [PROSE_A, PROSE_B].slice(0, kept),
    );
  });

  test.each([
    ["a short paragraph", `${PROSE_A}\n\nNobody objected.\n\n${PROSE_B}`],
    [
      "a list of sentences",
      `${PROSE_A}\n\n• Both sides open their ports to ships of the other.\n\n• Both sides clear mines from the estuary.\n\n• Both sides report to the commission once a year.\n\n${PROSE_B}`,
    ],
    [
      "a list that a sentence announces",
      `${PROSE_A}\n\nThe treaty names three ports:\n\n• Klaipeda\n\n• Kaliningrad\n\n• Gdansk\n\n${PROSE_B}`,
    ],
    ["a last sentence that was cut", `${PROSE_A}\n\n${PROSE_B}\n\nThe ministry is expected to`],
    ["a question as last paragraph", `${PROSE_A}\n\n${PROSE_B}\n\nWho will pay for it?`],
    ["prose that is never finished", "The talks failed\n\nBoth sides left Vilnius\n\nNobody knows"],
  ])("keeps %s", (_, text) => {
    expect(blocksOf(text).filter(({ kind }) => kind === "furniture")).toEqual([]);
  });
});

test.each(["", " \n\n ", "\n"])("blank text %j has no blocks", (text) => {
  expect(blocksOf(text)).toEqual([]);
});

test("many short lines take linear time", () => {
  const text = "one broken line of\n".repeat(40_000);
  const begin = performance.now();
  expect(blocksOf(text)).toHaveLength(1);
  expect(performance.now() - begin).toBeLessThan(5_000);
});

const SAMPLES = new URL("../../../shared/samples/", import.meta.url);
const GOLD = new URL("../../../shared/gold/articles/seed.gold.json", import.meta.url);
const hasSamples = process.env["CI"] === "true" || existsSync(SAMPLES);

describe.skipIf(!hasSamples)("real articles", () => {
  test("the founding article: exactly the furniture is left out", () => {
    const gold = JSON.parse(readFileSync(GOLD, "utf8"));
    const blocks = blocksOf(gold.text);
    const content = blocks.filter(({ kind }) => kind !== "furniture");
    expect(content[0]?.start).toBe(gold.contentStart);
    expect(content.at(-1)?.end).toBe(gold.contentEnd);
    const outside = blocks.filter(
      ({ start, end }) => end <= gold.contentStart || start >= gold.contentEnd,
    );
    expect(outside.map(({ kind }) => kind)).toEqual(gold.boilerplate.map(() => "furniture"));
    const subheads = blocks.filter(({ kind }) => kind === "subhead");
    expect(subheads.map(({ start, end }) => gold.text.slice(start, end))).toEqual(gold.subheads);
  });

  test("clean articles lose nothing but a picture's credit", () => {
    const names = readdirSync(SAMPLES).filter((name) => /^(?:eeas|ukgov|usstate|wiki)/u.test(name));
    expect(names.length).toBeGreaterThanOrEqual(8);
    const lost = names.flatMap((name) => {
      const text = readFileSync(new URL(name, SAMPLES), "utf8");
      return blocksOf(text)
        .filter(({ kind }) => kind === "furniture")
        .map(({ start, end }) => text.slice(start, end));
    });
    expect(lost).toEqual(["Image: Bahraini Activist."]);
  });
});
