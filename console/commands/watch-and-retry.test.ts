import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";
import { until } from "../testing/until.ts";
import { progressLine } from "./progress.ts";

let folder = "";
let server: Server;
let base = "";
const pages = new Map<string, string>();
const asked: string[] = [];

const page = (text: string) => `<html><body><article><p>${text}</p></article></body></html>`;

function setFeed(...paths: string[]): void {
  const items = paths.map(
    (path) => `<item><title>News ${path}</title><link>${base}${path}</link></item>`,
  );
  pages.set("/feed", `<rss><channel><title>Wire</title>${items.join("")}</channel></rss>`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-retry-"));
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const body = pages.get(path);
    const etag = `"${body?.length}"`;
    if (body === undefined) return response.writeHead(404).end();
    const isKnown = request.headers["if-none-match"] === etag;
    asked.push(isKnown ? `${path} unchanged` : path);
    if (isKnown) return response.writeHead(304).end();
    const type = body.startsWith("<rss") ? "application/rss+xml" : "text/html";
    return response.writeHead(200, { "content-type": type, etag }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true });
});

const store = () => ["--store", `file:${join(folder, "data")}`, "--jobs", "0"];

describe("load", () => {
  it("lists what failed with its reason, and tries it again when asked", async () => {
    const source = join(folder, "articles.jsonl");
    const list = join(folder, "data", "failed.jsonl");
    await writeFile(source, '{"id":"1","text":"NATO met Finland."}\n{"text":\n');
    const first = await runHere(["load", source, "--json", ...store()]);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 2, loaded: 1, unchanged: 0, failed: 1 });
    expect(first.stderr).toContain("--retry-failed");
    const letter = JSON.parse(await readFile(list, "utf8"));
    expect(letter).toMatchObject({
      item: `${source}:2`,
      source,
      message: expect.stringContaining("not JSON"),
    });

    await writeFile(
      source,
      '{"id":"1","text":"NATO met Finland."}\n{"id":"2","text":"Peru met Chile."}\n',
    );
    const again = await runHere(["load", "--retry-failed", "--json", ...store()]);
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 1, loaded: 1, failed: 0 });
    expect(again.code).toBe(0);
    expect(existsSync(list)).toBe(false);
  });

  it("lists a page that takes too long, and reads it again when asked", async () => {
    const source = join(folder, "endless.html");
    const list = join(folder, "slow", "failed.jsonl");
    // A DOM takes half a minute for it.
    await writeFile(source, "<".repeat(2 * 1024 * 1024));
    const slow = ["--store", `file:${join(folder, "slow")}`, "--jobs", "1", "--json"];
    const first = await runHere(["load", source, "--budget", "1s", ...slow]);
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 1, loaded: 0, failed: 1 });
    expect(JSON.parse(await readFile(list, "utf8"))).toMatchObject({
      ...{ item: source, source },
      message: expect.stringMatching(/^reading took longer than 1 s: /u),
    });
    await writeFile(source, page("Norway met Sweden."));
    const again = await runHere(["load", "--retry-failed", ...slow]);
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 1, loaded: 1, failed: 0 });
    expect(existsSync(list)).toBe(false);
  });

  it("keeps what the feed said of an article whose page was missing at first", async () => {
    const date = "<pubDate>Wed, 02 Oct 2024 15:00:00 GMT</pubDate>";
    const item = `<item><title>Late news</title><link>${base}/late</link>${date}</item>`;
    pages.set("/dated", `<rss><channel><title>Wire</title>${item}</channel></rss>`);
    const web = [...store(), "--allow-private", "--json"];
    const first = await runHere(["load", `${base}/dated`, ...web]);
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 1, loaded: 0, failed: 1 });
    pages.set("/late", page("Norway met Sweden."));
    const again = await runHere(["load", "--retry-failed", ...web]);
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 1, loaded: 1, failed: 0 });
    const cypher = "MATCH (a:Article) WHERE a.title = 'Late news' RETURN a.publishedAt AS date";
    const { stdout } = await runHere(["query", cypher, "--format", "csv", ...store().slice(0, 2)]);
    expect(stdout).toContain("2024-10-02");
  });

  it("without a source is wrong usage", async () => {
    expect(await runHere(["load", ...store()])).toMatchObject({ code: 2 });
  });
});

describe("watch", () => {
  it("loads what is new, asks for the feed alone while nothing changes, and stops when told", async () => {
    pages.set("/one", page("Norway met Sweden."));
    pages.set("/two", page("Peru criticised Chile."));
    setFeed("/one");
    const stop = new AbortController();
    const watching = runHere(
      ["watch", `${base}/feed`, "--allow-private", "--interval", "1s", ...store()],
      "",
      stop,
    );
    await until(() => asked.includes("/feed unchanged"));
    setFeed("/one", "/two");
    await until(
      () => asked.filter((path) => path === "/feed unchanged").length > 1 && asked.includes("/two"),
    );
    stop.abort();
    const { code, stdout } = await watching;
    expect(code).toBe(0);
    expect(stdout.match(/1 read: 1 loaded/gu)).toHaveLength(2);
    expect(asked.filter((path) => path === "/one")).toHaveLength(1);

    asked.length = 0;
    const once = await runHere(["watch", `${base}/feed`, "--allow-private", "--once", ...store()]);
    expect(once).toMatchObject({ code: 0, stdout: "" });
    expect(asked).toEqual(["/feed"]);
  });

  it("tells that an address is no feed, and goes on with the others", async () => {
    const result = await runHere([
      "watch",
      `${base}/one`,
      `${base}/feed`,
      "--allow-private",
      "--once",
      ...store(),
    ]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("not a feed") });
  });
});

describe("progressLine", () => {
  const progress = { done: 50, total: null, failed: 2, item: "a.txt", stage: "done" } as const;
  it.each([
    [{ elapsedMs: 100, share: 0 }, "50 done, 2 failed · a.txt"],
    [{ elapsedMs: 10_000, share: 0 }, "50 done, 2 failed · 5.0/s · a.txt"],
    [{ elapsedMs: 10_000, share: 0.25 }, "50 done, 2 failed · 5.0/s · 30 s left · a.txt"],
    [{ elapsedMs: 600_000, share: 0.05 }, "50 done, 2 failed · 0.1/s · 3 h 10 min left · a.txt"],
  ])("%j", (pace, line) => {
    expect(progressLine(progress, pace)).toBe(line);
  });
});
