import { expect, it } from "vitest";
import type { Evidence } from "#schemas/answers.ts";
import { contestSentence } from "./compare.tsx";

/** A claim of an article, "id source status". */
function claim(sketch: string): Evidence {
  const [id = "", source, status] = sketch.split(" ");
  const article = { id, title: id, ...(source === "-" ? {} : { source }) };
  return { article, status } as Evidence;
}

it.each([
  ["a Paper asserted, a Paper denied", "One article both says and denies it"],
  ["a Paper asserted, b Paper denied", "Articles of one source say and deny it"],
  ["a Paper asserted, b Times denied", "1 source says so, 1 denies it"],
  ["a - asserted, a - denied", "One article both says and denies it"],
  ["a - asserted, b - denied", "1 source says so, 1 denies it"],
  ["a Paper asserted, a Paper denied, b Times planned", "2 sources say so, 1 denies it"],
  ["a Paper asserted, a Paper denied, b Times possible", "One article both says and denies it"],
])("%s: %s", (sketches, sentence) => {
  expect(contestSentence(sketches.split(", ").map(claim))).toBe(sentence);
});
