import { expect, it } from "vitest";
import type { EntityCard } from "#schemas/answers.ts";
import { otherNames, writtenForms } from "./names.ts";

const surfaces: EntityCard["surfaces"] = [
  { text: "the alliance", via: "nominal", count: 4 },
  { text: "NATO", via: "name", count: 9 },
  { text: "it", via: "pronoun", count: 7 },
  { text: "The alliance", via: "nominal", count: 1 },
  { text: "Nato", via: "metonym", count: 1 },
];

it("counts forms that differ only by case once", () => {
  expect(writtenForms(surfaces)).toEqual([
    { text: "NATO", count: 10 },
    { text: "the alliance", count: 5 },
  ]);
});

it.each([
  [["The alliance", "the alliance", "Atlantic Alliance"], ["Atlantic Alliance"]],
  [
    ["23 NATO", "1,000 diplomats", "diplomats", "Otan"],
    ["1,000 diplomats", "Otan"],
  ],
])("of the names %j leaves %j", (aliases, left) => {
  const entity = { name: "NATO", aliases } as unknown as EntityCard["entity"];
  expect(otherNames({ entity, surfaces })).toEqual(left);
});
