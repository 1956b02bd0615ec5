import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { AppError } from "#schemas/errors.ts";
import type { Network } from "./address-guard.ts";
import type { SourceItem } from "./read-input.ts";
import { readSource } from "./read-source.ts";

/** No page is loaded here: every name is unknown. */
const OFFLINE: Network = {
  lookup: ((name: string, _options: object, done: (error: Error) => void) =>
    done(new Error(`${name} is unknown`))) as never,
  connect: (_options, done) => {
    done?.(new Error("offline"), undefined as never);
    return undefined;
  },
};

/** Everything that a source's bytes give; an error of the source as a whole comes last. */
export async function readAll(bytes: Uint8Array): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  try {
    const stdin = Readable.from([bytes]);
    for await (const item of readSource("-", { stdin, network: OFFLINE })) items.push(item);
  } catch (error) {
    items.push({ item: "-", error: error as AppError });
  }
  return items;
}

/** Items that are neither an article with text nor an error in words. */
export function faultsOf(items: readonly SourceItem[]): unknown[] {
  return items.filter((item) =>
    "error" in item
      ? !(item.error instanceof AppError) || item.error.code === "internal"
      : item.article.text.trim() === "",
  );
}

export const TEXT =
  "France urged Iran to release the crew of the ship on Monday, officials said in Paris.";
export const HTML = `<html><head><title>Talks</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks","datePublished":"2022-03-23"}]}</script></head><body><article><h1>Talks</h1><p>${TEXT}</p><ul><li>One</ul></article></body></html>`;
export const RSS = `<?xml version="1.0"?><!-- news --><rss><channel><title>News &amp; more</title><item><title>Talks</title><link>http://news.example/1</link><pubDate>Wed, 23 Mar 2022 10:00:00 GMT</pubDate><description><![CDATA[<p>${TEXT}</p>]]></description></item></channel></rss>`;
export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>a</id><title type="html">Talks</title><updated>2022-03-23</updated><content type="html">&lt;p&gt;${TEXT.repeat(30)}&lt;/p&gt;</content></entry></feed>`;
const SITEMAP = `<urlset><url><loc>http://news.example/1</loc><news:news><news:title>Talks</news:title></news:news></url></urlset>`;
export const LINES = `${JSON.stringify({ text: TEXT, id: "1" })}\n${JSON.stringify({ html: HTML, publishedAt: "2022-03-23" })}\n`;
export const http = (head: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n`), body]);
export const record = (block: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/1\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
export const WARC = Buffer.concat([
  record(http("", Buffer.from(HTML))),
  record(http("Content-Encoding: br\r\n", brotliCompressSync(HTML))),
  record(
    http("Transfer-Encoding: chunked\r\n", Buffer.from(`5\r\n<p>Fr\r\n4\r\nance\r\n0\r\n\r\n`)),
  ),
]);
const ZSTD = Buffer.from("28b52ffd04580d01004672616e636520757267656420497265616e2e0a", "hex");

export const SAMPLES: readonly Uint8Array[] = [
  ...[TEXT, HTML, RSS, ATOM, SITEMAP, LINES, `[${LINES.trim().replace("\n", ",")}]`].map((text) =>
    Buffer.from(text),
  ),
  Buffer.from("http://news.example/1\n# more\nhttp://news.example/2\n"),
  Buffer.from(`\ufeff${HTML}`, "utf16le"),
  WARC,
  gzipSync(LINES),
  gzipSync(WARC),
  ZSTD,
];
