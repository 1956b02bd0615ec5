import { describe, expect, it } from "vitest";
import { inputFromPaste, inputsFromFile, isArticleFile } from "./inputs.ts";

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
    expect(inputsFromFile(name, content)).toEqual(expected);
  });

  it.each([
    ['{"text":"one"}\n{broken', "a.jsonl, line 2 is not JSON."],
    ['{"title":"one"}', 'a.jsonl, line 1 has none of "text", "html" and "url".'],
  ])("names the line that is wrong in %s", (content, message) => {
    expect(() => inputsFromFile("a.jsonl", content)).toThrow(message);
  });
});

it.each([
  ["news/2024/a.txt", true],
  ["a.HTML", true],
  ["photo.jpg", false],
  ["news/.hidden.txt", false],
  ["news/README.md", false],
])("a folder's %s is taken for articles: %s", (path, expected) => {
  expect(isArticleFile(path)).toBe(expected);
});
