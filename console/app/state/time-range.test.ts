import { describe, expect, it } from "vitest";
import { type Grip, movedRange, type Range } from "./time-range.ts";

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
