import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { ROUTES } from "#schemas/routes.ts";
import { type PlayedInternet, playInternet } from "../testing/internet.ts";
import { type AttackedServer, startAttacked } from "./attacked-server.ts";

const PAGE = "<p>France urged Iran to release the crew of the ship on Monday, officials said.</p>";
const MEGABYTES = 1024 * 1024;
/** What is packed, made before the clock of a page runs. */
const BLANKS = Buffer.alloc(6 * MEGABYTES, 0x20);
const [GZIP, DEFLATE] = [gzipSync(BLANKS), deflateSync(BLANKS)];
const BROTLI = brotliCompressSync(BLANKS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const FILE = gzipSync(Buffer.alloc(21 * MEGABYTES, 0x20));

function go(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function send(response: ServerResponse, headers: Record<string, string>, body: Uint8Array): void {
  response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
}

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 0x61);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}

/** One byte now and then, for as long as somebody waits. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("a"), 100);
  response.on("close", () => clearInterval(timer));
}

/** What the hostile servers of this internet do, by path. */
const PAGES: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/good": (response) => send(response, {}, Buffer.from(PAGE)),
  "/again": (response) => go(response, "/good"),
  "/round": (response) => go(response, "/round"),
  "/inside": (response) => go(response, "http://inside.example/good"),
  "/private": (response) => go(response, "http://192.168.0.1/"),
  "/metadata": (response) => go(response, "http://169.254.169.254/latest/meta-data/"),
  "/port": (response) => go(response, "http://news.example:8080/"),
  "/file": (response) => go(response, "file:///etc/passwd"),
  "/password": (response) => go(response, "http://user:secret-word@news.example/good"),
  "/nowhere": (response) => go(response, "http://"),
  "/silent": () => {},
  "/drip": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    drip(response);
  },
  "/drip-headers": (response) => {
    response.socket?.write("HTTP/1.1 200 OK\r\n");
    const timer = setInterval(() => response.socket?.write("x-a: b\r\n"), 100);
    response.socket?.on("close", () => clearInterval(timer));
  },
  "/endless": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    pour(response);
  },
  "/long": (response) => send(response, { "content-length": "99999999999" }, Buffer.from("a")),
  "/gzip": (response) => send(response, { "content-encoding": "gzip" }, GZIP),
  "/deflate": (response) => send(response, { "content-encoding": "deflate" }, DEFLATE),
  "/brotli": (response) => send(response, { "content-encoding": "br" }, BROTLI),
  "/file.gz": (response) => send(response, { "content-type": "application/gzip" }, FILE),
  "/broken": (response) =>
    send(response, { "content-encoding": "gzip" }, gzipSync(PAGE).subarray(0, 40)),
  "/picture": (response) => send(response, { "content-type": "image/png" }, Buffer.from("x")),
  "/garbage": (response) => response.socket?.end("HTTP/1.1 what is this\r\n\r\n"),
};

let internet: PlayedInternet;
let store: Store;
let server: AttackedServer;

beforeAll(async () => {
  internet = await playInternet(
    (request, response) => {
      const act = PAGES[request.url ?? ""];
      if (act) act(response, request);
      else response.writeHead(404).end();
    },
    {
      "inside.example": ["10.0.0.7"],
      "mapped.example": ["::ffff:127.0.0.1"],
      "rebound.example": ["93.184.216.34", "127.0.0.1"],
    },
  );
  store = await openStore("memory:");
  server = await startAttacked(store, { network: internet.network });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await internet.close();
});

/** What the server says of a page: its text, or `!` and why it is not loaded. */
async function preview(url: string): Promise<string> {
  const answer = await server.post("/api/preview", { articles: [{ url }] });
  const body = await answer.text();
  expect(answer.status, body).toBe(200);
  const [item] = ROUTES.preview.response.parse(JSON.parse(body)).items;
  if (item === undefined) return "nothing";
  return "error" in item ? `! ${item.error.message}` : item.view.article.text;
}

it("this internet has pages that can be loaded", async () => {
  expect(await preview("http://news.example/good")).toContain("France urged Iran");
  expect(await preview("http://news.example/again")).toContain("France urged Iran");
});

it.concurrent.each([
  ["http://inside.example/good", "leads to 10.0.0.7"],
  ["http://mapped.example/good", "leads to ::ffff:127.0.0.1"],
  ["http://news.example/inside", "leads to 10.0.0.7"],
  ["http://news.example/private", "not a public address"],
  ["http://news.example/metadata", "not a public address"],
  ["http://news.example/port", "port 8080"],
  ["http://news.example/file", "only http and https"],
  ["http://news.example/password", "user name or password"],
  ["http://news.example/nowhere", "redirects to no address"],
  ["http://news.example/round", "more than 5 redirects"],
  ["http://news.example/silent", "did not answer in time"],
  ["http://news.example/drip", "did not answer in time"],
  ["http://news.example/drip-headers", "did not answer in time"],
  ["http://news.example/endless", "more than 5 MB"],
  ["http://news.example/long", "more than 5 MB"],
  ["http://news.example/gzip", "more than 5 MB"],
  ["http://news.example/deflate", "more than 5 MB"],
  ["http://news.example/brotli", "more than 5 MB"],
  ["http://news.example/file.gz", "more than 20 MB"],
  ["http://news.example/broken", "could not be loaded"],
  ["http://news.example/picture", "not a page"],
  ["http://news.example/garbage", "could not be loaded"],
  ["http://news.example/missing", "answers 404"],
])("%s is refused: %s", async (url, reason) => {
  const told = await preview(url);
  expect(told).toContain(reason);
  expect(told.startsWith("!")).toBe(true);
  expect(told).not.toContain("secret-word");
});

it("a name that leads elsewhere the second time is refused the second time", async () => {
  expect(await preview("http://rebound.example/again")).toContain("its name leads to 127.0.0.1");
  const asked = internet.lookups.filter((lookup) => lookup.startsWith("rebound.example"));
  // Once for each connection: what was checked is what the socket got.
  expect(asked).toEqual(["rebound.example 93.184.216.34", "rebound.example 127.0.0.1"]);
});
