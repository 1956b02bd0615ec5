import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";

describe("a wish to stop while standard input says nothing", () => {
  it.each([
    [["load", "-", "--store", "memory:"]],
    [["query", "-", "--store", "memory:"]],
    [["extract", "--jsonl", "-", "--jobs", "0"]],
    [["extract", "-", "--jobs", "0"]],
  ])("%j ends with exit code 1", async (words) => {
    const stop = new AbortController();
    const running = runHere(words, new PassThrough(), stop);
    setTimeout(() => stop.abort(), 300);
    expect((await running).code).toBe(1);
  });
});
