import { expect, test } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { isOneOff, misspelledState } from "./misspellings.ts";

test.each([
  ["Mozambique", "Mozambqiue", true],
  ["Estonia", "Esttonia", true],
  ["Bolivia", "Bolvia", true],
  ["Colombia", "Columbia", false],
  ["Algeria", "Algerie", false],
  ["Germany", "Germanic", false],
  ["Norway", "Norway", false],
  ["Austria", "Australia", false],
  ["Albania", "Albanian", false],
  ["Panama", "Panamas", false],
])("%s and %s differ by one letter: %s", (a, b, expected) => {
  expect(isOneOff(a, b)).toBe(expected);
});

test.each([
  ["Ecuadro", []],
  ["Equuador", []],
  ["Ecuaddor", ["country:EC"]],
  ["Mauritana", ["country:MR"]],
  ["Columbia", []],
  ["Libera", []],
  ["Georgina", []],
  ["Slovakia", []],
  ["Bolivar", []],
])("%s misspells %j", (word, ids) => {
  expect(misspelledState(defaultLexicon(), word).map((sense) => sense.record.id)).toEqual(ids);
});
