import { describe, expect, test } from "vitest";
import { told } from "../testing/told.ts";

describe("where adverbials part a verb from its object, the words nearby tell it", () => {
  test.each([
    [
      "Egyptian policemen detained more than 200 Sudanese on Tuesday during a raid on the outskirts of Aswan, security sources said.",
      "group:eg/police ARRESTS country:SD",
    ],
    [
      "Kenya Thursday reimposed a curfew in Garissa following the killing of two police officers a day earlier, an official announced.",
      "country:KE RESTRICTS place:garissa",
    ],
    [
      "Russia on Monday rejected proposals by Ban Ki-moon, the United Nations chief, to send observers as a first step.",
      "country:RU REJECTS person:ban-ki-moon",
    ],
    [
      "France will send in the coming weeks about 300 soldiers to Mali.",
      "country:FR DEPLOYS_TO country:ML",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

test.each([
  ["Hungary refused to send weapons to Ukraine.", "country:HU REJECTS country:UA"],
  ["Peru refused to open talks with Chile.", "country:PE REJECTS country:CL"],
])("a refusal of what never was cuts nothing: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
  expect(told(text).join()).not.toContain("CUTS_TIES_WITH");
});

describe("what stands behind another clause, a circumstance or a comma is not near", () => {
  test.each([
    "Peru attacked before Chile arrived.",
    "Togo detained a tourist, Benin reported.",
    "Ghana criticised the delay while Mali voted.",
    "Peru withdrew to the province of Tacna.",
    "Serbia closed a school because Croatia sent teachers home.",
  ])("%s", (text) => {
    expect(
      told(text).filter((claim) =>
        / (?:ATTACKS|ARRESTS|CRITICIZES|RESTRICTS) country/u.test(claim),
      ),
    ).toEqual([]);
  });
});
