import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchIfChanged } from "./fetch-page.ts";
import type { SourceItem, SourceOptions } from "./read-input.ts";
import { readSource } from "./read-source.ts";

const LONG = "Norway and Sweden signed a fishing agreement in Oslo. ".repeat(30);
const pages = new Map<string, { type: string; body: string | Buffer }>();
let server: Server;
let base = "";
const asked: string[] = [];

function page(path: string, title: string, text: string): void {
  const body = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
  pages.set(path, { type: "text/html", body });
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const found = pages.get(path);
    if (found === undefined) return response.writeHead(404).end();
    if (request.headers["if-none-match"] === '"v1"') return response.writeHead(304).end();
    return response.writeHead(200, { "content-type": found.type, etag: '"v1"' }).end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page("/one", "Talks begin", "Norway began talks with Sweden on Friday.");
  page("/two", "Talks end", "Norway ended talks with Sweden on Saturday.");
  const item = (path: string, more = "") =>
    `<item><link>${base}${path}</link><title>From the feed ${path}</title><pubDate>Fri, 04 Oct 2024 10:00:00 GMT</pubDate>${more}</item>`;
  const whole = `<content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded>`;
  const rss = `<rss><channel><title>Test Wire</title>${item("/one")}${item("/gone")}${item("/whole", whole)}</channel></rss>`;
  pages.set("/feed", { type: "application/rss+xml", body: rss });
  const map = `<urlset xmlns:news="n"><url><loc>${base}/one</loc><lastmod>2024-01-01</lastmod></url><url><loc>${base}/two</loc><news:news><news:publication_date>2024-10-05</news:publication_date><news:title>Named by the map</news:title></news:news></url></urlset>`;
  pages.set("/map.xml.gz", { type: "application/gzip", body: gzipSync(map) });
  const index = `<sitemapindex><sitemap><loc>${base}/map.xml.gz</loc></sitemap><sitemap><loc>${base}/index.xml</loc></sitemap><sitemap><loc>${base}/missing.xml</loc></sitemap></sitemapindex>`;
  pages.set("/index.xml", { type: "text/xml", body: index });
  pages.set("/list.txt", { type: "text/plain", body: `# ours\n${base}/two\n\n${base}/gone\n` });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function all(path: string, options: SourceOptions = {}): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSource(`${base}${path}`, { allowPrivate: true, ...options })) {
    items.push(item);
  }
  return items;
}

/** Items as `path: title, date and its origin, source`, or `path! code`. */
async function show(path: string, options: SourceOptions = {}): Promise<string[]> {
  return (await all(path, options)).map((entry) => {
    const name = entry.item.replace(base, "");
    if ("error" in entry) return `${name}! ${entry.error.code}`;
    const { title, publishedAt, dateOrigin, source } = entry.article;
    return `${name}: ${title}, ${publishedAt ?? "-"} ${dateOrigin}, ${source}`;
  });
}

describe("an address names", () => {
  test("the articles of a feed; those it carries whole are not loaded", async () => {
    asked.length = 0;
    expect(await show("/feed")).toEqual([
      "/one: Talks begin, 2024-10-04T10:00:00Z feed, Test Wire",
      "/gone! fetch-failed",
      "/whole: From the feed /whole, 2024-10-04T10:00:00Z feed, Test Wire",
    ]);
    expect(asked).toEqual(["/feed", "/one", "/gone"]);
  });

  test("the pages of sitemaps in an index, also packed ones, each sitemap once", async () => {
    expect(await show("/index.xml", { source: "Ours" })).toEqual([
      "/one: Talks begin, - none, Ours",
      "/two: Named by the map, 2024-10-05 feed, Ours",
      "/missing.xml! fetch-failed",
    ]);
  });

  test("the pages of a list", async () => {
    expect(await show("/list.txt", { source: "Ours" })).toEqual([
      "/two: Talks end, - none, Ours",
      "/gone! fetch-failed",
    ]);
  });

  test("its own article, else", async () => {
    expect(await show("/one", { source: "Ours" })).toEqual(["/one: Talks begin, - none, Ours"]);
  });

  test("nothing, when private addresses are refused", async () => {
    const items = await all("/feed", { allowPrivate: false });
    expect(items).toEqual([
      { item: `${base}/feed`, error: expect.objectContaining({ code: "fetch-refused" }) },
    ]);
  });
});

describe("fetchIfChanged", () => {
  test("is null for the version that is known, and the page with its validators else", async () => {
    const options = { allowPrivate: true };
    const loaded = await fetchIfChanged(`${base}/one`, {}, options);
    expect(loaded?.validators).toEqual({ etag: '"v1"' });
    expect(await fetchIfChanged(`${base}/one`, loaded?.validators ?? {}, options)).toBeNull();
  });
});
