import { expect, it } from "vitest";
import { nameInputs } from "#schemas/load-inputs.ts";
import { readFiles } from "./read-files.ts";

const file = (name: string, content: string, folder = "") => {
  const made = new File([content], name);
  if (folder) Object.defineProperty(made, "webkitRelativePath", { value: `${folder}/${name}` });
  return made;
};

const PICTURE = "\u0089PNG\r\n\u001A\n\0\0\0";

it("takes the good files and says of each other one why it cannot be used", async () => {
  const read = await readFiles([
    file("good.jsonl", '{"text":"one"}'),
    file("bad.jsonl", '{"text":"two"}\n{broken\n{}\n{"text":"four"}'),
    file("photo.png", PICTURE),
    file("report.pdf", "%PDF-1.7"),
    file("renamed.txt", PICTURE),
    file("empty.txt", " "),
    file("news.txt", "NATO met."),
  ]);
  expect(read.inputs).toEqual([
    { text: "two" },
    { text: "four" },
    { text: "one" },
    { text: "NATO met.", source: "news.txt" },
  ]);
  expect(read.wrongLines).toEqual([
    "bad.jsonl, line 2 is not JSON.",
    'bad.jsonl, line 3 has none of "text", "html" and "url".',
  ]);
  expect(read.refused).toEqual([
    "empty.txt is empty.",
    "photo.png is not text (.txt, .md), a page (.html) or JSON lines (.jsonl).",
    "renamed.txt holds something else than text.",
    "report.pdf is not text (.txt, .md), a page (.html) or JSON lines (.jsonl).",
  ]);
});

it("takes no picture for an article when it is alone", async () => {
  const { inputs, refused } = await readFiles([file("photo.png", PICTURE)]);
  expect([inputs.length, refused.length]).toEqual([0, 1]);
});

it("takes a readme, and a file without an ending, when they are chosen themselves", async () => {
  const { inputs, refused } = await readFiles([file("README.md", "x"), file("article", "y")]);
  expect([inputs.length, refused]).toEqual([2, []]);
});

it.each<[string, number[], string]>([
  ["UTF-8", [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9], "cé"],
  ["windows-1252", [0x63, 0xe9], "cé"],
  ["UTF-16", [0xff, 0xfe, 0x63, 0x00, 0xe9, 0x00], "cé"],
  ["what a page states", [...Buffer.from("<meta charset=koi8-r>"), 0xd2], "<meta charset=koi8-r>р"],
])("reads a file in %s", async (_charset, bytes, text) => {
  const { inputs } = await readFiles([new File([new Uint8Array(bytes)], "a.txt")]);
  expect(inputs).toEqual([{ text, source: "a.txt" }]);
});

it("leaves out of a folder what is no article, and names what cannot be read or is broken", async () => {
  const read = await readFiles([
    file("a.txt", "NATO met.", "news"),
    file("photo.png", PICTURE, "news"),
    file("b.jsonl", "{broken", "news"),
    file("doc.pdf", "%PDF-1.7", "news"),
    file("README.md", "About", "news"),
    file(".DS_Store", "\0", "news"),
  ]);
  expect(read.inputs).toEqual([{ text: "NATO met.", source: "news/a.txt" }]);
  expect(read.refused).toEqual(["news/b.jsonl, line 1 is not JSON."]);
  expect(read.notes).toEqual([
    "news/doc.pdf, news/photo.png are not text (.txt, .md), a page (.html) or JSON lines (.jsonl): left out.",
  ]);
  await expect(readFiles([file("photo.png", PICTURE, "news")])).rejects.toThrow("None of these");
});

it("names an article by its file, not by its number", async () => {
  const { inputs } = await readFiles([file("a.txt", "one"), file("b.html", "<p>two</p>")]);
  expect(nameInputs([...inputs, { text: "three", source: "Reuters" }])).toEqual([
    "a.txt",
    "b.html",
    "article 3",
  ]);
});

it("says once which fields of articles are not read, and leaves them behind", async () => {
  const lines = '{"text":"one","published":"2024-05-01"}\n{"text":"two","published":"2024-05-02"}';
  const read = await readFiles([file("a.jsonl", lines), file("b.jsonl", '{"body":"one"}')]);
  expect(read.inputs).toEqual([{ text: "one" }, { text: "two" }]);
  expect(read.notes).toEqual([
    'a.jsonl, line 1 has fields that are not read: "published" (did you mean "publishedAt"?).',
  ]);
  expect(read.refused).toEqual([
    'b.jsonl, line 1 has none of "text", "html" and "url"; not read: "body" (did you mean "text"?).',
  ]);
});
