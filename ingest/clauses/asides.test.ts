import { describe, expect, test } from "vitest";
import { loadModel } from "../model/language-model.ts";
import { told } from "../testing/told.ts";
import { readAsides } from "./asides.ts";
import { readLaterClause } from "./later-clauses.ts";

/** Sentences of 2026-11-30, written for this. */
describe("what stands between commas is read apart", () => {
  test.each([
    [
      "Nairobi, which backs Kampala and has been warned by Togo and Benin not to arm rebels, recalled its ambassador to Ghana.",
      [
        "country:BJ CALLS_ON country:KE",
        "country:TG CALLS_ON country:KE",
        "country:KE CUTS_TIES_WITH country:GH",
      ],
    ],
    [
      "Peru, asked by Chile and Ecuador to mediate, refused.",
      ["country:CL CALLS_ON country:PE", "country:EC CALLS_ON country:PE"],
    ],
  ])("%s", (text, claims) => {
    expect(told(text)).toEqual(expect.arrayContaining(claims));
  });

  test("who is asked asks nobody", () => {
    const text =
      "Kenya's spokesman, asked whether the talks with Chad had been broken off, replied that they had not.";
    expect(told(text).join()).not.toContain("CALLS_ON");
  });
});

describe("a clause set beside is read apart", () => {
  const text =
    "Foreign Minister Li Wei, speaking in Oslo alongside the Norwegian minister Jens Moe, called on the rival parties to settle their differences and offered help in doing so, while Lima, Quito and La Paz appealed for talks.";

  test("who acts in it acts in the first clause no more", () => {
    expect(told(text)).toContain("country:PE CALLS_ON null");
    expect(told(text).join()).not.toMatch(/li-wei (?:CALLS_ON null|MEETS country)/u);
  });
});

test.each([
  "Kenya, which borders Chad, accused Oman of theft.",
  "Kenya recalled its envoy, and Chad praised Sudan.",
])("a tree that agrees with its commas stays: %s", (text) => {
  const model = loadModel();
  const given = model.parse(text);
  const read = (forms: Parameters<typeof model.parseForms>[0]) => model.parseForms(forms);
  expect(readAsides(given, read)).toBe(given);
  expect(readLaterClause(given, read)).toBe(given);
});
