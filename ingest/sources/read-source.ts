import type { Readable } from "node:stream";
import type { Article, ArticleInput } from "#schemas/article.ts";
import { AppError, asAppError } from "#schemas/errors.ts";
import type { GuardOptions } from "./address-guard.ts";
import { type ArticleDefaults, articleFromInput } from "./article.ts";
import { decodePage, decodeText } from "./decode.ts";
import { fetchPage } from "./fetch-page.ts";
import {
  formatOf,
  listFiles,
  looksLikeHtml,
  looksLikeJson,
  readFileBytes,
  readStream,
} from "./files.ts";
import { readRecords } from "./records.ts";

/**
 * One article of a source, or why one could not be read. `item` names it for people: a path, an
 * address, `file.jsonl:12` for line 12. `id` is the id that a JSON record gave itself.
 */
export type SourceItem =
  | { item: string; article: Article; id?: string }
  | { item: string; error: AppError };

export interface SourceOptions extends GuardOptions {
  /** The source's name for articles that do not state theirs. */
  source?: string | undefined;
  /** The date for articles that state none, as ISO-8601. */
  publishedAt?: string | undefined;
  /** What `-` reads; the process's standard input when left out. */
  stdin?: Readable | undefined;
  /** Ends the reading with AppError `cancelled`. */
  signal?: AbortSignal | undefined;
}

function defaultsOf({ source, publishedAt }: SourceOptions): ArticleDefaults {
  return { source, publishedAt };
}

/** The article of one input; an address alone is loaded first. */
async function toArticle(input: ArticleInput, options: SourceOptions): Promise<Article> {
  const defaults = defaultsOf(options);
  if (input.text !== undefined || input.html !== undefined || input.url === undefined) {
    return articleFromInput(input, defaults);
  }
  const page = await fetchPage(input.url, options);
  const isPage = !/^text\/plain/iu.test(page.contentType) || looksLikeHtml(page.text);
  const content = isPage ? { html: page.text } : { text: page.text };
  const { url: _asked, ...given } = input;
  const article = articleFromInput({ ...given, ...content }, { ...defaults, url: page.url });
  return { ...article, retrievedAt: new Date().toISOString() };
}

/**
 * One input as an item: text and html as given, an address alone loaded through the address guard,
 * never as a path of this machine. What cannot be read becomes an error item; rejects with AppError
 * `cancelled` alone.
 */
export async function readInput(
  item: string,
  input: ArticleInput,
  options: SourceOptions = {},
): Promise<SourceItem> {
  try {
    const article = await toArticle(input, options);
    return { item, article, ...(input.id === undefined ? {} : { id: input.id }) };
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code === "cancelled") throw error;
    return { item, error };
  }
}

/** The items of a file's or stream's bytes, by format. */
async function* readBytes(
  bytes: Uint8Array,
  { item, format }: { item: string; format: "text" | "html" | "json" },
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (format !== "json") {
    const input = format === "html" ? { html: decodePage(bytes) } : { text: decodeText(bytes) };
    yield await readInput(item, input, options);
    return;
  }
  for (const record of readRecords(decodeText(bytes), item)) {
    checkSignal(options.signal);
    if ("error" in record) yield record;
    else yield await readInput(record.item, record.input, options);
  }
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError("cancelled", "reading the source was cancelled");
}

async function* readPath(target: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  for (const { path, format } of await listFiles(target)) {
    checkSignal(options.signal);
    try {
      const bytes = await readFileBytes(path);
      yield* readBytes(bytes, { item: path, format: formatOf(format, bytes) }, options);
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code === "cancelled") throw error;
      yield { item: path, error };
    }
  }
}

async function* readStdin(options: SourceOptions): AsyncGenerator<SourceItem> {
  const bytes = await readStream(options.stdin ?? process.stdin, options.signal);
  const head = decodeText(bytes.subarray(0, 4_096));
  const markup = looksLikeHtml(head) ? "html" : "text";
  const format = looksLikeJson(head) ? "json" : markup;
  yield* readBytes(bytes, { item: "-", format }, options);
}

/**
 * Reads articles from a file (.txt .md .html .htm .json .jsonl .ndjson), a folder of such files
 * (with its subfolders, in the order of their paths), `-` for standard input (JSON lines when it
 * begins with `{`, a page when it looks like HTML, else text), or an http(s) address.
 * An article that cannot be read is an error item and the rest goes on. Rejects with AppError:
 * `not-found` for a path that does not exist, `bad-input` for a folder without articles,
 * `cancelled` after an abort. A date default that cannot be read is `bad-input` for each article.
 */
export async function* readSource(
  target: string,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  checkSignal(options.signal);
  if (target === "-") yield* readStdin(options);
  else if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(target)) {
    yield await readInput(target, { url: target }, options);
  } else yield* readPath(target, options);
}
