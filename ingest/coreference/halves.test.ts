import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  [
    "South Korea was angry. Seoul accused the North of sending balloons.",
    "country:KR ACCUSES country:KP",
  ],
  [
    "Pyongyang fired two missiles. The North also threatened Japan.",
    "country:KP THREATENS country:JP",
  ],
])("beside Korea 'the North' is a state: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each([
  ["North and South Korea exchanged fire.", "country:KP ATTACKS country:KR"],
  ["Leaders of the two Koreas met in Panmunjom.", "country:KP MEETS country:KR"],
  ["Both Koreas accused Japan of delay.", "country:KR ACCUSES country:JP"],
])("both halves named together are both states: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each([
  "The North attacked Chad.",
  "North and South Kivu attacked Chad.",
  "South Korea met South Sudan. The North attacked Chad.",
  "South Korea joined a war game. The North Atlantic alliance attacked Chad.",
])("elsewhere it is none: %s", (text) => {
  expect(told(text)).not.toContain("country:KP ATTACKS country:TD");
});
