import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "#graph";
import type { Job } from "#schemas/api.ts";
import type { FailedList } from "#schemas/failed.ts";
import { openDeadLetters } from "../failed/dead-letters.ts";
import { type PlayedInternet, playInternet } from "../testing/internet.ts";
import { SAMPLE } from "../testing/sample.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";
import { until } from "../testing/until.ts";

const EMPTY = { html: "<html><body><img src=x></body></html>" };
const page = (text: string) => `<html><body><article><p>${text}</p></article></body></html>`;

let folder = "";
let list = "";
let served: ServedApp;
let internet: PlayedInternet;
const pages = new Map<string, string>();

async function start(): Promise<void> {
  const store = await openStore(`file:${join(folder, "data")}`);
  served = await serveApp({ store, failedList: list, network: internet.network });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-failed-"));
  list = join(folder, "data", "failed.jsonl");
  pages.clear();
  internet = await playInternet((request, response) => {
    const body = pages.get(request.url ?? "");
    if (request.url === "/never") return;
    const type = body?.startsWith("<rss") ? "application/rss+xml" : "text/html";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
  await start();
});
afterEach(async () => {
  await served.close();
  await internet.close();
  await rm(folder, { recursive: true });
});

async function ended({ body }: { body: unknown }): Promise<Job> {
  const { id } = body as Job;
  let job = body as Job;
  await until(async () => {
    job = (await served.call("GET", `/api/jobs/${id}`)).body;
    return job.state !== "running";
  }, 10);
  return job;
}
const load = async (...articles: unknown[]) =>
  ended(await served.call("POST", "/api/articles", { articles }));
const retry = async (ids?: string[]) =>
  ended(await served.call("POST", "/api/failed/retry", ids ? { ids } : {}));
const listed = async (): Promise<FailedList> => (await served.call("GET", "/api/failed")).body;
const items = async () => (await listed()).failed.map(({ item }) => item);

it("lists what failed with where, why and when, after a restart as well", async () => {
  await load(SAMPLE, { ...EMPTY, title: "No words" }, { url: "http://news.example/gone" });
  await served.close();
  await start();
  const { failed, total, again } = await listed();
  expect([total, again]).toEqual([2, 2]);
  expect(failed).toMatchObject([
    {
      item: "http://news.example/gone",
      source: "http://news.example/gone",
      message: expect.stringContaining("404"),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    },
    {
      ...{ item: "No words", source: "console", message: "the article has no text" },
      hint: expect.any(String),
    },
  ]);
});

it("tries one again, then all, and takes off the list what was loaded", async () => {
  await load({ url: "http://news.example/a" }, { url: "http://news.example/b" }, EMPTY);
  pages.set("/a", page("NATO met Finland."));
  pages.set("/b", page("Peru met Chile."));
  const a = (await listed()).failed.find(({ item }) => item.endsWith("/a"));
  expect((await retry([a?.id ?? ""])).summary).toMatchObject({ read: 1, loaded: 1 });
  expect(await items()).toEqual(["article 3", "http://news.example/b"]);
  expect((await retry()).summary).toMatchObject({ read: 2, loaded: 1, failed: 1 });
  expect(await items()).toEqual(["article 3"]);
  const { body, status } = await served.call("POST", "/api/failed/retry", { ids: ["failed:no"] });
  expect([status, (body as { error: { code: string } }).error.code]).toEqual([404, "not-found"]);
});

it("takes off the list what any later load has read, and nothing that only has its name", async () => {
  await load(EMPTY, { url: "http://news.example/a" });
  pages.set("/a", page("NATO met Finland."));
  await load({ text: "Peru met Chile." }, { url: "http://news.example/a", title: "Talks" });
  expect(await items()).toEqual(["article 1"]);
  await load({ ...EMPTY, source: "news/a.html" });
  expect(await items()).toEqual(["news/a.html", "article 1"]);
  await load({ html: page("Norway met Sweden."), source: "news/a.html" });
  expect(await items()).toEqual(["article 1"]);
});

it("lists entries of a feed with what it says of them, and the feed itself until it is read", async () => {
  const feed = { url: "http://news.example/feed" };
  await load(feed);
  expect(await items()).toEqual([feed.url]);
  const entry = "<title>Late</title><link>http://news.example/late</link>";
  pages.set("/feed", `<rss><channel><title>Wire</title><item>${entry}</item></channel></rss>`);
  await load(feed);
  expect((await listed()).failed).toMatchObject([
    { item: "http://news.example/late", source: feed.url },
  ]);
  pages.set("/late", page("Peru met Chile."));
  const { summary } = await retry();
  const article = await served.call("GET", `/api/articles/${summary?.articles[0]}`);
  expect(article.body).toMatchObject({ article: { title: "Late", source: "Wire" } });
  expect(await items()).toEqual([]);
  expect(existsSync(list)).toBe(false);
});

it("lists what a watched feed could not load", async () => {
  await served.call("POST", "/api/feeds", { url: "http://news.example/feed" });
  await until(async () => (await listed()).total === 1, 20);
  expect(await items()).toEqual(["http://news.example/feed"]);
});

it("forgets one, or all", async () => {
  await load(EMPTY, { ...EMPTY, title: "Two" }, { url: "http://news.example/gone" });
  // Both pages are the same text: one article, which is listed once.
  expect(await items()).toEqual(["http://news.example/gone", "Two"]);
  const [first] = (await listed()).failed;
  const one = await served.call("DELETE", `/api/failed/${first?.id}`);
  expect(one.body).toEqual({ forgotten: 1 });
  expect(await items()).toEqual(["Two"]);
  expect((await served.call("DELETE", "/api/failed")).body).toEqual({ forgotten: 1 });
  expect(await items()).toEqual([]);
});

it("shares the list with the command line, reads no file for it, and says so", async () => {
  const secret = join(folder, "secret.txt");
  await writeFile(secret, "NATO met Finland.");
  const letters = openDeadLetters(list);
  letters.add({ item: secret, source: folder, message: "too long" });
  letters.add({ item: "-:1", source: "-", message: "not JSON" });
  expect((await listed()).failed).toMatchObject([
    { item: "-:1", notHere: expect.stringContaining("standard input") },
    { item: secret, notHere: expect.stringContaining("newsgraph load --retry-failed") },
  ]);
  expect(await served.call("POST", "/api/failed/retry", {})).toMatchObject({
    ...{ status: 400, body: { error: { code: "bad-input" } } },
  });
  // A name is only a name, whoever chose it.
  await load({ ...EMPTY, title: secret });
  expect((await retry()).summary).toMatchObject({ read: 1, failed: 1, loaded: 0 });
});

it("keeps no password of an address and no text that is too long", async () => {
  const entry = "<link>http://user:hunter2@news.example/late</link>";
  pages.set("/feed", `<rss><channel><title>Wire</title><item>${entry}</item></channel></rss>`);
  await load({ url: "http://news.example/feed" });
  await load(
    { url: "http://user:hunter2@news.example/gone" },
    { ...EMPTY, html: `<img alt="${"x".repeat(2_100_000)}">`, title: "Long" },
  );
  expect((await listed()).failed).toMatchObject([
    { item: "Long", notHere: expect.stringContaining("too long to be kept") },
    { item: "http://news.example/gone" },
    { item: "http://news.example/late" },
  ]);
  expect(readFileSync(list, "utf8")).not.toContain("hunter2");
  expect(readFileSync(list, "utf8").length).toBeLessThan(10_000);
});

it("lists what was waiting when the server was stopped, but not what somebody stopped", async () => {
  const articles = [{ url: "http://news.example/never" }, SAMPLE];
  const { body } = await served.call("POST", "/api/articles", { articles });
  await served.call("DELETE", `/api/jobs/${(body as Job).id}`);
  await ended({ body });
  expect(await items()).toEqual([]);
  await served.call("POST", "/api/articles", { articles });
  await until(() => internet.lookups.length === 2, 10);
  await served.close();
  await start();
  expect((await listed()).failed).toMatchObject([
    { item: SAMPLE.title, message: "the server was stopped before this was loaded" },
    { item: "http://news.example/never" },
  ]);
});

it("calls a text without a name by its first words", async () => {
  await load(
    { text: `${"word ".repeat(30)}.`, publishedAt: "no date" },
    { html: "<p>NATO <b>met</b></p>", publishedAt: "no date" },
  );
  expect(await items()).toEqual(["NATO met", `${"word ".repeat(16).trim()}…`]);
});

it("lists nothing of a client that keeps its own list", async () => {
  await ended(
    await served.call("POST", "/api/articles", { articles: [EMPTY], keepFailures: false }),
  );
  expect(await items()).toEqual([]);
});

it("goes on loading, and says why, when the list cannot be written", async () => {
  await served.close();
  const told: string[] = [];
  await writeFile(join(folder, "file"), "");
  served = await serveApp({
    failedList: join(folder, "file", "failed.jsonl"),
    onTrouble: ({ message }) => told.push(message),
  });
  expect((await load(EMPTY, EMPTY, SAMPLE)).summary).toMatchObject({ loaded: 1, failed: 2 });
  expect(told).toHaveLength(1);
});

it("says which fields of a request are not read", async () => {
  const { body } = await served.call("POST", "/api/articles", {
    articles: [
      { ...SAMPLE, published: "2024", tags: [] },
      { text: "Peru met Chile.", published: "2024" },
    ],
    origin: "Courier",
  });
  const { notes } = await ended({ body });
  expect(notes).toEqual([
    'The request has fields that are not read: "origin".',
    `${SAMPLE.title} has fields that are not read: "published" (did you mean "publishedAt"?), "tags".`,
  ]);
  expect((body as Job).notes).toEqual(notes);
  expect((await load(SAMPLE)).notes).toEqual([]);
});
