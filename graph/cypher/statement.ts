import { AppError } from "#schemas/errors.ts";
import { refuseTooLong, refuseTooMuch } from "./limits.ts";
import { positionAt } from "./position.ts";
import { isKeyword, type Token, tokenize } from "./tokens.ts";

/** What is wanted of a statement: its rows, its plan alone, or both with what the plan measured. */
export type StatementMode = "run" | "explain" | "profile";

/** One statement that a user typed, without its closing `;`. `offset` is where `body` starts in the typed text. */
export interface Statement {
  body: string;
  offset: number;
  tokens: Token[];
  mode: StatementMode;
}

const READING = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"];
const WRITING = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "INSERT"];
/** What a statement that may write can start with beside the reading clauses; the schema stays as it is. */
const WRITING_STARTS = ["CREATE", "MERGE", "FOREACH"];
/** Procedures that only tell what is in the store; no other may be called. */
const PROCEDURES = new Set([
  "db.labels",
  "db.relationshiptypes",
  "db.propertykeys",
  "db.schema.visualization",
  "db.index.fulltext.querynodes",
  "db.index.fulltext.queryrelationships",
]);

/** Whether a procedure (full name, any case) may be called by user-typed text. */
export function isAllowedProcedure(name: string): boolean {
  return PROCEDURES.has(name.toLowerCase());
}

/**
 * Reads typed text as one statement. Throws `query-syntax` for nothing, several statements, too
 * long or too deep a text or hidden characters, and `query-forbidden` for one that starts with something other
 * than a reading clause (with `mayWrite`, or a clause that writes data), that loads files, or that
 * calls a procedure or an extension's function not on the list. What passes may still write: the
 * store decides that by the plan.
 */
export function readStatement(text: string, mayWrite = false): Statement {
  refuseTooLong(text);
  const all = tokenize(text);
  const tokens = all.at(-1)?.text === ";" ? all.slice(0, -1) : all;
  const first = tokens[0];
  if (!first) {
    throw new AppError("query-syntax", "The query is empty.", {
      hint: "Type a query such as MATCH (n:Country) RETURN n LIMIT 10.",
      ...positionAt(text, 0),
    });
  }
  refuseTooMuch(text, tokens);
  refuseSeveral(text, tokens);
  refuseEscapes(text, tokens);
  const mode = modeOf(tokens);
  const body = mode === "run" ? tokens : tokens.slice(1);
  const start = body[0]?.start ?? first.end;
  refuseOtherStart(text, body, { start, mayWrite });
  refuseLoad(text, body);
  refuseProcedures(text, body);
  refuseExtensions(text, body);
  const end = body.at(-1)?.end ?? start;
  const shifted = body.map((token) => ({
    ...token,
    start: token.start - start,
    end: token.end - start,
  }));
  return { body: text.slice(start, end), offset: start, tokens: shifted, mode };
}

function modeOf(tokens: readonly Token[]): StatementMode {
  if (isKeyword(tokens, 0, "EXPLAIN")) return "explain";
  return isKeyword(tokens, 0, "PROFILE") ? "profile" : "run";
}

function refuseSeveral(text: string, tokens: readonly Token[]): void {
  const separator = tokens.find((token) => token.text === ";");
  if (!separator) return;
  throw new AppError("query-syntax", "This is more than one statement.", {
    hint: "Run the statements one after the other.",
    ...positionAt(text, separator.start),
  });
}

/**
 * Neo4j reads an escape such as backslash-u0043 before it looks for words, strings and comments: the
 * same text would be one thing here and another there. Escapes stand in strings alone, and there
 * for letters, digits and the like, never for a quote, a backslash or a line break.
 */
function refuseEscapes(text: string, tokens: readonly Token[]): void {
  const outside = tokens.find(({ kind, text: part }) => kind === "symbol" && part === "\\");
  const hidden = /\\u+(?:00(?:[0-2][0-9a-f]|5c|60|7f|[89][0-9a-f])|202[89])/iu.exec(text);
  const offset = outside?.start ?? hidden?.index;
  if (offset === undefined) return;
  throw new AppError("query-syntax", "An escape such as \\u0041 cannot stand here.", {
    hint: "Type the character itself, or give the text as a parameter ($name).",
    ...positionAt(text, offset),
  });
}

function refuseOtherStart(
  text: string,
  tokens: readonly Token[],
  { start, mayWrite }: { start: number; mayWrite: boolean },
): void {
  const word = tokens[0]?.text ?? "";
  if (READING.includes(word.toUpperCase())) return;
  if (mayWrite && isWritingStart(tokens)) return;
  if (/^[\p{L}]+$/u.test(word) && isAdministrative(word)) {
    throw forbidden(`A query must only read; ${word.toUpperCase()} is not allowed.`, text, start);
  }
  throw new AppError("query-syntax", `A query cannot start with "${word}".`, {
    hint: `Start with one of ${READING.join(", ")} EXPLAIN or PROFILE.`,
    ...positionAt(text, start),
  });
}

const ADMINISTRATIVE = new Set([
  ...WRITING,
  ...["DROP", "ALTER", "SHOW", "TERMINATE", "LOAD", "USE", "GRANT", "DENY", "REVOKE", "START"],
  ...["STOP", "ENABLE", "RENAME", "DRYRUN", "SESSION", "COPY", "USING", "CYPHER"],
]);

/** CREATE and MERGE of a pattern: what follows a schema command is a word (INDEX, USER). */
function isWritingStart(tokens: readonly Token[]): boolean {
  if (!isKeyword(tokens, 0, ...WRITING_STARTS)) return false;
  return tokens[1]?.text === "(" || tokens[2]?.text === "=";
}

function isAdministrative(word: string): boolean {
  return ADMINISTRATIVE.has(word.toUpperCase());
}

function refuseLoad(text: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!isKeyword(tokens, index, "LOAD") || !isKeyword(tokens, index + 1, "CSV")) continue;
    throw forbidden("LOAD CSV reads files and addresses and is not allowed.", text, token.start);
  }
}

function refuseProcedures(text: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!isKeyword(tokens, index, "CALL") || next?.text === "{" || next?.text === "(") continue;
    const name = qualifiedName(tokens, index + 1);
    if (!isAllowedProcedure(name)) {
      throw forbidden(`The procedure ${name} may not be called.`, text, next?.start ?? token.end);
    }
  }
}

/** Functions with a dot in their name that the stores bring themselves; all others are extensions'. */
const FUNCTION_GROUPS = new Set([
  ...["date", "time", "localtime", "datetime", "localdatetime", "duration", "point", "vector"],
]);

/** An extension's function may run text or reach the network, and no plan tells: `apoc.cypher.runFirstColumn(...)`. */
function refuseExtensions(text: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!startsName(tokens, index)) continue;
    const name = qualifiedName(tokens, index);
    const parts = name.split(".");
    const isCall = parts.length > 1 && tokens[index + parts.length * 2 - 1]?.text === "(";
    if (!isCall || FUNCTION_GROUPS.has(parts[0]?.toLowerCase() ?? "")) continue;
    throw forbidden(`The function ${name} may not be called.`, text, token.start);
  }
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind;
  if (kind !== "word" && kind !== "name") return false;
  return tokens[index - 1]?.text !== "." && !isKeyword(tokens, index - 1, "CALL");
}

function qualifiedName(tokens: readonly Token[], from: number): string {
  let name = "";
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || !(token.text === "." || token.kind === "word" || token.kind === "name")) break;
    if (name !== "" && !name.endsWith(".") && token.text !== ".") break;
    name += token.kind === "name" ? token.text.slice(1, -1) : token.text;
  }
  return name;
}

/** A `query-forbidden` error at an offset of the typed text. */
export function forbidden(message: string, text: string, offset: number): AppError {
  return new AppError("query-forbidden", message, {
    hint: "Queries only read. Articles come in by loading and go by deleting them.",
    ...positionAt(text, offset),
  });
}

/** Where the first writing clause of a typed text starts; 0 when none is seen. */
export function writingOffset(text: string): number {
  const tokens = tokenize(text);
  const index = tokens.findIndex((_, at) => isKeyword(tokens, at, ...WRITING));
  return tokens[index]?.start ?? 0;
}
