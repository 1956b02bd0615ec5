import { expect, it } from "vitest";
import { identifyingNames, isProperName } from "./identifying-names.ts";

it.each([
  ["Ali Shamkhani", true],
  ["Nimr al-Nimr", true],
  ["the Taliban", true],
  ["Bank of England", true],
  ["Flight MH17", true],
  ["习近平", true],
  ["the secretary", false],
  ["The allies", false],
  ["23 British diplomats", false],
  ["Saudi national security adviser", false],
  ["Ukrainian Infrastructure Minister", false],
  ["the Secretary of State", false],
  ["Ukraine's ambassador", false],
])("%s is a proper name: %s", (name, proper) => expect(isProperName(name)).toBe(proper));

it("leaves out descriptions and parts of the own name, except of the lexicon's entities", () => {
  const entity = {
    ...{ id: "person:~sergei-skripal", kind: "Person" as const, name: "Sergei Skripal" },
    aliases: ["Skripal", "the former spy", "Russian Spy", "Sergey Skripal"],
    ...{ curated: false, roleTitle: "spy" },
  };
  expect(identifyingNames(entity)).toEqual(["Sergei Skripal", "Sergey Skripal"]);
  expect(identifyingNames({ ...entity, curated: true })).toHaveLength(5);
});
