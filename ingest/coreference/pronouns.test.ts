import { expect, test } from "vitest";
import { told, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for this. */
test.each([
  [
    "Kenya cut ties with Somalia in March, accusing it of arming Chad.",
    "country:SO ARMS country:TD",
  ],
  [
    "Peru broke off talks with Chile, accusing it of bombing Bolivia.",
    "country:CL ATTACKS country:BO",
  ],
  ["Togo, accused of bombing Mali, said it had sent aid to Niger.", "country:TG AIDS country:NE"],
])("who accuses somebody else accuses not himself: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each([
  "Kenya voted against the resolution; Chad and Togo supported it.",
  "Peru complained about the ban, and Chile criticized it.",
])("what a verb is about may be meant by 'it' as well as who acts: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("a government is one that has a premier", () => {
  const text = "The Czech government is to send shells to Ukraine, its prime minister announced.";
  expect(toldInFull(text)).toEqual(["country:CZ ARMS country:UA planned by country:CZ"]);
});
