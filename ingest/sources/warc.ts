import type { ArticleInput } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { type ByteStream, MAX_ITEM_BYTES } from "./byte-stream.ts";
import { decodePage } from "./decode.ts";
import { readHeaders, readHttpMessage } from "./http-message.ts";

/** A page of an archive, or why it could not be read. `item` is its address. */
export type ArchivedPage =
  | { item: string; input: ArticleInput; retrievedAt?: string }
  | { item: string; error: AppError };

interface RecordHead {
  type: string;
  url: string;
  headers: ReadonlyMap<string, string>;
  length: number;
}

/** Line ends part the records; more of them than this is no archive. */
const MAX_BLANK_LINES = 16;

/** The next record's header; null at the end. Throws AppError `bad-input` where none begins. */
async function readHead(reader: ByteReader, name: string): Promise<RecordHead | null> {
  let first = await reader.line();
  for (let blank = 0; first === "" && blank < MAX_BLANK_LINES; blank += 1) {
    first = await reader.line();
  }
  if (first === null) return null;
  const lines: string[] = [];
  for (let line = await reader.line(); line; line = await reader.line()) lines.push(line);
  const headers = readHeaders(lines);
  const length = headers.get("content-length") ?? "";
  if (!/^WARC\/\d/u.test(first) || !/^\d{1,15}$/u.test(length)) {
    throw new AppError("bad-input", `${name} is damaged: a record does not begin as WARC does`, {
      hint: "What was read before is kept.",
    });
  }
  const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/gu, "");
  return { type: headers.get("warc-type") ?? "", url, headers, length: Number(length) };
}

/** Answers hold a page in HTTP; resources and conversions (the text of a page) hold it plainly. */
function contentOf(head: RecordHead, block: Buffer) {
  const type = head.headers.get("content-type") ?? "";
  if (head.type !== "response") return { type, body: block };
  const message = readHttpMessage(block);
  const isPage = message?.status === 200;
  return isPage ? { type: message.headers.get("content-type") ?? "", body: message.body } : null;
}

/** The page in a record's block; null when it is a picture, an error page, anything but an article. */
function pageOf(head: RecordHead, block: Buffer): ArchivedPage | null {
  const content = contentOf(head, block);
  const kind = /^\s*(?:text\/(html|plain)|application\/(xhtml)\+xml)/iu.exec(content?.type ?? "");
  if (content === null || kind === null) return null;
  const isPlain = kind[1]?.toLowerCase() === "plain";
  const text = decodePage(content.body, content.type);
  const date = head.headers.get("warc-date");
  return {
    item: head.url,
    input: { url: head.url, ...(isPlain ? { text } : { html: text }) },
    ...(date === undefined ? {} : { retrievedAt: date }),
  };
}

function readPage(head: RecordHead, block: Buffer): ArchivedPage | null {
  try {
    return pageOf(head, block);
  } catch (cause) {
    const message = `${head.url} is damaged in the archive: ${(cause as Error).message}`;
    return { item: head.url, error: new AppError("bad-input", message, { cause }) };
  }
}

const HOLDS_PAGES = new Set(["response", "resource", "conversion"]);

/** Films and programs are longer than an article may be, and passed over like all that is no page. */
function mayBePage({ type, url, length }: RecordHead): boolean {
  return HOLDS_PAGES.has(type) && /^https?:\/\//iu.test(url) && length <= MAX_ITEM_BYTES;
}

/**
 * The pages of a web archive (WARC 1.0 and 1.1, https://iipc.github.io/warc-specifications/; also
 * the text extracts of Common Crawl), one at a time: answers with status 200 and HTML or plain
 * text of at most 20 MB. Everything else is passed over. Rejects with AppError `bad-input` where
 * the archive is damaged.
 */
export async function* readWarc(stream: ByteStream, name: string): AsyncGenerator<ArchivedPage> {
  const reader = createByteReader(stream);
  for (let head = await readHead(reader, name); head; head = await readHead(reader, name)) {
    if (mayBePage(head)) {
      const page = readPage(head, await reader.bytes(head.length));
      if (page) yield page;
    } else await reader.skip(head.length);
  }
}
