import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";

let folder = "";
const file = (...path: string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-extract-"));
  await mkdir(file("news", "more"), { recursive: true });
  await writeFile(file("news", "a.txt"), "NATO deployed troops to Slovakia.");
  await writeFile(
    file("news", "b.html"),
    "<article><h1>Talks</h1><p>Peru met Chile.</p></article>",
  );
  await writeFile(file("news", "bad.txt"), "\0");
  await writeFile(
    file("news", "more", "c.jsonl"),
    '{"id":"c1","text":"Norway met Sweden."}\n{"text":\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const extract = (...words: string[]) => runHere(["extract", "--jobs", "0", ...words]);

const linesOf = ({ stdout }: { stdout: string }) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("prints a line for each article of a folder, with its text, and tells what it cannot read", async () => {
  const result = await extract("--jsonl", file("news"));
  const lines = linesOf(result);
  expect(lines.map(({ item }) => item)).toEqual([
    file("news", "a.txt"),
    file("news", "b.html"),
    `${file("news", "more", "c.jsonl")}:1`,
  ]);
  const [first, second, third] = lines;
  const { trigger } = first.claims[0];
  expect(first.text.slice(trigger.start, trigger.end)).toBe("deployed");
  expect(second).toMatchObject({ text: "Talks\n\nPeru met Chile." });
  expect(third.id).toBe("c1");
  expect(result.stderr).toContain(`not read: "${file("news", "bad.txt")}" is binary data`);
  expect(result.stderr).toContain(`not read: ${file("news", "more", "c.jsonl")}:2 is not JSON`);
  expect(result.code).toBe(1);
});

it("prints a document for each article of several sources, dated as told", async () => {
  const sources = [file("news", "a.txt"), file("news", "b.html")];
  const { stdout, code } = await extract(...sources, "--published", "2024-05-02");
  const documents = stdout.split(/^(?=\{)/mu).map((text) => JSON.parse(text));
  expect(documents.map(({ article }) => article.publishedAt)).toEqual(["2024-05-02", "2024-05-02"]);
  expect(code).toBe(0);
});

it("dates JSON lines as told", async () => {
  const lines = '{"text":"Peru met Chile in March."}';
  const words = ["extract", "--jobs", "0", "--jsonl", "--published", "2024-05-02"];
  const [line] = linesOf(await runHere(words, lines));
  expect(line.claims[0].eventDate).toBe("2024-03");
});

it.each([
  ["15", "Say the unit: 15s, 15m or 15h."],
  ["0", "Write it as 30s, 15m or 2h."],
  ["soon", "Write it as 30s, 15m or 2h."],
])("an interval of %s is refused", async (interval, words) => {
  const { code, stderr } = await runHere([
    "watch",
    "https://news.example/",
    "--interval",
    interval,
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
