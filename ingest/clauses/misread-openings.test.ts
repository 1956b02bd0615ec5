import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Sentences of 2026-12-01, written for these readings. */
test.each([
  [
    "Chad will open its border, a minister said at a meeting in Lagos on Monday, two weeks after Peru attacked Bolivia.",
    "country:PE ATTACKS country:BO",
  ],
  [
    "The parties met at a summit in Geneva, three days before the United States bombed Serbia.",
    "country:US ATTACKS country:RS",
  ],
  [
    "The envoy resigned hours after Sudan expelled 12 Kenyan diplomats.",
    "country:SD EXPELS group:ke/diplomats",
  ],
])("%s", (text, claim) => {
  expect(told(text).join("\n")).toContain(claim);
});

test.each([
  "Norway's king arrived on the day after the summit began.",
  "The weeks after the war were quiet in Ghana.",
])("nothing is made of: %s", (text) => {
  expect(told(text).filter((claim) => /ATTACKS|EXPELS/u.test(claim))).toEqual([]);
});
