import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { elementText } from "./dom.ts";
import { feedOf } from "./feed.ts";
import { ATOM, faultsOf, HTML, http, RSS, readAll, record, TEXT, WARC } from "./hostile.fixture.ts";
import { readXml } from "./xml.ts";

/** 21 MB of one letter, packed to some bytes. */
const LONG = brotliCompressSync(Buffer.alloc(21 << 20, 97), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
});

/** Sources that took minutes, the stack or the memory, or could. */
const BOMBS: readonly (readonly [name: string, bytes: () => Uint8Array | string])[] = [
  ["elements in one another", () => `${"<div>".repeat(10_000)}${TEXT}`],
  ["elements beside one another", () => "<p>x".repeat(2_000)],
  ["line breaks", () => `<body>${"<br>".repeat(10_000)}${TEXT}`],
  ["entities", () => `<p>${"&amp;".repeat(20_000)}`],
  [
    "graphs in one another",
    () =>
      `<script type="application/ld+json">{"@graph":${"[".repeat(5_000)}${"]".repeat(5_000)}}</script><p>${TEXT}`,
  ],
  [
    "names in one another",
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":${"[".repeat(5_000)}${"]".repeat(5_000)}}</script><p>${TEXT}`,
  ],
  [
    "a title of blanks",
    () =>
      `<title>a${" ".repeat(200_000)}b</title><meta property="og:site_name" content="c"><p>${TEXT}`,
  ],
  ["comments before a feed", () => `${"<!-- -->".repeat(2_000)}<html>`],
  ["half a document type", () => `<!DOCTYPE ${"a".repeat(19_000)}`],
  [
    "an entity that doubles",
    () => `<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${RSS.replace("Talks", "&b;&b;")}`,
  ],
  [
    "a file as entity",
    () => `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${RSS.replace("Talks", "&a;")}`,
  ],
  ["feed entries of brackets", () => ATOM.replace(TEXT, "&lt;".repeat(10_000))],
  ["feed entries of dots", () => ATOM.replace(TEXT, `${".".repeat(300_000)}a`)],
  [
    "authors of at signs",
    () => RSS.replace("<title>Talks", `<author>${"a@".repeat(100_000)}</author><title>Talks`),
  ],
  ["elements of a feed in one another", () => `<rss>${"<a>".repeat(100_000)}`],
  ["an address that is none", () => `http://${"a".repeat(300_000)} b`],
  [
    "header lines of blanks",
    () => record(http(`A:${" ".repeat(300_000)}\rb\r\n`, Buffer.from(HTML))),
  ],
  [
    "chunks that say they are huge",
    () => record(http("Transfer-Encoding: chunked\r\n", Buffer.from("ffffffffffff\r\na"))),
  ],
  [
    "a record that says it is huge",
    () =>
      Buffer.concat([
        WARC,
        Buffer.from(
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999999\r\n\r\n<p>",
        ),
      ]),
  ],
  ["brackets without an end", () => `{"text":${"[".repeat(300_000)}`],
  ["lists in one another", () => `[${"[".repeat(300_000)}${"]".repeat(300_000)}]`],
  ["a page that unpacks without end", () => record(http("Content-Encoding: br\r\n", LONG))],
  ["a file that unpacks without end", () => gzipSync(Buffer.alloc(72 << 20, 97))],
  ["a zstd block of zeros", () => zstdOfZeros(2_000)],
];

/** A zstd frame of `count` blocks of 128 kB zeros, four bytes each (https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.2). */
function zstdOfZeros(count: number): Uint8Array {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]);
  const size = 128 * 1024;
  const block = (last: number) => {
    const value = last | (1 << 1) | (size << 3);
    return Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, 0x61]);
  };
  return Buffer.concat([
    header,
    ...Array.from({ length: count }, (_, i) => block(i === count - 1 ? 1 : 0)),
  ]);
}

describe("hostile sources come to an end in words", () => {
  test.each(BOMBS)("%s", async (_, bytes) => {
    const made = bytes();
    const items = await readAll(typeof made === "string" ? Buffer.from(made, "latin1") : made);
    expect(faultsOf(items)).toEqual([]);
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain("root:");
  });

  test("an element has more children than a call may have arguments", () => {
    const child = { nodeType: 3, nodeName: "#text", textContent: "a", childNodes: [] };
    const childNodes = Array.from({ length: 200_000 }, () => child);
    expect(elementText({ nodeType: 1, nodeName: "P", textContent: "", childNodes })).toHaveLength(
      200_000,
    );
  });

  test("nothing is expanded: an entity that is declared stays as it is written", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"a".repeat(1_000)}">]>${RSS.replace("Talks", "&a;")}`;
    const root = readXml(bomb, "bomb");
    expect(root && feedOf(root)?.entries[0]?.title).not.toContain("aaa");
  });

  test("a packed file is held piece by piece", async () => {
    const before = process.memoryUsage().rss;
    const items = await readAll(zstdOfZeros(8_000));
    // A gigabyte unpacked; what is read at once is tens of megabytes.
    expect(items).toMatchObject([{ error: { code: "too-large" } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
  });
});
