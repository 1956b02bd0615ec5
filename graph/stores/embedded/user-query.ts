import { AppError } from "#schemas/errors.ts";
import { findMistake } from "../../cypher/analysis/find-mistake.ts";
import { offsetAt, type Position, positionAt } from "../../cypher/position.ts";
import { forbidden, readStatement, type Statement, writingOffset } from "../../cypher/statement.ts";
import type { Params, QueryLimits } from "../../store.ts";
import { isNeo4jFunction } from "./neo4j-functions.ts";
import type { Failure, UserQuery } from "./protocol.ts";
import { NOT_CONVERTIBLE } from "./rewrite/conversions.ts";
import { rewrite } from "./rewrite/rewrite.ts";
import { refuseSilentMistakes } from "./silent-mistakes.ts";
import { refuseUnsupported } from "./unsupported.ts";

/** Typed text made ready for the engine, and the way back from the engine's error places. */
export interface PreparedQuery {
  request: UserQuery;
  toAppError(failure: Failure): AppError;
}

/**
 * Guards and rewrites typed text: one reading statement without mistakes, nothing the engine lacks,
 * every returned item named as typed, rows limited. Throws `query-syntax`, `query-forbidden` or
 * `query-unsupported`.
 */
export async function prepareQuery(
  text: string,
  params: Params,
  limits: QueryLimits,
): Promise<PreparedQuery> {
  const mayWrite = limits.mayWrite ?? false;
  const statement = readStatement(text, mayWrite);
  await refuseMistakes(text, statement);
  refuseSilentMistakes(statement.body, params, (offset) =>
    positionAt(text, offset + statement.offset),
  );
  const { mode } = statement;
  const rewritten = rewrite(statement.body, mode === "explain" ? null : limits.maxRows);
  const placeAt = (offset: number) =>
    positionAt(text, Math.min(text.length, rewritten.originalOffset(offset) + statement.offset));
  refuseUnsupported(rewritten.tokens, placeAt);
  const { cypher } = rewritten;
  const { maxRows, maxBytes } = limits;
  return {
    request: { cypher, params, maxRows, maxBytes, mode, mayWrite: mayWrite && mode === "run" },
    toAppError: (failure) => {
      if (failure.refused) {
        const message = `A query must only read; this one would change the store (${failure.message}).`;
        return forbidden(message, text, writingOffset(text));
      }
      const offset = engineOffset(failure.message, cypher);
      const place = offset === null ? nameInText(failure.message, text) : placeAt(offset);
      return notReadByEngine(engineError(failure, place));
    },
  };
}

/** The engine runs many a wrong query without a word: Neo4j's own analysis comes first. */
async function refuseMistakes(text: string, statement: Statement): Promise<void> {
  const mistake = await findMistake(statement.body);
  if (!mistake) return;
  throw new AppError("query-syntax", mistake.message, {
    ...positionAt(text, mistake.offset + statement.offset),
  });
}

/**
 * What Neo4j's analysis found right and the engine does not read, it lacks. Names of functions and
 * parameters are not the analysis's business: there the engine is right.
 */
function notReadByEngine(error: AppError): AppError {
  if (error.code !== "query-syntax") return error;
  if (/unknown function|parameter/iu.test(error.message)) return error;
  const { line, column, offset, message } = error;
  const place = line && column && offset !== undefined ? { line, column, offset } : {};
  return new AppError(
    "query-unsupported",
    `The embedded store does not read this; Neo4j does (--store bolt://...). It says: ${message}`,
    { ...place, hint: "Write it another way; docs/cypher.md tells what works." },
  );
}

/** The engine prints `--> query:LINE:COLUMN` for the text it was given, after the 8 characters of `EXPLAIN `. */
function engineOffset(message: string, cypher: string): number | null {
  const match = /--> query:(\d+):(\d+)/u.exec(message);
  if (!match) return null;
  const line = Number(match[1]);
  const column = line === 1 ? Math.max(1, Number(match[2]) - "EXPLAIN ".length) : Number(match[2]);
  return offsetAt(cypher, line, column);
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
  if (message.includes(NOT_CONVERTIBLE)) return notConvertible();
  if (/variable-length pattern would hold/u.test(message)) return tooManyPaths();
  const lacking = /unknown function '([^']+)'/iu.exec(message)?.[1];
  if (lacking !== undefined && isNeo4jFunction(lacking)) return functionLacking(lacking, place);
  const code = failure.status?.startsWith("42") ? "query-syntax" : "query-failed";
  const hint = /help: (.+)/u.exec(failure.message)?.[1];
  return new AppError(code, capitalize(message), {
    ...(place ?? {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function functionLacking(name: string, place: Position | null): AppError {
  return new AppError(
    "query-unsupported",
    `The embedded store has no function ${name}; Neo4j has.`,
    {
      ...(place ?? {}),
      hint: "Write it another way, or use Neo4j (--store bolt://...).",
    },
  );
}

function notConvertible(): AppError {
  return new AppError(
    "query-failed",
    "toInteger, toFloat and toBoolean take text, numbers and booleans, nothing else.",
    { hint: "A list, a map, a fraction or true may be no value for the one that is used." },
  );
}

function tooManyPaths(): AppError {
  return new AppError(
    "query-failed",
    "A pattern of changing length meets more paths than memory holds, millions of them.",
    {
      hint: "Give it fewer steps (*1..3), a relation type ([:SUPPORTS*1..3]), a beginning ((a {name: 'NATO'})), or ask for shortestPath.",
    },
  );
}

function engineTimeout(): AppError {
  const message = `The embedded engine stops every statement after ${ENGINE_TIMEOUT_MS / 1000} s.`;
  return new AppError("timeout", message, {
    hint: "Narrow it with a label, a WHERE or a LIMIT, or use Neo4j (--store bolt://...).",
  });
}

/** Whatever comes next would fail in the same way: the caller stops instead of trying each article. */
function notWritable(message: string): AppError {
  const isFull = /No space left|File too large|os error (?:27|28|122)\b/iu.test(message);
  return new AppError(
    "store-full",
    isFull
      ? "The disk is full: the store cannot be written. What was written before is kept."
      : `The store cannot be read or written: ${message}`,
    { hint: "Make room or name a folder on another disk with --store file:PATH, then load again." },
  );
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
