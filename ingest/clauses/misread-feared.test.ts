import { expect, test } from "vitest";
import { toldInFull } from "../testing/told.ts";

/** Sentences of 2026-12-01, written for these readings. */
test.each([
  ["There were fears of Rwanda invading Uganda.", "country:RW ATTACKS country:UG possible by null"],
  ["Japan worries about China seizing Taiwan.", "country:CN OCCUPIES country:TW possible by null"],
  [
    "Hungary dropped its opposition to Finland joining NATO.",
    "country:FI JOINS org:nato planned by null",
  ],
  [
    "Russia warned against Sweden joining NATO.",
    "country:SE JOINS org:nato possible by country:RU",
  ],
])("who is named before the gerund acts: %s", (text, claim) => {
  expect(toldInFull(text)).toContain(claim);
});

test.each([
  ["Hungary dropped its opposition to Finland joining NATO.", /HU JOINS/u],
  ["Japan worries about China seizing Taiwan.", /JP OCCUPIES/u],
  ["Russia warned against Sweden joining NATO.", /asserted by country:RU/u],
])("nobody else does: %s", (text, wrong) => {
  expect(toldInFull(text).filter((claim) => wrong.test(claim))).toEqual([]);
});
