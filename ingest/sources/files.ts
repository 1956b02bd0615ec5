import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { AppError } from "#schemas/errors.ts";

/** `xml` is a feed or a sitemap; `text` may be a list of addresses. */
export type SourceFormat = "text" | "html" | "json" | "xml";

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  [".txt", "text"],
  [".md", "text"],
  [".html", "html"],
  [".htm", "html"],
  [".json", "json"],
  [".jsonl", "json"],
  [".ndjson", "json"],
  [".xml", "xml"],
  [".rss", "xml"],
  [".atom", "xml"],
]);
const EXTENSIONS = [...FORMATS.keys()].join(", ");

/** True when text begins like a page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1)[\s>]/iu.test(
    text,
  );
}

const XML_COLLECTION =
  /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]{0,4000}?-->\s*|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>\s*){0,20}<(?:\w+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)[\s>]/iu;

/** True when text begins like a feed or a sitemap. */
export function looksLikeCollection(text: string): boolean {
  return XML_COLLECTION.test(text.slice(0, 20_000));
}

/** True when text begins like a JSON record, or a list of records. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*(?:"|\})/u.test(text);
}

/** The format its name gives; a file of another name that was asked for is judged by its bytes. */
export function formatOf(named: SourceFormat | null, bytes: Uint8Array): SourceFormat {
  if (named !== null) return named;
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1");
  if (looksLikeJson(head)) return "json";
  if (looksLikeCollection(head)) return "xml";
  return looksLikeHtml(head) ? "html" : "text";
}

/** What lies beside articles in folders and is none. */
const NO_ARTICLE = /^(?:\.|node_modules$|(?:readme|licen[cs]e|changelog)\b)/iu;

export interface SourceFile {
  path: string;
  /** Null when the file's name does not tell. */
  format: SourceFormat | null;
}

function formatByName(path: string): SourceFormat | null {
  return FORMATS.get(extname(path).toLowerCase()) ?? null;
}

function statOf(path: string) {
  return stat(path).catch((cause: unknown) => {
    throw new AppError("not-found", `there is no file or folder "${path}"`, {
      hint: "Check the path. An address begins with http:// or https://, and - reads standard input.",
      cause,
    });
  });
}

/** The files of a folder and its subfolders that hold articles; hidden ones and links are left out. */
async function walk(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: SourceFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (NO_ARTICLE.test(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile() && formatByName(path) !== null) {
      found.push({ path, format: formatByName(path) });
    }
  }
  return found;
}

/**
 * The files that a path stands for: itself, or the articles in the folder, sorted by name.
 * Throws AppError `not-found` for a missing path and `bad-input` for a folder without articles.
 */
export async function listFiles(path: string): Promise<SourceFile[]> {
  const stats = await statOf(path);
  if (!stats.isDirectory()) return [{ path, format: formatByName(path) }];
  const files = await walk(path);
  if (files.length > 0) return files;
  throw new AppError("bad-input", `the folder "${path}" has no articles`, {
    hint: `Articles are files that end with ${EXTENSIONS}.`,
  });
}

/** A file's bytes; AppError `bad-input` when it is empty or cannot be read. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AppError("bad-input", `"${path}" cannot be read`, {
      hint: "Check that the file may be read and is not in use.",
      cause,
    });
  });
  return requireContent(bytes, `"${path}"`);
}

/** Zero bytes stand in no text but UTF-16, which says so by its mark (git judges the same way). */
function isBinary(bytes: Uint8Array): boolean {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && bytes.subarray(0, 8_192).includes(0);
}

function requireContent(bytes: Uint8Array, name: string): Uint8Array {
  if (isBinary(bytes)) {
    throw new AppError("bad-input", `${name} is binary data, not text`, {
      hint: "Save a document or picture as text or as a page first.",
    });
  }
  if (bytes.some((byte) => byte > 0x20)) return bytes;
  throw new AppError("bad-input", `${name} is empty`, {
    hint: "An article is text, a page, or JSON lines with `text`, `html` or `url`.",
  });
}

function cancelled(cause: unknown): AppError {
  return new AppError("cancelled", "reading standard input was cancelled", { cause });
}

/** All bytes of a stream; AppError `bad-input` when there are none, `cancelled` after an abort. */
export async function readStream(stream: Readable, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  // The signal ends the wait for a stream that says nothing, too.
  if (signal) addAbortSignal(signal, stream);
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw signal?.aborted ? cancelled(error) : error;
  }
  return requireContent(Buffer.concat(chunks), "standard input");
}
