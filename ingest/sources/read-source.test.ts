import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "#schemas/errors.ts";
import { readInput, type SourceItem, type SourceOptions } from "./read-input.ts";
import { readSource } from "./read-source.ts";

let folder = "";
const TEXT = "Norway and Sweden signed a fishing agreement in Oslo on Friday.";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-sources-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function all(target: string, options: SourceOptions = {}): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSource(target, options)) items.push(item);
  return items;
}

/** Items as text: the article's text, or `!` and the error's message. */
async function show(target: string, options: SourceOptions = {}): Promise<string[]> {
  const items = await all(target, options);
  return items.map((item) => ("error" in item ? `! ${item.error.message}` : item.article.text));
}

describe("one file", () => {
  test.each([
    ["UTF-8 with a byte order mark", "bom.txt", `\ufeff${TEXT}`, TEXT],
    [
      "windows-1252",
      "latin.txt",
      Buffer.from("\x93Malm\xf6\x94 waits.", "latin1"),
      "“Malmö” waits.",
    ],
    ["UTF-16", "wide.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le"), TEXT],
    ["Windows line ends", "crlf.txt", `${TEXT}\r\n\r\n${TEXT}\r\n`, `${TEXT}\r\n\r\n${TEXT}\r\n`],
    ["markdown", "note.md", `# Fish\n\n${TEXT}`, `# Fish\n\n${TEXT}`],
    ["a page", "page.html", `<html><body><p>${TEXT}</p></body></html>`, TEXT],
    ["a name that does not tell", "data.bin", `<p>${TEXT}</p>`, TEXT],
    ["one JSON record", "one.json", JSON.stringify({ text: TEXT }, null, 2), TEXT],
  ])("%s", async (...[, name, content, expected]) => {
    expect(await show(await file(name, content))).toEqual([expected]);
  });

  test("defaults fill what the article does not say", async () => {
    const [item] = await all(await file("a.txt", TEXT), {
      source: "Wire",
      publishedAt: "2020-05-01",
    });
    expect(item).toMatchObject({ article: { source: "Wire", publishedAt: "2020-05-01" } });
  });

  test("an empty one is an error item", async () => {
    expect(await show(await file("empty.txt", " \n"))).toEqual([
      expect.stringContaining("is empty"),
    ]);
  });
});

describe("records", () => {
  test("a list, and null for what is unknown", async () => {
    const path = await file(
      "list.json",
      JSON.stringify([{ text: TEXT, title: null }, { text: "B." }]),
    );
    expect(await show(path)).toEqual([TEXT, "B."]);
  });

  test("bad lines are errors with their number, the rest goes on", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: TEXT }),
      '{"text": ',
      "",
      JSON.stringify({ title: "no text" }),
      JSON.stringify({ text: TEXT, publishedAt: "soon" }),
      JSON.stringify({ id: "z", html: `<p>${TEXT}</p>` }),
    ];
    const path = await file("lines.jsonl", lines.join("\r\n"));
    const items = await all(path);
    expect(items.map(({ item }) => item)).toEqual([1, 2, 4, 5, 6].map((line) => `${path}:${line}`));
    expect(items.map((item) => ("error" in item ? "error" : item.id))).toEqual([
      "a",
      "error",
      "error",
      "error",
      "z",
    ]);
    expect(items[1]).toMatchObject({ error: { code: "bad-input", line: 2 } });
    expect(items[2]).toMatchObject({ error: { message: expect.stringContaining("`text`") } });
  });

  test("a first line that is broken does not hide the others", async () => {
    const path = await file("first.jsonl", `{"text": \n{"text":"${TEXT}"}\n`);
    expect(await show(path)).toEqual([expect.stringContaining("not JSON"), TEXT]);
  });
});

describe("folders", () => {
  test("are read with subfolders in order of names, other files left out", async () => {
    await file("tree/b.txt", "B.");
    await file("tree/a/z.jsonl", '{"text":"Z."}');
    await file("tree/c.pdf", "C.");
    await file("tree/.hidden/d.txt", "D.");
    await file("tree/README.md", "About this folder.");
    await file("tree/e.HTM", "<p>E.</p>");
    expect(await show(join(folder, "tree"))).toEqual(["Z.", "B.", "E."]);
  });

  test("without articles they are an error", async () => {
    await file("none/x.pdf", "X.");
    await expect(all(join(folder, "none"))).rejects.toMatchObject({
      code: "bad-input",
      hint: expect.stringContaining(".txt"),
    });
  });

  test("that do not exist are an error", async () => {
    await expect(all(join(folder, "nowhere"))).rejects.toBeInstanceOf(AppError);
    await expect(all(join(folder, "nowhere"))).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("standard input", () => {
  test.each([
    ["JSON lines", `\n {"text":"A."}\n{"text":"B."}`, ["A.", "B."]],
    ["a page", `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`, [TEXT]],
    ["text", TEXT, [TEXT]],
    ["text that begins with a bracket", "{sic} he said.", ["{sic} he said."]],
  ])("%s", async (_, content, expected) => {
    expect(await show("-", { stdin: Readable.from([content]) })).toEqual(expected);
  });

  test("an abort ends the wait for a stream that says nothing", async () => {
    const stop = new AbortController();
    const reading = all("-", { stdin: new PassThrough(), signal: stop.signal });
    setTimeout(() => stop.abort(), 10);
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  });

  test("empty is an error", async () => {
    await expect(all("-", { stdin: Readable.from([""]) })).rejects.toMatchObject({
      code: "bad-input",
    });
  });
});

test("an address that is refused is an error item", async () => {
  expect(await show("http://127.0.0.1/x")).toEqual([
    expect.stringContaining("not a public address"),
  ]);
});

test("an abort ends the reading", async () => {
  const signal = AbortSignal.abort();
  await expect(all(folder, { signal })).rejects.toMatchObject({ code: "cancelled" });
});

test("binary data is told as such, and the other files of the folder are read", async () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
  await file("mixed/a.txt", bytes);
  await file("mixed/b.txt", TEXT);
  expect(await show(join(folder, "mixed"))).toEqual([
    expect.stringMatching(/^! ".*a\.txt" is binary data/u),
    TEXT,
  ]);
});

describe("one input", () => {
  test.each([["package.json"], ["/etc/hostname"], ["-"], ["file:///etc/hostname"]])(
    "the url %s never reads a file or stream of this machine",
    async (url) => {
      const item = await readInput("it", { url });
      expect(item).toMatchObject({
        item: "it",
        error: { code: expect.stringMatching(/^(?:bad-input|fetch-refused)$/u) },
      });
    },
  );
});
