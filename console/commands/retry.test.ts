import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDeadLetters } from "../failed/dead-letters.ts";
import { runHere } from "../testing/run-cli.ts";

let folder = "";
let list = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-retry-"));
  list = join(folder, "data", "failed.jsonl");
  await mkdir(join(folder, "news"));
});
afterEach(() => rm(folder, { recursive: true }));

const GOOD = '{"id":"1","text":"NATO met Finland."}';
const file = (name: string) => join(folder, "news", name);

const words = (...own: string[]) => [
  ...["load", "--json", "--jobs", "0", "--store", `file:${join(folder, "data")}`],
  ...own,
];
const load = (...own: string[]) => runHere(words(...own));

const summary = ({ stdout }: { stdout: string }) => JSON.parse(stdout);
const itemsOnList = () =>
  openDeadLetters(list)
    .all()
    .map(({ item }) => item);

it("lists a file in full, so that it can be tried again from another folder", async () => {
  await writeFile(file("a.jsonl"), `${GOOD}\n{"text":\n`);
  // As typed in this folder; the list holds for every other one.
  await load(relative(process.cwd(), join(folder, "news")));
  expect(openDeadLetters(list).all()).toMatchObject([
    { item: `${file("a.jsonl")}:2`, source: join(folder, "news") },
  ]);
});

it("takes off the list what another load has read since, whatever it called it", async () => {
  await writeFile(file("a.jsonl"), `${GOOD}\n{"text":\n`);
  await load(file("a.jsonl"));
  expect(itemsOnList()).toHaveLength(1);
  await writeFile(file("a.jsonl"), `${GOOD}\n{"id":"2","text":"Peru met Chile."}\n`);
  await load(relative(process.cwd(), join(folder, "news")));
  expect(existsSync(list)).toBe(false);
});

it("says what is no longer there, tries the rest, and forgets it when told to", async () => {
  await writeFile(file("gone.txt"), "\0");
  await writeFile(file("a.jsonl"), `${GOOD}\n{"text":\n{"text":\n`);
  await writeFile(file("b.jsonl"), '{"text":\n');
  await load(join(folder, "news"));
  await runHere(words("-"), '{"text":\n');
  expect(itemsOnList()).toHaveLength(5);
  await rm(file("gone.txt"));
  await writeFile(file("a.jsonl"), `${GOOD}\n{"id":"2","text":"Peru met Chile."}\n`);
  await writeFile(file("b.jsonl"), '{"id":"3","text":"Norway met Sweden."}\n');

  const again = await load("--retry-failed");
  expect(summary(again)).toMatchObject({ read: 5, loaded: 2, failed: 3 });
  expect(again.code).toBe(1);
  expect(again.stderr).toContain(`${file("gone.txt")} is no longer there`);
  expect(again.stderr).toContain(`${file("a.jsonl")}:3 is no longer in ${file("a.jsonl")}`);
  expect(again.stderr).toContain("standard input, which cannot be read again");
  expect(again.stderr).toContain("--forget-missing");

  const forgotten = await load("--retry-failed", "--forget-missing");
  expect(summary(forgotten)).toMatchObject({ read: 0, failed: 0 });
  expect(forgotten.code).toBe(0);
  expect(forgotten.stderr).toContain(`forgotten: ${file("gone.txt")} is no longer there`);
  expect(existsSync(list)).toBe(false);
});

it("reads all that is now in a file of which nothing could be read", async () => {
  await writeFile(file("a.jsonl"), "");
  await load(file("a.jsonl"));
  await writeFile(file("a.jsonl"), `${GOOD}\n{"id":"2","text":"Peru met Chile."}\n`);
  expect(summary(await load("--retry-failed"))).toMatchObject({ read: 2, loaded: 2 });
  expect(existsSync(list)).toBe(false);
});

it("keeps what another load puts on the list meanwhile", () => {
  const letter = (item: string) => ({ item, source: item, message: "failed" });
  const first = openDeadLetters(list);
  first.add(letter("/a"));
  const second = openDeadLetters(list);
  first.add(letter("/b"));
  second.remove("/a");
  second.close();
  expect(itemsOnList()).toEqual(["/b"]);
  expect(readFileSync(list, "utf8").trim().split("\n")).toHaveLength(1);
});

it("only forgets while it tries again", async () => {
  expect(await load("x.txt", "--forget-missing")).toMatchObject({ code: 2 });
});
