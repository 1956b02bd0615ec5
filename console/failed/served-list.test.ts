import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FailedList } from "#schemas/failed.ts";
import { firstLine, runHere, startCli } from "../testing/run-cli.ts";
import { openDeadLetters } from "./dead-letters.ts";

let folder = "";
let list = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-served-list-"));
  list = join(folder, "data", "failed.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

const store = () => ["--store", `file:${join(folder, "data")}`];
const load = async (...words: string[]) => {
  const { stdout } = await runHere(["load", "--json", "--jobs", "0", ...store(), ...words]);
  return JSON.parse(stdout);
};

it("reads again by the command line what the console could not load, each of one name", async () => {
  const letters = openDeadLetters(list);
  const letter = { item: "article 1", source: "console", message: "the store was full" };
  letters.add({ ...letter, key: "text:a", known: { text: "NATO met Finland." } });
  letters.add({ ...letter, key: "text:b", known: { text: "Peru met Chile." } });
  letters.add({ ...letter, key: "text:c", known: { text: "" } });
  letters.add({ ...letter, key: "text:d" });
  const again = await load("--retry-failed");
  expect(again).toMatchObject({ read: 4, loaded: 2, failed: 2 });
  expect(openDeadLetters(list).all()).toMatchObject([
    { key: "text:c", message: "the article has no text", at: expect.any(String) },
    { message: expect.stringContaining("too long to be kept") },
  ]);
  expect(openDeadLetters(list).all()).toHaveLength(2);
});

it("keeps one list while a server has the store: the names of the command line, shown by both", {
  timeout: 240_000,
}, async () => {
  const words = ["serve", "--port", "0", "--jobs", "1", "--budget", "2s", ...store()];
  const server = startCli(words, { cwd: folder });
  const url = await firstLine(server);
  const file = join(folder, "news.jsonl");
  const long = { title: "Long", text: "Iceland supports Estonia. ".repeat(100_000) };
  await writeFile(file, `${JSON.stringify(long)}\n{"text":"NATO met Finland."}\n`);
  expect(await load(file)).toMatchObject({ read: 2, loaded: 1, failed: 1 });
  const answer = await fetch(`${url}/api/failed`);
  expect(((await answer.json()) as FailedList).failed).toMatchObject([
    { item: `${file}:1`, source: file, message: expect.stringContaining("longer than 2 s") },
  ]);
  await writeFile(file, '{"text":"Peru met Chile."}\n');
  expect(await load(file)).toMatchObject({ read: 1, loaded: 1 });
  expect(existsSync(list)).toBe(false);
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
});
