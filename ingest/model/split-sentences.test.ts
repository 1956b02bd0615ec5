import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Sentences parted by " | "; the text is the same without the bars. */
const SENTENCES = [
  "NATO will send troops. | They arrive on Monday.",
  "The U.S. ambassador met Mr. Scholz in Berlin.",
  "He flew to the U.S. | The visit took two days.",
  "Gen. Christopher G. Cavoli spoke at 3.5 per cent of G.D.P. in St. Petersburg.",
  "Resolution No. 2254 was adopted. | No. | Nobody voted against.",
  "Talks began at 9 a.m. in Geneva. | They ended at 5 p.m. | The minister left.",
  '"We will help." | The minister nodded. | "They know it," he said.',
  '"We will help. | We always did," she said.',
  "“Is it war?” he asked. | “It is not.” | Nobody answered.",
  '"Never!" shouted the crowd. | The police withdrew.',
  "Russia attacked Ukraine.| The allies met.",
  "The war began in 2022.| The talks failed.",
  "They left Ukraine.| “We had to,” one said.",
  "The site example.com was blocked. | Visit www.example.org for more.",
  "He waited ... and left. | She stayed... | They met again.",
  "Wait [...] The rest is lost.",
  "• Poland sends tanks |• Germany sends money",
  "LEADERS MEET IN MADRID. | ALLIES AGREE ON AID.",
  "The company, Acme Inc., was sanctioned. | Acme Inc. | The bank was not.",
  "1. Stop the fire. | 2. Start talks.",
  "The deal (signed in Oslo.) failed. | Everyone knew.",
  "It ended on Dec. 12 in Mar del Plata.",
  "He was ill. | Mr. Biden called.",
  "Moscow denied it; Kyiv did not; the U.N. investigates.",
  "Yes? | No! | Perhaps.",
];

describe("sentences", () => {
  test.each(SENTENCES)("%s", (bars) => {
    const text = bars.replaceAll(/\| ?/g, "");
    const trimmed = bars.split("|").map((part) => part.trim().replace(/^• /, ""));
    expect(split(text)).toEqual(trimmed);
  });
});

test("a full stop on a line of its own belongs to the sentence before", () => {
  expect(split("They get their way.\n\n.\n\nSo they hope.")).toEqual([
    "They get their way.\n\n.",
    "So they hope.",
  ]);
});

test("spans are in order, inside the block, without blanks at their ends, and lose no letter", () => {
  const piece = fc.constantFrom(
    ". ",
    "U.S. ",
    '"',
    "”",
    "... ",
    "\n",
    "• ",
    "Mr. ",
    "A",
    "b. C",
    "?!",
    "\u0000",
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, block) => {
      const whole = before + block;
      const spans = splitSentences(whole, { start: before.length, end: whole.length });
      let at = before.length;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
        expect(whole.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(whole.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test.each([
  ["letters without blanks", "x".repeat(1_000_000)],
  ["full stops", ".".repeat(1_000_000)],
  ["words without full stops", "word ".repeat(200_000)],
  ["emoji", "😀".repeat(300_000)],
  ["quotes", '"'.repeat(1_000_000)],
  ["blanks", " ".repeat(1_000_000)],
  ["capitals with full stops", "A. ".repeat(300_000)],
])("a million characters of %s take bounded time, in sentences of at most 2000", (_, text) => {
  const from = process.cpuUsage();
  const spans = splitSentences(text, { start: 0, end: text.length });
  expect(process.cpuUsage(from).user).toBeLessThan(5_000_000);
  for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(2000);
});
