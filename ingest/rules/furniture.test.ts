import { describe, expect, test } from "vitest";
import { joinLines } from "../stages/cleaning/join-lines.ts";
import { splitLines } from "../stages/cleaning/lines.ts";
import { FURNITURE_RULES, type FurnitureRule } from "./furniture.ts";

function applies(rule: FurnitureRule, text: string): boolean {
  const paragraphs = joinLines(splitLines(text));
  return paragraphs.length === 1 && paragraphs.every((paragraph) => rule.applies(paragraph));
}

describe.each(FURNITURE_RULES)("$id", (rule) => {
  test.each(rule.examples)("takes %j for furniture", (example) => {
    expect(applies(rule, example)).toBe(true);
  });
  test.each(rule.counterExamples)("leaves %j alone", (example) => {
    expect(FURNITURE_RULES.filter((row) => applies(row, example)).map((row) => row.id)).toEqual([]);
  });
});

test("ids are unique", () => {
  expect(new Set(FURNITURE_RULES.map((rule) => rule.id)).size).toBe(FURNITURE_RULES.length);
});
