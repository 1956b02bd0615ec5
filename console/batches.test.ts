import { describe, expect, it } from "vitest";
import { batches } from "./batches.ts";

async function* from<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of stream) all.push(item);
  return all;
}

describe("batches", () => {
  it.each([
    [[], []],
    [[1], [[1]]],
    [[1, 2], [[1, 2]]],
    [
      [1, 2, 3, 4, 5],
      [[1, 2], [3, 4], [5]],
    ],
  ])("%j in twos -> %j", async (items, expected) => {
    expect(await collect(batches(from(...items), { size: 2, waitMs: 5_000 }))).toEqual(expected);
  });

  it("ends a batch with the item that makes it heavy", async () => {
    const weight = { of: (text: string) => text.length, most: 4 };
    const stream = batches(from("aaaaaa", "b", "cc", "d", "e"), { size: 9, waitMs: 5_000, weight });
    expect(await collect(stream)).toEqual([["aaaaaa"], ["b", "cc", "d"], ["e"]]);
  });

  it("gives what it has when the source is slow, and loses nothing", async () => {
    async function* slow() {
      yield 1;
      yield 2;
      await new Promise((resolve) => setTimeout(resolve, 150));
      yield 3;
    }
    expect(await collect(batches(slow(), { size: 50, waitMs: 30 }))).toEqual([[1, 2], [3]]);
  });

  it("ends on abort with what was read, even when the source hangs", async () => {
    const stop = new AbortController();
    async function* hanging() {
      yield 1;
      await new Promise(() => {});
    }
    setTimeout(() => stop.abort(), 20);
    const stream = batches(hanging(), { size: 50, waitMs: 60_000, signal: stop.signal });
    expect(await collect(stream)).toEqual([[1]]);
  });

  it("rejects as the source does, after the full batches before", async () => {
    async function* broken() {
      yield 1;
      throw new Error("disk");
    }
    const seen: number[][] = [];
    const read = async () => {
      for await (const batch of batches(broken(), { size: 1, waitMs: 10 })) seen.push(batch);
    };
    await expect(read()).rejects.toThrow("disk");
    expect(seen).toEqual([[1]]);
  });
});
