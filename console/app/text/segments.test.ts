import { describe, expect, it } from "vitest";
import { cutSegments, type Mark } from "./segments.ts";

/** "[subject NATO] backs ..." made from marks: what a reader would see. */
function show(text: string, marks: Mark[], offset = 0): string {
  return cutSegments(text, marks, offset)
    .map((each) =>
      each.mark ? `[${each.first ? `${each.mark.role} ` : ""}${each.text}]` : each.text,
    )
    .join("");
}
const mark = (start: number, end: number, role: string, rank = 0): Mark => ({
  start,
  end,
  role,
  rank,
});

describe("cutSegments", () => {
  it.each([
    ["no marks", [], 0, "NATO backs Ukraine"],
    ["two marks", [mark(0, 4, "s"), mark(11, 18, "o")], 0, "[s NATO] backs [o Ukraine]"],
    [
      "offsets of the article",
      [mark(100, 104, "s"), mark(105, 110, "t")],
      100,
      "[s NATO] [t backs] Ukraine",
    ],
    [
      "marks outside are clipped",
      [mark(-5, 4, "s"), mark(11, 99, "o")],
      0,
      "[s NATO] backs [o Ukraine]",
    ],
    ["marks wholly outside are left out", [mark(40, 50, "s")], 0, "NATO backs Ukraine"],
    [
      "a better mark inside another",
      [mark(0, 18, "m", 5), mark(5, 10, "t")],
      0,
      "[m NATO ][t backs][ Ukraine]",
    ],
    ["equal spans", [mark(0, 4, "m", 5), mark(0, 4, "s")], 0, "[s NATO] backs Ukraine"],
    [
      "adjacent marks stay two",
      [mark(0, 4, "s"), mark(4, 10, "t")],
      0,
      "[s NATO][t  backs] Ukraine",
    ],
  ])("%s", (_name, marks, offset, expected) => {
    expect(show("NATO backs Ukraine", marks, offset)).toBe(expected);
  });

  it("gives the text again, also with surrogates, tags and bidi controls", () => {
    const text = "a <script>x</script> 😀 \u202eabc";
    const pieces = cutSegments(text, [mark(2, 10, "s"), mark(21, 23, "o"), mark(8, 22, "m", 3)]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });

  it("is quick on a text of 100,000 characters with 5,000 marks", () => {
    const text = "NATO backs Ukraine ".repeat(5_000);
    const marks = Array.from({ length: 5_000 }, (_, index) =>
      mark(index * 19, index * 19 + 4, "s"),
    );
    const start = performance.now();
    expect(cutSegments(text, marks)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
