import { describe, expect, test } from "vitest";
import { told } from "../testing/told.ts";

describe("a second participle stands in the voice of the first", () => {
  test.each([
    "The vote, hailed by Sweden but rejected by Norway, was held in May.",
    "A treaty praised by Kenya and condemned by Ghana enters into force in May.",
    "The election was called fair by Chile but a sham by Peru.",
  ])("%s", (text) => {
    const sides = told(text).filter((claim) => /REJECTS|CRITICIZES/u.test(claim));
    expect(sides.filter((claim) => /(?:SE|NO|KE|GH|CL|PE) \w+ country/u.test(claim))).toEqual([]);
  });
});

describe("headlines leave out the auxiliary of the passive", () => {
  test.each(["Three Dutch climbers killed in Peru", "Two Chilean tourists injured in Mali"])(
    "%s",
    (text) => {
      expect(told(text).filter((claim) => /^\S+ (?:KILLS|ATTACKS) country/u.test(claim))).toEqual(
        [],
      );
    },
  );

  test("with an object the subject acts", () => {
    expect(told("Ethiopian troops killed 40 Somali rebels")).toHaveLength(1);
  });
});

describe("who stands in a phrase of time or way has no part in the event", () => {
  test.each([
    ["Idriss Keita was moved to Mali after his release.", "RELEASES"],
    ["On their march toward Gao, the rebels captured dozens of trucks.", "OCCUPIES place:gao"],
    ["Germany supports the fight against Hezbollah.", "SUPPORTS org:hezbollah"],
    ["Kenya sent money for the war against al-Shabaab.", "AIDS org:al-shabaab"],
  ])("%s: not %s", (text, wrong) => {
    expect(told(text).filter((claim) => claim.includes(wrong))).toEqual([]);
  });
});

describe("neither a vote that is won nor a product that is shown is a conflict", () => {
  test.each([
    "Senator Ruiz defeated Governor Castro of Peru by 400 votes.",
    "The minister crushed the mayor of Lima in the primary election.",
    "At the fair the Sony demonstration of a new console drew crowds in Berlin.",
  ])("%s", (text) => {
    expect(told(text).filter((claim) => /ATTACKS|PROTESTS/u.test(claim))).toEqual([]);
  });

  test("in war one defeats as before, and people demonstrate", () => {
    expect(told("Ethiopia defeated Eritrea at Badme.")).not.toEqual([]);
    expect(told("Hungarians held a demonstration against Chile.")).not.toEqual([]);
  });
});
