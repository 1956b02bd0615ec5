import { AppError } from "#schemas/errors.ts";
import {
  aliasInsertions,
  type Insertion,
  insertAll,
  limitInsertion,
  originalOffset,
} from "../../cypher/columns.ts";
import { offsetAt, type Position, positionAt } from "../../cypher/position.ts";
import { forbidden, readStatement, writingOffset } from "../../cypher/statement.ts";
import type { Params, QueryLimits } from "../../store.ts";
import type { Failure, UserQuery } from "./protocol.ts";
import { refuseUnsupported } from "./unsupported.ts";

/** Typed text made ready for the engine, and the way back from the engine's error places. */
export interface PreparedQuery {
  request: UserQuery;
  toAppError(failure: Failure): AppError;
}

/**
 * Guards and rewrites typed text: one reading statement, nothing the engine lacks, every returned
 * item named as typed, rows limited. Throws `query-syntax`, `query-forbidden` or
 * `query-unsupported`.
 */
export function prepareQuery(text: string, params: Params, limits: QueryLimits): PreparedQuery {
  const statement = readStatement(text);
  refuseUnsupported(text, statement.tokens, statement.offset);
  const insertions = aliasInsertions(statement.body, statement.tokens);
  const { mode } = statement;
  const limit = limitInsertion(statement.tokens, limits.maxRows + 1);
  if (limit && mode !== "explain") insertions.push(limit);
  const cypher = insertAll(statement.body, insertions);
  const { maxRows, maxBytes } = limits;
  return {
    request: { cypher, params, maxRows, maxBytes, mode },
    toAppError: (failure) => {
      if (failure.refused) {
        const message = `A query must only read; this one would change the store (${failure.message}).`;
        return forbidden(message, text, writingOffset(text));
      }
      const place = placeOf(failure.message, { text, cypher, insertions, start: statement.offset });
      return engineError(failure, place);
    },
  };
}

interface Rewriting {
  text: string;
  cypher: string;
  insertions: readonly Insertion[];
  start: number;
}

/** The engine prints `--> query:LINE:COLUMN` for the text it was given, after the 8 characters of `EXPLAIN `. */
function placeOf(message: string, rewriting: Rewriting): Position | null {
  const match = /--> query:(\d+):(\d+)/u.exec(message);
  if (!match) return nameInText(message, rewriting.text);
  const line = Number(match[1]);
  const column = line === 1 ? Math.max(1, Number(match[2]) - "EXPLAIN ".length) : Number(match[2]);
  const offset = originalOffset(offsetAt(rewriting.cypher, line, column), rewriting.insertions);
  return positionAt(rewriting.text, Math.min(rewriting.text.length, offset + rewriting.start));
}

/** For messages without a place: where the name that they quote stands first in the text. */
function nameInText(message: string, text: string): Position | null {
  const name = /(?:variable|function|parameter:?) '?\$?([\p{L}\p{N}_.]+)'?/iu.exec(message)?.[1];
  const offset = name === undefined ? -1 : text.indexOf(name);
  return offset < 0 ? null : positionAt(text, offset);
}

/** The engine ends any statement after this time itself; its binding has no setting for it. */
const ENGINE_TIMEOUT_MS = 30_000;

/** The engine's message without its own numbers and drawing. Status classes: ISO/IEC 39075 GQLSTATUS, `42` = syntax or access rule. */
export function engineError(failure: Failure, place: Position | null): AppError {
  const [head = failure.message] = failure.message.split(/\n\s*(?:-->|\|)/u);
  const message = head
    .replace(/^(?:Query|Database) error: GRAFEO-\w+: (?:Internal error: )?/u, "")
    .replace("[Cypher] ", "");
  if (/No space left|os error (?:28|30|122)\b|I\/O error/iu.test(message))
    return notWritable(message);
  if (/exceeded the .* timeout/u.test(message)) return engineTimeout();
  const code = failure.status?.startsWith("42") ? "query-syntax" : "query-failed";
  const hint = /help: (.+)/u.exec(failure.message)?.[1];
  return new AppError(code, capitalize(message), {
    ...(place ?? {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function engineTimeout(): AppError {
  const message = `The embedded engine stops every statement after ${ENGINE_TIMEOUT_MS / 1000} s.`;
  return new AppError("timeout", message, {
    hint: "Narrow it with a label, a WHERE or a LIMIT, or use Neo4j (--store bolt://...).",
  });
}

/** Whatever comes next would fail in the same way: the caller stops instead of trying each article. */
function notWritable(message: string): AppError {
  const isFull = /No space left|os error (?:28|122)\b/iu.test(message);
  return new AppError(
    "store-unavailable",
    isFull
      ? "The disk is full: the store cannot be written. What was written before is kept."
      : `The store cannot be read or written: ${message}`,
    { hint: "Make room or name a folder on another disk with --store file:PATH, then load again." },
  );
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
