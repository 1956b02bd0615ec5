import { expect, test } from "vitest";
import { analyse } from "../pipeline.ts";
import { attributionTail } from "./attribution-tail.ts";

const said = (text: string): string | null => {
  const at = attributionTail(text, { start: 0, end: text.length });
  return at === null ? null : text.slice(at);
};

test.each([
  [
    "Bolivia will lend Paraguay two generators, an official in Sucre said.",
    "an official in Sucre said.",
  ],
  [
    "Bolivia will lend Paraguay two generators, officials told reporters.",
    "officials told reporters.",
  ],
  [
    "“Bolivia stands by its word,” a spokesman for the ministry said on Monday.",
    "a spokesman for the ministry said on Monday.",
  ],
  [
    "Troops left the port before dawn, state radio reported late on Friday.",
    "state radio reported late on Friday.",
  ],
  ["After two days of talks in Oslo, Sweden said it would open its border.", null],
  ["On Tuesday, the ministry said.", null],
  ["Kenya freed the crew, which the owner confirmed on Friday.", null],
  ["Kenya freed the crew, and Uganda announced on Friday that it would follow.", null],
])("an attribution at the end of %s", (text, tail) => {
  expect(said(text)).toBe(tail);
});

test("is read apart, and its verb heads what is said", () => {
  const text = "Envoys of Laos and Nepal conferred for two days in a hotel, aides said on Sunday.";
  const [sentence] = analyse({ id: "art:tail", text }).sentences;
  const of = (word: string) => sentence?.tokens.find((token) => token.text === word);
  expect(sentence?.tokens.map(({ index }) => index)).toEqual(sentence?.tokens.map((_, at) => at));
  expect(of("said")?.relation).toBe("root");
  expect(of("conferred")).toMatchObject({ head: of("said")?.index, relation: "ccomp" });
  expect(of("Envoys")).toMatchObject({ head: of("conferred")?.index, relation: "nsubj" });
});
