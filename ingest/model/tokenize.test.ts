import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

const forms = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["NATO's troops can't stay.", "NATO 's troops ca n't stay ."],
  ["The U.S. ambassador, Mr. Hale, left.", "The U.S. ambassador , Mr. Hale , left ."],
  ["They cannot win.", "They can not win ."],
  ["a long-term, anti-war policy", "a long - term , anti-war policy"],
  ["US-led forces took al-Bab.", "US - led forces took al - Bab ."],
  ["A cease-fire and two pull-outs held.", "A cease-fire and two pull-outs held ."],
  ["It cost $5.5bn, or 10%.", "It cost $ 5.5bn , or 10 % ."],
  ["“We won’t,” she said.", "“ We wo n’t , ” she said ."],
  ['"Why?" (he asked)', '" Why ? " ( he asked )'],
  ["the 1990s and 12/05/2020", "the 1990s and 12/05/2020"],
  ["and/or", "and / or"],
  ["See https://example.org/a-b?c=d.", "See https://example.org/a-b?c=d ."],
  ["war—peace, 2014–2015", "war — peace , 2014 – 2015"],
  ["the ministers' talks", "the ministers ' talks"],
  ["He left Plan B.", "He left Plan B ."],
  ["George W. Bush", "George W. Bush"],
  ["He was ill.", "He was ill ."],
  ["five battalions\n\n(\n\nbattlegroups\n\n)", "five battalions ( battlegroups )"],
  ["nul\u0000byte", "nul byte"],
])("%s", (text, expected) => {
  expect(forms(text).join(" ")).toBe(expected);
});

test("offsets count from the text's start when only a span is read", () => {
  const text = "Skip this. Kyiv's mayor spoke.";
  const tokens = tokenize(text, { start: 11, end: text.length });
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Kyiv",
    "'s",
    "mayor",
    "spoke",
    ".",
  ]);
});

test("tokens of any string are in order, hold no blank, and leave only blanks and control characters out", () => {
  const piece = fc.constantFrom(
    "-",
    "'",
    "n't",
    "(",
    "“",
    "...",
    "$5",
    "/",
    ".",
    "U.S.",
    "\ud800",
    "\u0000",
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary" }), fc.string()))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (string) => {
      let at = 0;
      for (const { start, end } of tokenize(string)) {
        expect(end).toBeGreaterThan(start);
        expect(string.slice(at, start)).toMatch(/^[\s\p{Cc}\u200b]*$/u);
        expect(string.slice(start, end)).not.toMatch(/\s/);
        at = end;
      }
      expect(string.slice(at)).toMatch(/^[\s\p{Cc}\u200b]*$/u);
    }),
    { numRuns: 300 },
  );
});

test.each(["x", "(", "'", "-", "a-", ".", "😀", "$1", '"', "a'", "http://"])(
  "100,000 times %s without a blank takes bounded time",
  (piece) => {
    const from = process.cpuUsage();
    const tokens = tokenize(piece.repeat(100_000));
    expect(process.cpuUsage(from).user).toBeLessThan(5_000_000);
    for (const { start, end } of tokens) expect(end - start).toBeLessThanOrEqual(400);
  },
);
