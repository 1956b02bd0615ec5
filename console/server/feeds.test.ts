import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleSummary } from "#schemas/answers.ts";
import type { Job } from "#schemas/api.ts";
import type { WatchedFeed } from "#schemas/feeds.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";

let served: ServedApp;
let site: Server;
let base = "";
let isFeed = true;

/** A page that says its title, and neither its date nor who published it; its head names a feed. */
const PAGE = `<!doctype html><html><head><title>Portugal condemns Belarus</title>
  <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
  <body><article><h1>Portugal condemns Belarus</h1><p>Portugal condemned Belarus on Friday.</p></article></body></html>`;

const feedXml = () => `<rss version="2.0"><channel><title>Lisbon Wire</title>
  <item><title>LISBON: a word on Minsk</title><link>${base}/a.html</link>
  <pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate></item></channel></rss>`;

beforeAll(async () => {
  served = await serveApp({ allowPrivate: true });
  site = createServer(({ url }, answer) => {
    const feed = url === "/feed.xml" && isFeed;
    answer.writeHead(200, { "content-type": feed ? "application/rss+xml" : "text/html" });
    answer.end(feed ? feedXml() : PAGE);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await served.close();
  site.close();
});

const settled = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const ended = (id: string) =>
  settled(async () => {
    const job: Job = (await served.call("GET", `/api/jobs/${id}`)).body;
    return job.state === "running" ? undefined : (job.summary ?? undefined);
  });
const load = async (url: string) => {
  const { body } = await served.call("POST", "/api/articles", { articles: [{ url }] });
  return ended((body as Job).id);
};
const feeds = async () =>
  ((await served.call("GET", "/api/feeds")).body as { feeds: WatchedFeed[] }).feeds;
const looked = () =>
  settled(async () => (await feeds()).find(({ job }) => job === null)) as Promise<WatchedFeed>;
const articles = async (query = "") =>
  ((await served.call("GET", `/api/articles${query}`)).body as { articles: ArticleSummary[] })
    .articles;

describe("a watched feed", () => {
  it("refuses a page, and says which feed the page names", async () => {
    const { status, body } = await served.call("POST", "/api/feeds", { url: `${base}/a.html` });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: {
        message: `${base}/a.html is a page, not a feed`,
        hint: `The page names this feed: ${base}/feed.xml`,
      },
    });
    expect(await feeds()).toEqual([]);
    expect(await articles()).toEqual([]);
  });

  it("is called as it calls itself, and tells an article that was there before as changed", async () => {
    expect(await load(`${base}/a.html`)).toMatchObject({ loaded: 1, changed: 0 });
    const watched = await served.call("POST", "/api/feeds", { url: `${base}/feed.xml` });
    expect(watched.body).toMatchObject({ title: "Lisbon Wire" });
    const { title, lastCheck } = await looked();
    expect(title).toBe("Lisbon Wire");
    expect(lastCheck).toMatchObject({ loaded: 1, changed: 1, unchanged: 0, failed: 0 });
    expect(await articles()).toHaveLength(1);
  });

  it("and the page itself give one and the same article from then on", async () => {
    const [before] = await articles();
    expect(before).toMatchObject({
      ...{ title: "Portugal condemns Belarus", source: "Lisbon Wire" },
      publishedAt: "2024-05-03T10:00:00Z",
    });
    expect(await load(`${base}/a.html`)).toMatchObject({ loaded: 0, unchanged: 1 });
    const [{ id }] = (await feeds()) as [WatchedFeed];
    await served.call("POST", `/api/feeds/${encodeURIComponent(id)}/check`);
    expect((await looked()).lastCheck).toMatchObject({ loaded: 0, changed: 0, unchanged: 1 });
    expect(await articles()).toEqual([before]);
  });

  it("has its articles first in the list when it is ordered by the time of loading", async () => {
    const old = { title: "Late but old", text: "Peru supports Chile.", publishedAt: "1999-01-01" };
    const { body } = await served.call("POST", "/api/articles", { articles: [old] });
    await ended((body as Job).id);
    expect((await articles()).at(-1)?.title).toBe(old.title);
    const [first] = await articles("?order=loaded");
    expect(first).toMatchObject({ title: old.title, retrievedAt: expect.any(String) });
    await served.call("DELETE", `/api/articles/${encodeURIComponent(first?.id ?? "")}`);
  });

  it("fails in words when there is a page in its place later", async () => {
    isFeed = false;
    const [{ id }] = (await feeds()) as [WatchedFeed];
    await served.call("POST", `/api/feeds/${encodeURIComponent(id)}/check`);
    expect((await looked()).lastCheck).toMatchObject({
      ...{ loaded: 0, failed: 1, error: `${base}/feed.xml is a page, not a feed` },
    });
    expect(await articles()).toHaveLength(1);
  });
});
