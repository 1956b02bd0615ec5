import { AppError, asAppError } from "#schemas/errors.ts";
import { type ByteStream, collect, openFile, openStream, peek } from "./byte-stream.ts";
import { decodePage, decodeText } from "./decode.ts";
import { formatOf, listFiles, requireContent, type SourceFormat } from "./files.ts";
import { readInputs } from "./read-address.ts";
import { readCollection } from "./read-collection.ts";
import { readInput, type SourceItem, type SourceOptions } from "./read-input.ts";
import { readRecords } from "./records.ts";
import { readWarc } from "./warc.ts";

/** A source's content: `item` names it for people, `stream` are its bytes. */
interface Content {
  item: string;
  stream: ByteStream;
  options: SourceOptions;
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError("cancelled", "reading the source was cancelled");
}

async function* readJson({ item, stream, options }: Content): AsyncGenerator<SourceItem> {
  for await (const record of readRecords(stream, item)) {
    checkSignal(options.signal);
    if ("error" in record) yield record;
    else {
      if (record.strange.length > 0) options.onStrangeFields?.(record.item, record.strange);
      yield await readInput(record.item, record.input, options);
    }
  }
}

async function* readHtml({ item, stream, options }: Content): AsyncGenerator<SourceItem> {
  yield await readInput(item, { html: decodePage(await collect(stream, item)) }, options);
}

/** A list of addresses as what it names; other text as one article. */
async function* readText({ item, stream, options }: Content): AsyncGenerator<SourceItem> {
  const text = decodeText(await collect(stream, item));
  const named = readCollection(text, { item }, options);
  if (named) yield* named;
  else yield await readInput(item, { text }, options);
}

async function* readXmlFile({ item, stream, options }: Content): AsyncGenerator<SourceItem> {
  const text = decodePage(await collect(stream, item));
  const named = readCollection(text, { item }, options);
  if (named) yield* named;
  else if (/<html[\s>]/iu.test(text.slice(0, 4_096)))
    yield await readInput(item, { html: text }, options);
  else yield { item, error: noCollection(item) };
}

function noCollection(item: string): AppError {
  return new AppError("bad-input", `"${item}" is neither a feed nor a sitemap`, {
    hint: "Of XML files, RSS and Atom feeds and sitemaps are read.",
  });
}

async function* readArchive({ item, stream, options }: Content): AsyncGenerator<SourceItem> {
  for await (const page of readWarc(stream, item)) {
    checkSignal(options.signal);
    if ("error" in page) {
      yield page;
      continue;
    }
    const read = await readInput(page.item, page.input, options);
    const { retrievedAt } = page;
    const isDated = "article" in read && retrievedAt !== undefined;
    yield isDated ? { ...read, article: { ...read.article, retrievedAt } } : read;
  }
}

const READERS: Record<SourceFormat, (content: Content) => AsyncGenerator<SourceItem>> = {
  text: readText,
  html: readHtml,
  json: readJson,
  xml: readXmlFile,
  warc: readArchive,
};

/** So many bytes tell what a source of unknown format is. */
const HEAD_BYTES = 64 * 1024;

async function* readContent(
  content: Content & { name: string; format: SourceFormat | null },
): AsyncGenerator<SourceItem> {
  const { head, stream } = await peek(content.stream, HEAD_BYTES);
  const format = formatOf(content.format, head);
  requireContent(head, content.name, format);
  yield* READERS[format]({ ...content, stream });
}

async function* readPath(target: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const { path, format } of listFiles(target)) {
    checkSignal(options.signal);
    try {
      const stream = openFile(path, options.onBytes);
      yield* readContent({ item: path, name: `"${path}"`, format, stream, options });
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code === "cancelled") throw error;
      yield { item: path, error };
    }
  }
}

function readStdin(options: SourceOptions): AsyncGenerator<SourceItem> {
  const name = "standard input";
  const stream = openStream(options.stdin ?? process.stdin, name, options.signal);
  return readContent({ item: "-", name, format: null, stream, options });
}

/**
 * Reads articles from a file, a folder of such files (with its subfolders, in the order of their
 * paths), `-` for standard input (judged by how it begins), or an http(s) address of a page, feed,
 * sitemap or list. Files are text (.txt .md, also a list of addresses), pages (.html .htm), records
 * (.json .jsonl .ndjson), feeds and sitemaps (.xml .rss .atom) and web archives (.warc .wet), each
 * also packed (.gz .zst). They are read piece by piece: one article is held at a time, whatever the
 * size of the file. An article that cannot be read is an error item and the rest goes on. Rejects
 * with AppError: `not-found` for a path that does not exist, `bad-input` for a folder without
 * articles, `cancelled` after an abort. A date default that cannot be read is `bad-input` for each
 * article.
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
