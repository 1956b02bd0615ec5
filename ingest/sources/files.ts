import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { AppError } from "#schemas/errors.ts";

/** `xml` is a feed or a sitemap; `text` may be a list of addresses; `warc` is a web archive. */
export type SourceFormat = "text" | "html" | "json" | "xml" | "warc";

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
  [".warc", "warc"],
  [".wet", "warc"],
]);
const EXTENSIONS = [...FORMATS.keys()].join(", ");

/** True when text begins like a page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1)[\s>]/iu.test(
    text,
  );
}

const XML_COLLECTION =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,4000}-->\s*|<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>\s*){0,20}<(?:\w+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)[\s>]/iu;

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
  if (/^\s*WARC\/\d/u.test(head)) return "warc";
  return looksLikeHtml(head) ? "html" : "text";
}

/** What lies beside articles in folders and is none. */
const NO_ARTICLE = /^(?:\.|node_modules$|(?:readme|licen[cs]e|changelog)\b)/iu;

export interface SourceFile {
  path: string;
  /** Null when the file's name does not tell. */
  format: SourceFormat | null;
}

/** A packed file's name says what is in it before its last ending: `articles.jsonl.gz`. */
function formatByName(path: string): SourceFormat | null {
  const name = path.replace(/\.(?:gz|zst|zstd)$/iu, "");
  return FORMATS.get(extname(name).toLowerCase()) ?? null;
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
async function* walk(folder: string): AsyncGenerator<SourceFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (NO_ARTICLE.test(entry.name)) continue;
    const format = formatByName(path);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && format !== null) yield { path, format };
  }
}

/**
 * The files that a path stands for: itself, or the articles in the folder, sorted by name.
 * Throws AppError `not-found` for a missing path and `bad-input` for a folder without articles.
 */
export async function* listFiles(path: string): AsyncGenerator<SourceFile> {
  const stats = await statOf(path);
  if (!stats.isDirectory()) {
    yield { path, format: formatByName(path) };
    return;
  }
  let isEmpty = true;
  for await (const file of walk(path)) {
    isEmpty = false;
    yield file;
  }
  if (!isEmpty) return;
  throw new AppError("bad-input", `the folder "${path}" has no articles`, {
    hint: `Articles are files that end with ${EXTENSIONS}, also packed as .gz or .zst.`,
  });
}

/** How many bytes the files of a source have; null for what has no files, and for a missing path. */
export async function sizeOfSource(target: string): Promise<number | null> {
  if (target === "-" || /^[a-z][a-z0-9+.-]+:\/\//iu.test(target)) return null;
  let size = 0;
  try {
    for await (const { path } of listFiles(target)) size += (await stat(path)).size;
  } catch {
    return null;
  }
  return size;
}

/**
 * Checks the first bytes of a source. Throws AppError `bad-input` for binary data (zero bytes stand
 * in no text; git judges the same way; archives may hold packed pages) and when there is nothing
 * but white space.
 */
export function requireContent(head: Uint8Array, name: string, format: SourceFormat): void {
  if (format !== "warc" && head.subarray(0, 8_192).includes(0)) {
    throw new AppError("bad-input", `${name} is binary data, not text`, {
      hint: "Save a document or picture as text or as a page first.",
    });
  }
  if (head.some((byte) => byte > 0x20)) return;
  throw new AppError("bad-input", `${name} is empty`, {
    hint: "An article is text, a page, or JSON lines with `text`, `html` or `url`.",
  });
}
