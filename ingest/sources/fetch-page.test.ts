import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchPage } from "./fetch-page.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const MANY_BYTES = Buffer.alloc(6 * 1024 * 1024, "a");

const ANSWERS: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/page": (response) => response.writeHead(200, HTML).end("<p>Zürich</p>"),
  "/latin": (response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(Buffer.from("<p>Z\u00fcrich</p>", "latin1")),
  "/meta": (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>', "latin1")),
  "/zipped": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync("<p>Oslo</p>")),
  "/bomb": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(MANY_BYTES)),
  "/large": (response) => response.writeHead(200, HTML).end(MANY_BYTES),
  "/broken": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end("no gzip"),
  "/missing": (response) => response.writeHead(404, HTML).end("no"),
  "/picture": (response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/hop": (response) => response.writeHead(302, { location: "page" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/slow": () => {},
};

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    ANSWERS[request.url ?? ""]?.(response, request);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe("fetchPage", () => {
  test("says in words why nothing answers", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => closed.once("listening", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await expect(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toThrow(
      "could not be loaded: nothing answers at this address (ECONNREFUSED)",
    );
  });
  test.each([
    ["/page", "<p>Zürich</p>"],
    ["/latin", "<p>Zürich</p>"],
    ["/meta", '<meta charset="windows-1251"><p>Москва</p>'],
    ["/zipped", "<p>Oslo</p>"],
  ])("reads %s", async (path, text) => {
    const page = await fetchPage(`${base}${path}`, { allowPrivate: true });
    expect(page).toMatchObject({ text, url: `${base}${path}` });
  });

  test("follows a redirect and says where it led", async () => {
    const page = await fetchPage(`${base}/hop`, { allowPrivate: true });
    expect(page.url).toBe(`${base}/page`);
  });

  test("resolves names itself", async () => {
    const page = await fetchPage(`${base.replace("127.0.0.1", "localhost")}/page`, {
      allowPrivate: true,
    });
    expect(page.text).toContain("Zürich");
  });

  test.each([
    ["/bomb", "too-large", "5 MB"],
    ["/large", "too-large", "5 MB"],
    ["/broken", "fetch-failed", "/broken"],
    ["/missing", "fetch-failed", "404"],
    ["/picture", "fetch-failed", "image/png"],
    ["/loop", "fetch-failed", "redirects"],
    ["/file", "fetch-refused", "http"],
  ])("%s fails with %s", async (path, code, words) => {
    const failure = fetchPage(`${base}${path}`, { allowPrivate: true });
    await expect(failure).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test("gives up after its time", async () => {
    const failure = fetchPage(`${base}/slow`, { allowPrivate: true, timeoutMs: 50 });
    await expect(failure).rejects.toMatchObject({ code: "timeout" });
  });

  test("can be cancelled", async () => {
    const controller = new AbortController();
    const failure = fetchPage(`${base}/slow`, { allowPrivate: true, signal: controller.signal });
    controller.abort();
    await expect(failure).rejects.toMatchObject({ code: "cancelled" });
  });

  test("refuses the same server without allowPrivate, by address, port and name", async () => {
    for (const address of [`${base}/page`, "http://127.0.0.1/", "http://localhost/"]) {
      await expect(fetchPage(address)).rejects.toMatchObject({ code: "fetch-refused" });
    }
  });
});
