import fc from "fast-check";
import { expect, test } from "vitest";
import { type Document, documentSchema } from "#schemas/document.ts";
import { extract } from "../pipeline.ts";
import { faultsOf } from "./faults.fixture.ts";
import { SEED } from "./seed.fixture.ts";

const read = (text: string): Document => extract({ id: "art:any", text });

const NEWS = [
  "Russia attacked Ukraine on Monday.",
  "“We will help Estonia,” Jens Stoltenberg said.",
  "France and Germany urged Iran to release the crew.",
  "NATO's secretary-general met Recep Tayyip Erdoğan in Ankara.",
  "By Jane Doe",
  "THE UNITED STATES SANCTIONS NORTH KOREA",
];

/** What breaks readers of text: controls, unpaired surrogates, direction marks, joiners, rare blanks. */
const ODD = [
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\ud800",
  "\udc00",
  "\u202e",
  "\u200f",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u00a0",
  "\u2028",
  "\r\n",
  "\r",
  "\t",
  "e\u0301",
  "𝕹ato",
  "👩‍👩‍👧‍👦",
  "🇺🇦",
  "İ",
  "ß",
  "ﬁ",
  "中国抗议日本。",
  "__proto__",
  "constructor",
  "\n\n",
  "'",
  '"',
  "“",
  "«",
  "(",
  "...",
  "-",
  "’s",
];

/** Sentences, odd characters and any other strings, in any order and glued as they come. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NEWS),
      fc.constantFrom(...ODD),
      fc.constantFrom(" ", " ", "\n"),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.string({ unit: "binary-ascii", maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

test("any text is read, twice alike, with every span in its place", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = read(text);
      expect(faultsOf(document)).toEqual([]);
      expect(documentSchema.safeParse(document).error).toBeUndefined();
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(document));
    }),
    { seed: SEED, numRuns: 150 },
  );
});

const triplesOf = ({ claims }: Document): string[] =>
  claims.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);

const SENTENCES = NEWS.slice(0, 4);

test.each([
  ["no-break spaces between words", SENTENCES.join(" ").replaceAll(" ", "\u00a0")],
  ["thin spaces between words", SENTENCES.join(" ").replaceAll(" ", "\u2009")],
  ["two spaces between words", SENTENCES.join(" ").replaceAll(" ", "  ")],
  ["paragraphs with Windows line ends", SENTENCES.join("\r\n\r\n")],
  ["paragraphs with old Macintosh line ends", SENTENCES.join("\r\r")],
  ["blanks around everything", `\ufeff \n\n ${SENTENCES.join(" ")} \n\n\t`],
  ["decomposed letters", SENTENCES.join(" ").normalize("NFD")],
])("%s change no claim and no offset", (_name, text) => {
  const document = read(text);
  expect(faultsOf(document)).toEqual([]);
  const plain = triplesOf(read(SENTENCES.join(" ")));
  expect(plain.length).toBeGreaterThan(4);
  expect(triplesOf(document).sort()).toEqual(plain.sort());
});

test("a soft hyphen, a zero-width space or a combining mark inside a word changes no offset", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NEWS),
      fc.nat(60),
      fc.constantFrom("\u00ad", "\u200b", "\u0301", "\ufeff", "𝕹", "\ud83d"),
      (sentence, at, mark) => {
        expect(faultsOf(read(sentence.slice(0, at) + mark + sentence.slice(at)))).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: 100 },
  );
});

/** Seconds of processor time for one reading. */
function secondsFor(text: string): number {
  const start = process.cpuUsage();
  expect(faultsOf(read(text))).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

test.each([
  ["one long word", "a"],
  ["one long line of names", "Russia "],
  ["open brackets and quotation marks", "((“'"],
  ["line ends", "\n"],
  ["a list of countries", "Peru, "],
  ["halves of surrogate pairs", "\ud83d"],
  ["one sentence", "France urged Iran to release the crew. "],
  ["quotations", '"We have won the war," he said. '],
])("20 kB of %s take no longer than a few times the same length of news", (_name, unit) => {
  const text = unit.repeat(20_000 / unit.length);
  // News of this length takes 0.4 s: what grows with the square of the length takes far longer.
  expect(secondsFor(text)).toBeLessThan(4);
});
