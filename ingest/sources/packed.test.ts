import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-packed-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** `{"text":"A."}` and `{"text":"B."}`, one a line, as `zstd` 1.5 packs them in two frames. */
const ZSTD = Buffer.from(
  "KLUv/QRYcQAAeyJ0ZXh0IjoiQS4ifQo+UuWEKLUv/QRYcQAAeyJ0ZXh0IjoiQi4ifQorEc5u",
  "base64",
);
const LINES = '{"text":"A."}\n{"text":"B."}\n';
const GZIP = gzipSync(LINES);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Items as their text, or `!` and the error's code and message. */
async function show(target: string, stdin?: Readable): Promise<string[]> {
  const shown: string[] = [];
  for await (const item of readSource(target, { stdin })) {
    const words =
      "error" in item ? `! ${item.error.code}: ${item.error.message}` : item.article.text;
    shown.push(words.replace(folder, ""));
  }
  return shown;
}

describe("packed files", () => {
  test.each([
    ["gzip", "a.jsonl.gz", GZIP],
    [
      "gzip of several members",
      "b.jsonl.gz",
      Buffer.concat([gzipSync('{"text":"A."}\n'), gzipSync('{"text":"B."}')]),
    ],
    ["gzip without its ending", "c.jsonl", GZIP],
    ["gzip without any ending", "d", GZIP],
    ["zstd", "e.jsonl.zst", ZSTD],
    ["gzip of UTF-16", "f.jsonl.gz", gzipSync(Buffer.from(`\ufeff${LINES}`, "utf16le"))],
  ])("%s", async (_, name, content) => {
    expect(await show(await file(name, content))).toEqual(["A.", "B."]);
  });

  test("from standard input", async () => {
    expect(await show("-", Readable.from([GZIP]))).toEqual(["A.", "B."]);
  });

  test("a page and a text", async () => {
    const page = await file("page.html.gz", gzipSync("<p>Oslo waits.</p>"));
    const text = await file("text.txt.zst", ZSTD);
    expect([...(await show(page)), ...(await show(text))]).toEqual(["Oslo waits.", LINES]);
  });

  test("one that is cut off gives what can be read, and an error", async () => {
    const cut = await file("cut.jsonl.gz", gzipSync(LINES.repeat(9000)).subarray(0, -12));
    const items = await show(cut);
    expect(items.length).toBeGreaterThan(9000);
    expect(items.at(-1)).toMatch(/^! bad-input: "\/cut.jsonl.gz" cannot be read to its end/u);
  });

  test("one that unpacks to hundreds of times its size is refused", async () => {
    const content = `{"text":"A."}\n${" ".repeat(65 * 1024 ** 2)}`;
    const path = await file("bomb.jsonl.gz", gzipSync(content));
    expect(await show(path)).toEqual(["A.", expect.stringContaining("! too-large: it unpacks")]);
  });
});

describe("records", () => {
  const long = `{"text":"${"x".repeat(21 * 1024 ** 2)}"}`;

  test("a line that is too long is an error, and the rest goes on", async () => {
    const path = await file("long.jsonl", `{"text":"A."}\n${long}\n{"text":"B."}`);
    expect(await show(path)).toEqual([
      "A.",
      "! too-large: /long.jsonl:2 has more than 20 MB",
      "B.",
    ]);
  });

  test("a list over many chunks, with brackets, commas and quotes in its text", async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${i}: "],[" \\ {"a": ${"y".repeat(80)}`);
    const path = await file(
      "list.json",
      ` \n${JSON.stringify(
        texts.map((text) => ({ text })),
        null,
        1,
      )}\n`,
    );
    expect(await show(path)).toEqual(texts);
  });

  test.each([
    ["an empty list", "[]", []],
    [
      "a list that ends early",
      '[{"text":"A."},{"text":"B',
      ["A.", expect.stringContaining("list.json#2 is not JSON")],
    ],
    [
      "a list with a wrong element",
      '[{"text":"A."},7]',
      ["A.", expect.stringContaining("not an article")],
    ],
    ["a record over several lines", '{\n"text":\n"A."\n}\n', ["A."]],
    ["old Mac line ends", '{"text":"A."}\r{"text":"B."}\r', ["A.", "B."]],
  ])("%s", async (_, content, expected) => {
    expect(await show(await file("list.json", content))).toEqual(expected);
  });
});
