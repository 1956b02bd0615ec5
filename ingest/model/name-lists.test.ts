import { expect, test } from "vitest";
import { FIRST_NAME, nameLists, SURNAME, TOWN } from "./name-lists.ts";

test.each([
  ["Anna", FIRST_NAME],
  ["ANNA", FIRST_NAME],
  ["Noémie", FIRST_NAME],
  ["Kowalczyk", SURNAME],
  ["Okafor", SURNAME],
  ["Mombasa", TOWN],
  ["Puerto Montt", TOWN],
])("%s is listed", (name, list) => {
  expect(nameLists(name) & list).toBe(list);
});

test.each(["Xqzt", "", "constructor", "Anna Mombasa"])("%j is in no list", (name) => {
  expect(nameLists(name)).toBe(0);
});
