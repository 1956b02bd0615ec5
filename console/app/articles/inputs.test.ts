import { describe, expect, it } from "vitest";
import { inputFromPaste, inputsFromFile, kindOfFile } from "./inputs.ts";

describe("what is pasted", () => {
  it.each([
    ["NATO met in Brussels.", { text: "NATO met in Brussels." }],
    [" https://example.org/a ", { url: "https://example.org/a" }],
    ["See https://example.org/a today", { text: "See https://example.org/a today" }],
    ["<!doctype html><p>NATO</p>", { html: "<!doctype html><p>NATO</p>" }],
    ["javascript:alert(1)", { text: "javascript:alert(1)" }],
  ])("%s", (pasted, expected) => {
    expect(inputFromPaste(pasted)).toEqual(expected);
  });

  it("keeps what the form says beside it, and leaves out what is empty", () => {
    const facts = { title: " Talks ", source: "", publishedAt: "2024-05-01" };
    expect(inputFromPaste("NATO met.", facts)).toEqual({
      ...{ text: "NATO met.", title: "Talks", publishedAt: "2024-05-01" },
    });
  });
});

describe("what a file holds", () => {
  it.each([
    ["a.txt", "NATO met.", [{ text: "NATO met.", source: "a.txt" }]],
    ["a.html", "<p>x</p>", [{ html: "<p>x</p>", source: "a.html" }]],
    [
      "a.jsonl",
      '{"text":"one"}\n\n{"url":"https://e.org"}\n',
      [{ text: "one" }, { url: "https://e.org" }],
    ],
    ["a.json", '[{"text":"one","title":null}]', [{ text: "one" }]],
    ["b.json", '{"text":"one"}\n{"text":"two"}', [{ text: "one" }, { text: "two" }]],
  ])("%s", (name, content, expected) => {
    expect(inputsFromFile(name, content)).toEqual({ inputs: expected, wrong: [] });
  });

  it.each([
    ["a.jsonl", '{"text":"one"}\n{broken', "a.jsonl, line 2 is not JSON."],
    [
      "a.jsonl",
      '{"title":"x"}\n{"text":"one"}',
      'a.jsonl, line 1 has none of "text", "html" and "url".',
    ],
    ["a.json", '[{"text":"one"},{}]', 'a.json, article 2 has none of "text", "html" and "url".'],
  ])("takes the good of %s %s and names what is wrong", (name, content, sentence) => {
    expect(inputsFromFile(name, content)).toEqual({ inputs: [{ text: "one" }], wrong: [sentence] });
  });
});

it.each([
  ["news/2024/a.txt", "article"],
  ["a.HTML", "article"],
  ["photo.jpg", "unreadable"],
  ["news/.hidden.txt", "beside"],
  ["news/README.md", "beside"],
])("a folder's %s is taken for %s", (path, expected) => {
  expect(kindOfFile(path)).toBe(expected);
});
