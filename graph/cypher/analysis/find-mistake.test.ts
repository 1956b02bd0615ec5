import { expect, it } from "vitest";
import { findMistake } from "./find-mistake.ts";

it.each([
  ["MATCH (n:Country) RETURN n.name", null],
  ["RETURN 1 AS x", null],
  ["MATCH (n) RETURN m", { message: "Variable `m` not defined", offset: 17 }],
  ["MATCH (n) WITH n.name RETURN n", { message: expect.stringContaining("aliased"), offset: 15 }],
  ["MATCH (n) WHERE count(n) > 1 RETURN n", { message: expect.any(String), offset: 16 }],
  ["MATCH (n)\nRETRUN n", { message: expect.stringContaining("RETRUN"), offset: 10 }],
  ["RETURN 1 IN 2", { message: expect.stringContaining("Type mismatch"), offset: 12 }],
])("%s", async (text, mistake) => {
  expect(await findMistake(text)).toEqual(mistake);
});

it("goes on with the next text when one took too long", async () => {
  const heavy = `RETURN ${"CASE WHEN true THEN ".repeat(3_000)}1${" END".repeat(3_000)} AS x`;
  const [, next] = await Promise.all([findMistake(heavy), findMistake("MATCH (n) RETURN other")]);
  expect(next?.message).toContain("other");
});
