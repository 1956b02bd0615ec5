import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleId, contentHash, sentenceId, slug, tripleKey } from "./ids.ts";
import { packageRoot } from "./package-root.ts";
import { VERSION } from "./version.ts";

describe("articleId", () => {
  it("depends on the URL alone where there is one", () => {
    const url = "https://example.org/a";
    expect(articleId({ url, text: "one" })).toBe(articleId({ url, source: "x", text: "two" }));
  });

  it("keeps two texts apart, and one text of two dates or sources", () => {
    const base = { publishedAt: "2021-01-05", source: "x", text: "No briefing today." };
    expect(articleId(base)).not.toBe(articleId({ ...base, text: "A briefing today." }));
    expect(articleId(base)).not.toBe(articleId({ ...base, publishedAt: "2021-01-06" }));
    expect(articleId(base)).not.toBe(articleId({ ...base, source: "y" }));
  });

  it("is `art:` and 24 hexadecimal digits, from the text when nothing else is known", () => {
    expect(articleId({ text: "a" })).toMatch(/^art:[0-9a-f]{24}$/u);
    expect(articleId({ text: "a" })).not.toBe(articleId({ text: "b" }));
  });
});

describe("slug", () => {
  it.each([
    ["Jens Stoltenberg", "jens-stoltenberg"],
    ["Élysée", "elysee"],
    ["al-Qaeda", "al-qaeda"],
    ["  U.S. Army ", "u-s-army"],
    ["北京", "北京"],
  ])("%s -> %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it("is never empty", () => {
    expect(slug("!?")).toMatch(/^[0-9a-f]{24}$/u);
  });
});

describe("keys and hashes", () => {
  it("joins what identifies", () => {
    expect(sentenceId("art:1", 3)).toBe("art:1#3");
    expect(tripleKey("country:CN", "SUPPORTS", "country:RU")).toBe(
      "country:CN|SUPPORTS|country:RU",
    );
  });

  it("changes with the text, the title, the date and both versions", () => {
    const versions = { extractorVersion: "1", lexiconVersion: "1" };
    const hashes = [
      contentHash({ text: "a" }, versions),
      contentHash({ text: "b" }, versions),
      contentHash({ text: "a", title: "t" }, versions),
      contentHash({ text: "a", publishedAt: "2020" }, versions),
      contentHash({ text: "a", source: "s" }, versions),
      contentHash({ text: "a", author: "s" }, versions),
      contentHash({ text: "a" }, { ...versions, extractorVersion: "2" }),
      contentHash({ text: "a" }, { ...versions, lexiconVersion: "2" }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

it("VERSION is the package's", () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageRoot(), "package.json"), "utf8"),
  );
  expect(VERSION).toBe(manifest.version);
});
