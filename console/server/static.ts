import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context, Handler } from "hono";

const compress = promisify(gzip);

/** Content type by file ending; files with another ending are not served. */
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".png", ".ico", ".woff2"]);

/** Files in this folder carry a hash of their content in their name. */
const HASHED = "/assets/";

interface StaticFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer> | null;
}

const NOT_BUILT =
  "<!doctype html><meta charset=utf-8><title>newsgraph</title><p>The page is not built yet: " +
  "run <code>npm run build:app</code>. The interface is described at <a href=/api/docs>/api/docs</a>.";

/**
 * Serves the files of a built page. The list of files is read once, so no address can reach
 * anything else; a path without an ending gets `index.html`, the page's own routes. Files are
 * kept in memory, packed with gzip for those who accept it.
 */
export function serveFolder(folder: string): Handler {
  const paths = listFiles(folder);
  const cache = new Map<string, Promise<StaticFile>>();
  return async (context) => {
    if (!paths.has("/index.html")) return context.html(NOT_BUILT, 503);
    const { path } = context.req;
    const found = paths.has(path) ? path : "/index.html";
    if (found === "/index.html" && extname(path) !== "" && path !== found) {
      return context.notFound();
    }
    const reading = cache.get(found) ?? readStatic(join(folder, found));
    cache.set(found, reading);
    const file = await reading.catch((thrown) => {
      cache.delete(found);
      return nullWhenGone(thrown);
    });
    return file === null ? context.notFound() : answerFile(context, found, file);
  };
}

/** Null for a file that a newer build took away while the server runs; throws all other errors again. */
function nullWhenGone(thrown: unknown): null {
  if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return null;
  throw thrown;
}

function listFiles(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(
    names.filter((name) => extname(name) in TYPES).map((name) => `/${name.split(sep).join("/")}`),
  );
}

async function readStatic(path: string): Promise<StaticFile> {
  const ending = extname(path);
  const body = new Uint8Array(await readFile(path));
  return {
    type: TYPES[ending] ?? "application/octet-stream",
    body,
    gzipped: PACKED.has(ending) ? null : new Uint8Array(await compress(body)),
  };
}

function answerFile(context: Context, path: string, file: StaticFile): Response {
  const accepts = /\bgzip\b/u.test(context.req.header("accept-encoding") ?? "");
  const packed = accepts ? file.gzipped : null;
  return context.body(packed ?? file.body, 200, {
    "content-type": file.type,
    "cache-control": path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    ...(packed === null ? {} : { "content-encoding": "gzip" }),
  });
}
