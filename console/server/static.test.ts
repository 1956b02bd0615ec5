import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "./static.ts";

let folder: string;
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-page-"));
  mkdirSync(join(folder, "app", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.json"), "{}");
  writeFileSync(join(folder, "app", "index.html"), "<!doctype html><p>page");
  writeFileSync(join(folder, "app", "assets", "main-a1b2.js"), "let x = 1;");
  writeFileSync(join(folder, "app", "notes.txt"), "not a part of the page");
  app = new Hono().get("*", serveFolder(join(folder, "app")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("serveFolder", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/explore", "text/html; charset=utf-8", "no-cache"],
    [
      "/assets/main-a1b2.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
  ])("%s is %s", async (path, type, caching) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe(caching);
  });

  it.each([
    "/assets/none.js",
    "/notes.txt",
    "/secret.json",
    "/../secret.json",
    "/..%2fsecret.json",
    "/assets/..%2f..%2f..%2fsecret.json",
    "/%2e%2e/secret.json",
  ])("%s is not found", async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  it("a file that a newer build took away is not found, and found again when it is back", async () => {
    const path = join(folder, "app", "assets", "part-c3d4.js");
    writeFileSync(path, "let y = 1;");
    const later = new Hono().get("*", serveFolder(join(folder, "app")));
    rmSync(path);
    expect((await later.request("/assets/part-c3d4.js")).status).toBe(404);
    writeFileSync(path, "let y = 1;");
    expect((await later.request("/assets/part-c3d4.js")).status).toBe(200);
  });

  it("packs text for those who can unpack it", async () => {
    const response = await app.request("/", { headers: { "accept-encoding": "br, gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const body = Buffer.from(await response.arrayBuffer());
    expect(gunzipSync(body).toString()).toBe("<!doctype html><p>page");
  });

  it("says what to do when the page is not built", async () => {
    const empty = new Hono().get("*", serveFolder(join(folder, "none")));
    const response = await empty.request("/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build:app");
  });
});
