import { z } from "zod";
import { type ArticleInput, articleInputSchema } from "#schemas/article.ts";
import { nameFields, strangeFields, withoutNulls } from "#schemas/article-fields.ts";
import { AppError } from "#schemas/errors.ts";
import { type ByteStream, MAX_ITEM_BYTES, peek, tooLong } from "./byte-stream.ts";
import { decodeText } from "./decode.ts";
import { type Piece, splitLines, splitList } from "./split-bytes.ts";

/**
 * A record of a JSON or JSON lines source, or why it is none. `item` is `name:line`, lines from 1;
 * `strange` names its fields that are not read.
 */
export type SourceRecord =
  | { item: string; input: ArticleInput; strange: readonly string[] }
  | { item: string; error: AppError };

const HINT = 'A record is {"text": "..."}, with id, title, url, source and publishedAt if known.';

function problem(message: string, line: number | undefined, cause?: unknown): AppError {
  return new AppError("bad-input", message, {
    hint: HINT,
    ...(line === undefined ? {} : { line }),
    ...(cause === undefined ? {} : { cause }),
  });
}

function validate(value: unknown, item: string, line?: number): SourceRecord {
  const result = articleInputSchema.safeParse(withoutNulls(value));
  const strange = strangeFields(value);
  if (result.success) return { item, input: result.data, strange };
  const reason = z.prettifyError(result.error).replace(/\s+/gu, " ");
  const has = strange.length > 0 ? `; not read: ${nameFields(strange)}` : "";
  return { item, error: problem(`${item} is not an article: ${reason}${has}`, line) };
}

function parse(text: string): { value: unknown } | { error: Error } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error as Error };
  }
}

function readRecord(text: string, item: string, line?: number): SourceRecord {
  const parsed = parse(text);
  if ("value" in parsed) return validate(parsed.value, item, line);
  const { message } = parsed.error;
  return { item, error: problem(`${item} is not JSON: ${message}`, line, parsed.error) };
}

/** The texts of a line; old Macs end lines with a bare carriage return, which JSON never holds. */
function textsOf(bytes: Buffer | null): (string | null)[] {
  return bytes === null ? [null] : decodeText(bytes).replace(/\r$/u, "").split("\r");
}

async function* readLines(stream: ByteStream, name: string): AsyncGenerator<SourceRecord> {
  let line = 0;
  for await (const { bytes } of splitLines(stream)) {
    for (const text of textsOf(bytes)) {
      line += 1;
      const item = `${name}:${line}`;
      if (text === null) yield { item, error: tooLong(item) };
      else if (text.trim() !== "") yield readRecord(text, item, line);
    }
  }
}

function readElement({ number, bytes }: Piece, name: string): SourceRecord[] {
  const item = `${name}#${number}`;
  if (bytes === null) return [{ item, error: tooLong(item) }];
  const text = decodeText(bytes).replace(number === 1 ? /^\s*\[/u : "", "");
  // An empty list, and a comma before its end.
  return text.trim() === "" ? [] : [readRecord(text, item)];
}

/** How the records lie in a source, by its first bytes. */
type Layout = "list" | "lines" | "one";

const HEAD_BYTES = 64 * 1024;

/** A first line that is no record may be the beginning of one over several lines. */
function layoutOf(head: string, isWhole: boolean): Layout {
  const [, bracket, line = "", end = ""] = /^\s*(\[?)([^\r\n]*)([\r\n]?)/u.exec(head) ?? [];
  if (bracket === "[") return "list";
  const isCut = end === "" && !isWhole;
  return isCut || "value" in parse(line) ? "lines" : "one";
}

/**
 * The records of a source: one JSON value (a record or a list of them), else one record a line.
 * One record at a time is held in memory; one beyond 20 MB is an error. A line that is no record is
 * an error with its line number, and the rest goes on.
 */
export async function* readRecords(bytes: ByteStream, name: string): AsyncGenerator<SourceRecord> {
  const { head, stream } = await peek(bytes, HEAD_BYTES);
  const layout = layoutOf(decodeText(head), head.length < HEAD_BYTES);
  if (layout === "list") {
    for await (const piece of splitList(stream)) yield* readElement(piece, name);
  } else if (layout === "lines") yield* readLines(stream, name);
  else yield* readOne(stream, name);
}

/** One record over several lines; lines when it is none after all, or too long for one. */
async function* readOne(bytes: ByteStream, name: string): AsyncGenerator<SourceRecord> {
  const { head, stream } = await peek(bytes, MAX_ITEM_BYTES + 1);
  const parsed = head.length > MAX_ITEM_BYTES ? null : parse(decodeText(head));
  if (parsed !== null && "value" in parsed) yield validate(parsed.value, `${name}#1`);
  else yield* readLines(stream, name);
}
