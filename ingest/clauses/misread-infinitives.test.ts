import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";
import { inShort, told } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for these readings; the last column must not be read. */
describe("what an infinitive, a base form or a bare clause belongs to", () => {
  test.each([
    [
      "Gambia brushed aside a call from Paris to pull its troops out of Mali.",
      "country:GM REJECTS country:FR",
      /WITHDRAWS_FROM country:ML asserted/u,
    ],
    [
      "Zambia rejected an appeal from London to free two Britons.",
      "country:ZM REJECTS country:GB",
      /REJECTS country:ZM/u,
    ],
    ["Stockholm has put on hold its aid to Mali.", "country:SE CUTS_TIES_WITH country:ML", /AIDS/u],
    ["Oslo put talks with Minsk on ice.", "country:NO CUTS_TIES_WITH country:BY", /NEGOTIATES/u],
    [
      "Kenya declared the Chadian ambassador persona non grata.",
      "country:KE EXPELS role:td/ambassador",
      /SUPPORTS/u,
    ],
    [
      "Witnesses in Bamako said authorities in Niger had razed the homes of Malian traders.",
      "country:NE RESTRICTS group:ml/traders",
      /group:ml\/traders RESTRICTS/u,
    ],
    [
      "At a ceremony aboard a ferry in the port of Durban, Malawi and Zambia signed a treaty.",
      "country:MW SIGNS_WITH country:ZM",
      /durban/u,
    ],
  ])("%s", (text, claim, wrong) => {
    const claims = told(text);
    expect(claims).toContain(claim);
    expect(claims.join("\n")).not.toMatch(wrong);
  });

  test.each([
    ["Chad used its veto to block Sudan's bid.", "country:TD REJECTS country:SD"],
    ["Chad said Togo had attacked Benin.", "country:TG ATTACKS country:BJ"],
  ])("stays: %s", (text, claim) => {
    expect(told(text).join("\n")).toContain(claim);
  });
});

describe("who writes and answers is a government, where something is is the town", () => {
  test.each([
    ["Laotian leaders sent a message of condolence to Hanoi.", "country:LA SUPPORTS country:VN"],
    ["Togo dismissed a complaint from Accra.", "country:TG REJECTS country:GH"],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test("a train from Accra", () => {
    expect(told("Togo halted a train from Accra.").join()).not.toContain("country:GH");
  });
});

test("a title, a known word and a surname are one person", () => {
  const claims = told("President Duma Boko met Cyril Ramaphosa.");
  expect(claims).toEqual(["person:~duma-boko MEETS person:cyril-ramaphosa"]);
});

test("a measure in force is no force", () => {
  const claims = told("A curfew in force since May was relaxed by authorities in Mali.");
  expect(claims.join()).not.toContain("troops");
});

test("an army that is mobilised is mobilised against nobody who is named", () => {
  expect(told("India mobilised its troops.")).toEqual(["country:IN MOBILIZES_AGAINST null"]);
});

test("a country in a list is none that the town before it lies in", () => {
  const statesOf = (text: string) =>
    extract({ id: "art:test", text })
      .claims.filter(({ relation }) => relation === "LOCATED_IN")
      .map(inShort);
  expect(statesOf("At a ceremony in Durban, Malawi and Zambia signed a treaty.")).toEqual([]);
  expect(statesOf("At a ceremony in Durban, South Africa, Zambia signed a treaty.")).toEqual([
    "place:durban LOCATED_IN country:ZA",
  ]);
});
