import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Headlines of 2026-11-30, written for these readings. */
test.each([
  ["Costa Rica thanks Panama for rescue", "country:CR SUPPORTS country:PA"],
  ["Canada sanctions Syrian officials", "country:CA SANCTIONS country:SY"],
  ["Norway thanks Iceland for help", "country:NO SUPPORTS country:IS"],
  ["Gunmen attack village in Chad", "group:td/gunmen ATTACKS country:TD"],
  ["Macron, Scholz meet in Paris", "person:emmanuel-macron MEETS person:olaf-scholz"],
  ["Pakistan test-fired a missile on Sunday.", "country:PK MOBILIZES_AGAINST null"],
  ["N. Korea threatens S. Korea", "country:KP THREATENS country:KR"],
])("%s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each(["Peru shops for Chilean buyers", "Kenya roads Ugandan drivers love", "Latvia villages"])(
  "a line without a verb that tells of an event says nothing: %s",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
