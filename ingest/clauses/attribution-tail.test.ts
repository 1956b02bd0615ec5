import { expect, test } from "vitest";
import { analyse } from "../pipeline.ts";
import { attributionLead, attributionTail } from "./attribution-tail.ts";

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
  ["Togo fired on Benin, said Marta Kovacs.", "said Marta Kovacs."],
  [
    "Nepal freed the crew, said a spokesman for the port on Friday.",
    "said a spokesman for the port on Friday.",
  ],
  [
    "Laos expelled two envoys, said Piet Janssen, an analyst in Hague.",
    "said Piet Janssen, an analyst in Hague.",
  ],
  ["Cuba praised Mexico, an aide said.", "an aide said."],
  ["Fiji closed its port, according to sailors.", "according to sailors."],
  ["Asked about the crew, Togo said no.", null],
  ["In Lima, said the aide, nobody slept.", null],
  ["Haiti has a law which, according to lawyers, Chile and Peru copied.", null],
  ["After two days of talks in Oslo, Sweden said it would open its border.", null],
  ["On Tuesday, the ministry said.", null],
  ["Kenya freed the crew, which the owner confirmed on Friday.", null],
  ["Kenya freed the crew, and Uganda announced on Friday that it would follow.", null],
])("an attribution at the end of %s", (text, tail) => {
  expect(said(text)).toBe(tail);
});

test.each([
  [
    "According to sailors in Suva, Fiji and Tonga closed their ports.",
    "Fiji and Tonga closed their ports.",
  ],
  ["According to Ana Ruiz, an analyst, Fiji closed its port.", null],
  ["According to Ana Ruiz, the owner, Fiji closed its port.", null],
  ["Chile, according to Peru, closed its port.", null],
])("what is said behind an attribution at the start of %s", (text, content) => {
  const at = attributionLead(text, { start: 0, end: text.length });
  expect(at === null ? null : text.slice(at)).toBe(content);
});

test.each([
  ["Togo and Benin signed a treaty, said Marta Kovacs.", "said"],
  ["Togo and Benin signed a treaty, according to Marta Kovacs.", "according to"],
  ["According to Marta Kovacs, Togo and Benin signed a treaty.", "according to"],
  ["Togo agreed to sign a treaty with Benin, according to Marta Kovacs.", "according to"],
])("names the speaker of %s", (text, cue) => {
  const { claims, quotations } = analyse({ id: "art:tail", text });
  expect(quotations).toHaveLength(1);
  expect(claims.some(({ relation }) => relation === "SIGNS_WITH")).toBe(true);
  for (const claim of claims) {
    expect([claim.cue, claim.speaker]).toEqual([
      cue === "said" ? "say" : cue,
      "person:~marta-kovacs",
    ]);
  }
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
