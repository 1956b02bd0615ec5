import { expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../state/filters.ts";
import { filterWords } from "./picture-head.ts";

it.each<[Partial<Filters>, string]>([
  [{}, ""],
  [{ from: "2022", to: "2023-12-31" }, "Filtered: from 2022; until 31 Dec 2023."],
  [
    { statuses: new Set(["denied"]), relations: new Set(["SUPPORTS", "ATTACKS"]), confidence: 0.5 },
    "Filtered: without supports, attacks; without denied or negated; confidence at least 0.50.",
  ],
  [
    { kinds: new Set(["a", "b", "c", "d", "e"]), speakers: new Set(["org:nato", ""]) },
    "Filtered: without 5 types of entity; without NATO, the articles.",
  ],
])("tells the filters %o", (change, words) => {
  expect(filterWords({ ...NO_FILTERS, ...change }, new Map([["org:nato", "NATO"]]))).toBe(words);
});
