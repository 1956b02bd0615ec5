import { describe, expect, it } from "vitest";
import { setFilters } from "./filter-acts.ts";
import { graphOf } from "./graph-state.ts";
import { useApp } from "./store.ts";
import type { Bar } from "./time-count.ts";
import { describeRange, type Grip, movedRange, type Range, showRangeByKey } from "./time-range.ts";
import { startUndo, undo, useUndo } from "./undo.ts";

const YEARS: Bar[] = ["2021", "2022", "2023", "2024"].map((period) => ({
  ...{ period, counts: { asserted: 1 }, total: 1 },
}));

it.each([
  ["", "", "2021 – 2024"],
  ["2022", "2023-12-31", "2022 – 2023"],
  ["2022", "2022-12-31", "2022"],
  ["2022-05-03", "2023-12-31", "3 May 2022 – 2023"],
  ["", "2023-06", "2021 – Jun 2023"],
])("a range from %j to %j is told as %s", (from, to, words) => {
  expect(describeRange(YEARS, from, to)).toBe(words);
});

it("keys in quick succession are one step of undo, and a later one is another", () => {
  const graph = graphOf({ nodes: [], edges: [], total: { nodes: 1, edges: 0 } });
  useApp.setState({ ...useApp.getInitialState(), graph });
  useUndo.setState(useUndo.getInitialState());
  const stop = startUndo();
  const range = () => {
    const { from, to } = useApp.getState().filters;
    return [from, to];
  };
  showRangeByKey(YEARS, [1, 3], 10_000);
  showRangeByKey(YEARS, [2, 3], 10_400);
  showRangeByKey(YEARS, [2, 2], 10_800);
  const after = range();
  showRangeByKey(YEARS, [1, 2], 20_000);
  undo();
  expect(range()).toEqual(after);
  undo();
  expect(range()).toEqual(["", ""]);
  expect(useUndo.getState().past).toEqual([]);
  showRangeByKey(YEARS, [1, 3], 30_000);
  setFilters({ confidence: 0.5 });
  showRangeByKey(YEARS, [2, 3], 30_200);
  expect(useUndo.getState().past).toHaveLength(3);
  stop();
});

describe("moving a range over ten bars", () => {
  it.each([
    ["start", 2, 4.4, [2, 6], [4, 6]],
    ["start", 2, -3, [2, 6], [0, 6]],
    ["start", 2, 8.2, [2, 6], [8, 8]],
    ["end", 7, 9.2, [2, 6], [2, 8]],
    ["end", 7, 1.2, [2, 6], [0, 0]],
    ["end", 7, 30, [2, 6], [2, 9]],
    ["range", 3.5, 5.4, [2, 6], [4, 8]],
    ["range", 3.5, 30, [2, 6], [5, 9]],
    ["range", 3.5, -30, [2, 6], [0, 4]],
    ["ground", 7.9, 5.1, [0, 9], [5, 7]],
    ["ground", 7.9, 7.9, [0, 9], [7, 7]],
    ["ground", 7.9, 12, [0, 9], [7, 9]],
  ] as [Grip, number, number, Range, Range][])(
    "%s from %d to %d: %j becomes %j",
    (grip, from, to, before, after) => {
      expect(movedRange({ grip, from, to, before, count: 10 })).toEqual(after);
    },
  );
});
