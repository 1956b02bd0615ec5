import { z } from "zod";
import { type ArticleInput, articleInputSchema } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";

/** A record of a JSON or JSON lines source, or why it is none. `item` is `name:line`, lines from 1. */
export type SourceRecord =
  | { item: string; input: ArticleInput }
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
  const result = articleInputSchema.safeParse(dropNulls(value));
  if (result.success) return { item, input: result.data };
  const reason = z.prettifyError(result.error).replace(/\s+/gu, " ");
  return { item, error: problem(`${item} is not an article: ${reason}`, line) };
}

/** Exports write `null` for what is unknown; here it means the same as leaving it out. */
function dropNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** The whole text as one JSON value: a record, a list of records; null when it is not JSON. */
function readWhole(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

function readLine(text: string, item: string, line: number): SourceRecord {
  try {
    return validate(JSON.parse(text), item, line);
  } catch (cause) {
    return {
      item,
      error: problem(`${item} is not JSON: ${(cause as Error).message}`, line, cause),
    };
  }
}

/**
 * The records of a source: one JSON value (a record or a list of them), else one record a line.
 * A line that is no record is an error with its line number, and the rest goes on.
 */
export function* readRecords(text: string, name: string): Generator<SourceRecord> {
  const firstLine = /^\s*(\S[^\r\n]*)/u.exec(text)?.[1] ?? "";
  const isLines = readWhole(firstLine)?.[0] !== undefined && !firstLine.startsWith("[");
  const whole = isLines ? null : readWhole(text);
  if (whole !== null) {
    for (const [index, value] of whole.entries()) yield validate(value, `${name}#${index + 1}`);
    return;
  }
  let line = 0;
  for (const part of text.split(/\r\n|[\r\n]/u)) {
    line += 1;
    if (part.trim() !== "") yield readLine(part, `${name}:${line}`, line);
  }
}
