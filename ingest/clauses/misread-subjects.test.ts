import { expect, test } from "vitest";
import { told, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-12-01, written for these readings. */
test.each([
  [
    "After weeks of strikes, Slovenia's government withdrew a bill on pensions.",
    "group:si/government CONCEDES_TO null",
  ],
  ["Bowing to pressure from Uganda, Kenya closed the camp.", "country:KE CONCEDES_TO country:UG"],
  ["Sauli Niinisto is due in Tallinn on Monday.", "person:sauli-niinisto VISITS place:tallinn"],
])("%s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test("who gives way to pressure asks for nothing", () => {
  const claims = told("Bowing to pressure from Uganda, Kenya closed the camp.");
  expect(claims.filter((claim) => claim.includes("CALLS_ON"))).toEqual([]);
});

test.each([
  ["Peru did not respond with an attack on Chile.", /^country:PE ATTACKS/u],
  ["Peru refused to go ahead with a strike on Chile.", /^country:PE ATTACKS/u],
  [
    "China told North Korea not to go ahead with a nuclear test.",
    /MOBILIZES_AGAINST null asserted/u,
  ],
])("what is not gone ahead with does not happen: %s", (text, wrong) => {
  expect(toldInFull(text).filter((claim) => wrong.test(claim))).toEqual([]);
});
