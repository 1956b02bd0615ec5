import { expect, test } from "vitest";
import { SpanIndex } from "./span-index.ts";

const spans = [
  { start: 0, end: 3, name: "first" },
  { start: 10, end: 1200, name: "long" },
  { start: 255, end: 257, name: "over a border" },
  { start: 256, end: 300, name: "nested" },
];
const index = new SpanIndex(spans);
const at = (start: number, end: number) =>
  index.overlapping({ start, end }).map(({ name }) => name);

test.each([
  { start: 3, end: 10, found: [] },
  { start: 2, end: 11, found: ["first", "long"] },
  { start: 256, end: 257, found: ["long", "over a border", "nested"] },
  { start: 1199, end: 1300, found: ["long"] },
  { start: 1200, end: 5000, found: [] },
])("spans that share text with $start-$end", ({ start, end, found }) => {
  expect(at(start, end)).toEqual(found);
});
