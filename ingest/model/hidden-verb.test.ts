import { expect, test } from "vitest";
import { told } from "../testing/told.ts";
import { findHiddenVerb, forbidHiding } from "./hidden-verb.ts";
import { createModel } from "./language-model.ts";

const NOUN_MODIFIER = { heads: [2, 2, 3], relations: ["compound", "amod", "root"] };

test("a participle between a noun and the noun that both are hung on is a verb", () => {
  const tags = ["NOUN_NN", "VERB_VBN", "NOUN_NN"];
  const reading = { ...NOUN_MODIFIER, tags };
  expect(findHiddenVerb(["minister", "voiced", "hope"], reading)).toEqual({ verb: 1, noun: 2 });
  expect(findHiddenVerb(["Iran", "backed", "rebels"], reading)).toBeNull();
  expect(
    findHiddenVerb(["ministry", "red", "tape"], {
      ...reading,
      tags: ["NOUN_NN", "ADJ_JJ", "NOUN_NN"],
    }),
  ).toBeNull();
});

test("the arcs that hid it are never chosen", () => {
  const values = new Float32Array(3 * 4);
  forbidHiding(values, ["NOUN_NN", "VERB_VBD", "NOUN_NN"], { verb: 1, noun: 2 });
  const isFree = (dependent: number, head: number) => values[dependent * 4 + head] === 0;
  expect([
    isFree(0, 1),
    isFree(0, 2),
    isFree(1, 2),
    isFree(1, 3),
    isFree(2, 1),
    isFree(2, 3),
  ]).toEqual([true, false, false, true, true, false]);
});

/** Sentences of 2026-11-30, written for this. */
test.each([
  [
    "Norway's deputy finance minister voiced admiration for Iceland's banks on Monday, saying that Oslo trusted the steps taken in Reykjavik.",
    "country:NO SUPPORTS group:is/banks",
  ],
  [
    "The government of Costa Rica promised private school teachers a 3 percent pay rise from May.",
    "group:cr/government PLEDGES_TO group:cr/school-teachers",
  ],
  [
    "Scores of miners in Lima burned flags outside the embassy of Norway on Monday, shouting slogans.",
    "group:pe/miners PROTESTS_AGAINST country:NO",
  ],
])("%s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each([
  "Scores of miners in Lima burned flags outside the embassy of Norway on Monday, shouting slogans.",
  "Dozens of pupils in Tunis burned pictures of Trump, chanting slogans, police said.",
  "Iran backed rebels fled.",
])("a tree has one root: %s", (text) => {
  const tokens = createModel().parse(text);
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
  expect(tokens.filter(({ relation }) => relation === "root")).toHaveLength(1);
});
