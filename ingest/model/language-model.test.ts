import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Token } from "../analysis.ts";
import { createModel, loadModel } from "./language-model.ts";

const model = loadModel();

/** A tree as one line: `form>head:relation`, the root as `form>root`. */
const tree = (tokens: readonly Token[]) =>
  tokens
    .map(({ text, head, relation }) =>
      head === -1 ? `${text}>root` : `${text}>${tokens[head]?.text}:${relation}`,
    )
    .join(" ");

describe("trees", () => {
  test.each([
    [
      "NATO deployed troops to Estonia.",
      "NATO>deployed:nsubj deployed>root troops>deployed:obj to>Estonia:case Estonia>deployed:obl .>deployed:punct",
    ],
    [
      "Russia's invasion of Ukraine was condemned by Canada.",
      "Russia>invasion:nmod:poss 's>Russia:case invasion>condemned:nsubj:pass of>Ukraine:case Ukraine>invasion:nmod was>condemned:aux:pass condemned>root by>Canada:case Canada>condemned:obl:agent .>condemned:punct",
    ],
    [
      "Beijing may provide weapons, the minister said.",
      "Beijing>provide:nsubj may>provide:aux provide>said:ccomp weapons>provide:obj ,>provide:punct the>minister:det minister>said:nsubj said>root .>said:punct",
    ],
    [
      "The president refused to meet the ambassador.",
      "The>president:det president>refused:nsubj refused>root to>meet:mark meet>refused:xcomp the>ambassador:det ambassador>meet:obj .>refused:punct",
    ],
    [
      "Turkey did not recall its envoys.",
      "Turkey>recall:nsubj did>recall:aux not>recall:advmod recall>root its>envoys:nmod:poss envoys>recall:obj .>recall:punct",
    ],
  ])("%s", (sentence, expected) => {
    expect(tree(model.parse(sentence))).toBe(expected);
  });
});

test.each([
  [
    "Russia's invasion was condemned.",
    "Russia/PROPN 's/PART invasion/NOUN be/AUX condemn/VERB ./PUNCT",
  ],
  [
    "Egypt opened its border to refugees.",
    "Egypt/PROPN open/VERB its/PRON border/NOUN to/ADP refugee/NOUN ./PUNCT",
  ],
  ["Officials denied the report.", "official/NOUN deny/VERB the/DET report/NOUN ./PUNCT"],
])("lemmas and tags of %s", (sentence, expected) => {
  const read = model.parse(sentence).map(({ lemma, upos }) => `${lemma}/${upos}`);
  expect(read.join(" ")).toBe(expected);
});

const WORDS = [
  "NATO",
  "troops",
  "said",
  "the",
  "of",
  "will",
  "Ukraine",
  ",",
  "“",
  "not",
  "2014",
  "-",
  "😀",
  "\ud800",
];
const sentence = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

test("any string gives one tree: one root, no cycle, offsets that give back the forms", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = model.parse(text);
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(tokens.length > 0 ? 1 : 0);
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        let steps = 0;
        for (let at: Token | undefined = token; at; at = tokens[at.head]) {
          expect(steps++).toBeLessThanOrEqual(tokens.length);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("WebAssembly and JavaScript give the same trees, and so does a second model", () => {
  const plain = createModel({ plain: true });
  const again = createModel();
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = model.parse(text);
      expect(plain.parse(text)).toEqual(tokens);
      expect(again.parse(text)).toEqual(tokens);
    }),
    { numRuns: 60 },
  );
});

test("what was read before changes nothing", () => {
  const text = "The ministers of Serbia and Kosovo met in Brussels on Tuesday.";
  const before = JSON.stringify(model.parse(text));
  model.parse("word ".repeat(900));
  model.parse("A very different sentence, with a few commas, and with clauses that do not matter.");
  expect(JSON.stringify(model.parse(text))).toBe(before);
});

test("a list of 900 words without a full stop is read in parts under one root", () => {
  const tokens = model.parse("word ".repeat(900));
  expect(tokens).toHaveLength(900);
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
});

test("a span keeps the article's offsets", () => {
  const text = "Nothing here. Oslo invited both sides. Nothing there.";
  const [first] = model.parse(text, { start: 14, end: 38 });
  expect(first).toMatchObject({ text: "Oslo", start: 14, end: 18, index: 0 });
});

/** Names in brackets with their type. */
const names = (sentences: readonly string[]) => {
  const parsed = sentences.map((text) => model.parse(text));
  return model
    .tagNames(parsed)
    .map((spans, i) =>
      spans.map(
        ({ from, to, type }) =>
          `${type} ${sentences[i]?.slice(parsed[i]?.[from]?.start, parsed[i]?.[to - 1]?.end)}`,
      ),
    );
};

test.each([
  ["Angela Merkel arrived in Paris.", ["PER Angela Merkel", "LOC Paris"]],
  ["The United Nations sent envoys to Libya.", ["ORG United Nations", "LOC Libya"]],
  [
    "John Kerry met Boris Johnson in London.",
    ["PER John Kerry", "PER Boris Johnson", "LOC London"],
  ],
  ["Nobody came.", []],
])("names of %s", (text, expected) => {
  expect(names([text])).toEqual([expected]);
});

test("scores of names lie between 0.5 and 1", () => {
  const parsed = [model.parse("Angela Merkel met officials of the World Bank in Washington.")];
  const spans = model.tagNames(parsed).flat();
  expect(spans.length).toBeGreaterThan(1);
  for (const { score } of spans) {
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThan(1);
  }
});
