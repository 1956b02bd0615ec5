import { describe, expect, test } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { type Analysis, type Block, startAnalysis } from "../analysis.ts";
import { parse } from "./parse.ts";

function analysis(text: string, blocks: Block[] = []): Analysis {
  return { ...startAnalysis({ id: "art:test", text }, defaultLexicon()), blocks };
}

const TEXT =
  "Peace talks resume\n\nEgypt hosted the\ntalks. Israel came.\n\nShare this\n\nBoth sides left.";
const at = (part: string, kind: Block["kind"]): Block => ({
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
  kind,
});
const BLOCKS = [
  at("Peace talks resume", "headline"),
  at("Egypt hosted the\ntalks. Israel came.", "body"),
  at("Share this", "furniture"),
  at("Both sides left.", "body"),
];

describe("sentences of blocks", () => {
  const { sentences } = parse(analysis(TEXT, BLOCKS));

  test("furniture is never read; paragraphs count the blocks that are", () => {
    expect(
      sentences.map(({ start, end, paragraph, isHeadline }) => ({
        text: TEXT.slice(start, end),
        paragraph,
        isHeadline,
      })),
    ).toEqual([
      { text: "Peace talks resume", paragraph: 0, isHeadline: true },
      { text: "Egypt hosted the\ntalks.", paragraph: 1, isHeadline: false },
      { text: "Israel came.", paragraph: 1, isHeadline: false },
      { text: "Both sides left.", paragraph: 2, isHeadline: false },
    ]);
  });

  test("a line break inside a block reads as a space", () => {
    const { sentences: flat } = parse(analysis("Egypt hosted the talks."));
    const shape = (tokens: readonly object[] = []) =>
      tokens.map((token) => ({ ...token, start: 0, end: 0 }));
    expect(shape(sentences[1]?.tokens)).toEqual(shape(flat[0]?.tokens));
  });

  test("children are the dependents in order", () => {
    for (const { tokens, children } of sentences) {
      expect(children).toHaveLength(tokens.length);
      children.forEach((indexes, head) => {
        expect(indexes).toEqual(tokens.filter((token) => token.head === head).map((t) => t.index));
      });
    }
  });

  test("every token's span gives back its text", () => {
    for (const { tokens } of sentences) {
      for (const { start, end, text } of tokens) expect(TEXT.slice(start, end)).toBe(text);
    }
  });
});

test("a text that nobody cleaned is read by paragraphs", () => {
  const { sentences } = parse(analysis("One came. Two left.\r\n\r\nThree stayed.\n \n\n"));
  expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
});

test.each([
  ["nothing", ""],
  ["blanks", " \n\t\n"],
  ["NUL bytes", "\u0000".repeat(1000)],
  ["lone surrogates", "\ud800".repeat(1000)],
  ["100 kB without blanks", "x".repeat(100_000)],
  ["100 kB of one line", "The ship left port and ".repeat(4_500)],
])("%s is survived", (_, text) => {
  const { sentences } = parse(analysis(text));
  for (const { start, end, tokens } of sentences) {
    expect(end - start).toBeLessThanOrEqual(2000);
    expect(tokens.length).toBeGreaterThan(0);
  }
});
