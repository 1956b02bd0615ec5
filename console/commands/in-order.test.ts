import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

async function* from<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

it("keeps the order though later work ends first, and never exceeds its width", async () => {
  let running = 0;
  let most = 0;
  const outcomes = inOrder(from(40, 5, 20, 1), 2, async (ms) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, ms));
    running -= 1;
    return ms * 2;
  });
  const values: unknown[] = [];
  for await (const { result } of outcomes) values.push("value" in result ? result.value : "failed");
  expect(values).toEqual([80, 10, 40, 2]);
  expect(most).toBe(2);
});

it("gives a failure as the outcome of its item and goes on", async () => {
  const outcomes = inOrder(from("a", "b", "c"), 2, async (name) => {
    if (name === "b") throw new Error("no b");
    return name;
  });
  const seen: string[] = [];
  for await (const { item, result } of outcomes) {
    seen.push(`${item}:${"value" in result ? "ok" : String(result.reason)}`);
  }
  expect(seen).toEqual(["a:ok", "b:Error: no b", "c:ok"]);
});
