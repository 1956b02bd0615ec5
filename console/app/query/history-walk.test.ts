import { expect, it } from "vitest";
import { createHistoryWalk } from "./history-walk.ts";

const stored = (texts: readonly string[]) => {
  const entries = texts.map((text, at) => ({ text, params: { n: `${at}` }, at: "" }));
  return { getItem: () => JSON.stringify(entries) };
};
const draft = (text: string) => ({ text, params: {} });

/** The texts that steps lead to, each from where the one before led. */
function walked(texts: readonly string[], from: string, steps: readonly (-1 | 1)[]): string[] {
  const walk = createHistoryWalk(stored(texts));
  let current: { text: string; params: Record<string, string> } = draft(from);
  return steps.map((step) => {
    const next = walk(step, current);
    current = next ?? current;
    return next ? `${next.text}${next.params["n"] ?? ""}` : "end";
  });
}

it("goes back through what ran and comes again to what was typed", () => {
  expect(walked(["c", "b", "a"], "draft", [-1, -1, 1, 1, 1, -1])).toEqual([
    ...["c0", "b1", "c0", "draft", "end", "c0"],
  ]);
});

it("ends at the oldest one", () => {
  expect(walked(["b", "a"], "draft", [-1, -1, -1, 1])).toEqual(["b0", "a1", "end", "b0"]);
});

it("passes over what stands there already", () => {
  expect(walked(["c", "b", "a"], "c", [-1, 1, 1])).toEqual(["b1", "c", "end"]);
});

it("begins anew from what was typed since", () => {
  const walk = createHistoryWalk(stored(["c", "b", "a"]));
  walk(-1, draft("x"));
  walk(-1, draft("c"));
  expect(walk(-1, draft("b, but changed"))?.text).toBe("c");
  expect(walk(1, draft("c"))?.text).toBe("b, but changed");
});
