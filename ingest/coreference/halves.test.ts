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
  "The North attacked Chad.",
  "South Korea met South Sudan. The North attacked Chad.",
  "South Korea joined a war game. The North Atlantic alliance attacked Chad.",
])("elsewhere it is none: %s", (text) => {
  expect(told(text)).not.toContain("country:KP ATTACKS country:TD");
});
