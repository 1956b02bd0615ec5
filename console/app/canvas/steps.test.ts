import { expect, it, vi } from "vitest";
import { Runner, type Steps } from "./steps.ts";

/** Work in so many steps; `ended` hears whether it came to its end. */
function* work(steps: number, done: string[], name = "work"): Steps {
  try {
    for (let step = 0; step < steps; step++) yield step / steps;
    done.push(`${name} done`);
  } finally {
    done.push(`${name} left`);
  }
}

it("does work soon, and then what waited for it", async () => {
  const done: string[] = [];
  const runner = new Runner(() => done.push("progress"));
  runner.start(work(3, done));
  runner.whenDone(() => done.push("after"));
  expect([runner.isBusy(), done]).toEqual([true, []]);
  await vi.waitFor(() => expect(done).toEqual(["work done", "work left", "after"]));
  expect(runner.isBusy()).toBe(false);
});

it("leaves work when other work begins, and finishes at once when asked to", () => {
  const done: string[] = [];
  const runner = new Runner(() => undefined);
  const first = work(3, done, "first");
  first.next();
  runner.start(first);
  runner.start(work(3, done, "second"));
  expect(done).toEqual(["first left"]);
  runner.finish();
  expect(done).toEqual(["first left", "second done", "second left"]);
});

it("tells how far long work is, in slices, and its end", async () => {
  const shares: (number | null)[] = [];
  const runner = new Runner((share) => shares.push(share));
  const slow = function* (): Steps {
    for (let step = 0; step < 8; step++) {
      const until = performance.now() + 60;
      while (performance.now() < until);
      yield step / 8;
    }
  };
  runner.start(slow());
  await vi.waitFor(() => expect(shares.at(-1)).toBeNull());
  const told = shares.filter((share) => share !== null);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it("is free again when work fails", () => {
  const runner = new Runner(() => undefined);
  runner.start(
    (function* (): Steps {
      yield 0;
      throw new Error("no WebGL");
    })(),
  );
  expect(() => runner.finish()).toThrow("no WebGL");
  expect(runner.isBusy()).toBe(false);
});
