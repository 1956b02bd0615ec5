import { AppError, asAppError } from "#schemas/errors.ts";
import { decodePage, decodeText } from "./decode.ts";
import { formatOf, listFiles, readFileBytes, readStream, type SourceFormat } from "./files.ts";
import { readInputs } from "./read-address.ts";
import { readCollection } from "./read-collection.ts";
import { readInput, type SourceItem, type SourceOptions } from "./read-input.ts";
import { readRecords } from "./records.ts";

/** The items of a file's or stream's bytes, by format. */
async function* readBytes(
  bytes: Uint8Array,
  { item, format }: { item: string; format: SourceFormat },
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (format === "json") yield* readJson(decodeText(bytes), item, options);
  else if (format === "html") yield await readInput(item, { html: decodePage(bytes) }, options);
  else if (format === "xml") yield* readText(decodePage(bytes), { item, format }, options);
  else yield* readText(decodeText(bytes), { item, format }, options);
}

/** A feed, sitemap or list of addresses as what it names; other text as one article. */
async function* readText(
  text: string,
  { item, format }: { item: string; format: "text" | "xml" },
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const named = readCollection(text, { item }, options);
  if (named) yield* named;
  else if (format === "text") yield await readInput(item, { text }, options);
  else yield { item, error: noCollection(item) };
}

function noCollection(item: string): AppError {
  return new AppError("bad-input", `"${item}" is neither a feed nor a sitemap`, {
    hint: "Of XML files, RSS and Atom feeds and sitemaps are read.",
  });
}

async function* readJson(
  text: string,
  item: string,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  for (const record of readRecords(text, item)) {
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
  yield* readBytes(bytes, { item: "-", format: formatOf(null, bytes) }, options);
}

/**
 * Reads articles from a file (.txt .md .html .htm .json .jsonl .ndjson, feeds and sitemaps in .xml
 * .rss .atom, a list of addresses as text), a folder of such files (with its subfolders, in the
 * order of their paths), `-` for standard input (judged by how it begins), or an http(s) address of
 * a page, feed, sitemap or list.
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
    yield* readInputs(target, { url: target }, options);
  } else yield* readPath(target, options);
}
