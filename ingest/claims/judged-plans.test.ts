import { expect, test } from "vitest";
import { told, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-12-01, written for this. */
test.each([
  ["Peru condemned a plan to invade Chile.", []],
  ["Peru rejected a plan to bomb Chile.", []],
  [
    "Peru condemned Bolivia's plan to invade Chile.",
    ["country:PE CRITICIZES country:BO", "country:BO ATTACKS country:CL"],
  ],
])(
  "whom a plan is to hurt is not judged, and who judges it does not plan it: %s",
  (text, claims) => {
    expect(told(text)).toEqual(claims);
  },
);

test.each([
  ["Mali has done little to help Niger.", "not country:ML AIDS country:NE asserted by null"],
  ["Mali was cleared of attacking Niger.", "not country:ML ATTACKS country:NE asserted by null"],
  ["Mali regrets attacking Niger.", "country:ML ATTACKS country:NE asserted by null"],
  ["Mali admitted attacking Niger.", "country:ML ATTACKS country:NE asserted by null"],
  ["Mali has yet to recognise Kosovo.", "not country:ML SUPPORTS country:XK asserted by null"],
  ["Mali pretended to help Niger.", "not country:ML AIDS country:NE asserted by null"],
  ["Mali would not hesitate to attack Niger.", "country:ML ATTACKS country:NE planned by null"],
  ["Mali's alleged attack on Niger was in May.", "country:ML ATTACKS country:NE possible by null"],
])("what is not done, or only alleged, is said so: %s", (text, claim) => {
  expect(toldInFull(text).filter((each) => !each.includes("THREATENS"))).toEqual([claim]);
});

test("who decides not to sanction somebody threatens nobody", () => {
  expect(toldInFull("Mali decided not to sanction Niger.")).toEqual([
    "not country:ML SANCTIONS country:NE planned by null",
  ]);
});

test.each([
  ["Mali has not ruled out meeting Niger.", "country:ML MEETS country:NE possible by null"],
  [
    "Mali delayed the withdrawal of its troops from Niger.",
    "country:ML WITHDRAWS_FROM country:NE possible by null",
  ],
])("what may still be is possible: %s", (text, claim) => {
  expect(toldInFull(text)).toContain(claim);
});
