import { AppError } from "#schemas/errors.ts";
import type { QueryResult } from "#schemas/query.ts";
import type { QueryLimits, RawResult, Store } from "../store.ts";
import { nameWarnings } from "./name-warnings.ts";
import { MAX_NESTING, nestsTooDeep } from "./nesting.ts";
import { resultGraph } from "./result-graph.ts";

/** A user-typed query with its limits: milliseconds, rows; the answer never exceeds 8 MiB. */
export interface QueryInput {
  query: string;
  params?: Record<string, unknown> | undefined;
  timeoutMs?: number | undefined;
  maxRows?: number | undefined;
  /** Lets the query change nodes and relationships; the schema, files and other machines stay out of reach. */
  mayWrite?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_ROWS = 1_000;
/** UTF-16 code units of the rows as JSON. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Runs Cypher that a user typed: read-only unless it may write, limited, cancellable. `graph` holds the nodes,
 * relationships and paths of the rows, `warnings` names that the store does not have. Throws `query-syntax`, `query-forbidden`,
 * `query-unsupported`, `query-failed`, `bad-input` (parameters), `timeout` or `cancelled`, with the
 * place where known.
 */
export async function runQuery(store: Store, input: QueryInput): Promise<QueryResult> {
  const limits: QueryLimits = {
    timeoutMs: input.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxRows: input.maxRows ?? DEFAULT_MAX_ROWS,
    maxBytes: MAX_BYTES,
    ...(input.mayWrite ? { mayWrite: true } : {}),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  };
  const params = input.params ?? {};
  checkParams(params);
  const started = performance.now();
  const result = await store.query(input.query, params, limits);
  checkResult(result);
  const elapsedMs = performance.now() - started;
  const isEmpty = result.columns.length > 0 && result.rows.length === 0;
  // An answer that is there does not fail by what could be said about it.
  const warnings = await nameWarnings(store, input.query, isEmpty).catch(() => []);
  return {
    columns: result.columns,
    rows: result.rows,
    rowCount: result.rows.length,
    truncated: result.truncated,
    elapsedMs,
    ...(result.plan === undefined ? {} : { plan: result.plan }),
    ...(result.changes === undefined ? {} : { changes: result.changes }),
    ...(warnings.length > 0 ? { warnings } : {}),
    graph: resultGraph(result.rows),
  };
}

/** Throws AppError bad-input for parameters nested so deep that nothing could hand them on. */
export function checkParams(params: Record<string, unknown>): void {
  if (!nestsTooDeep(params)) return;
  throw new AppError("bad-input", `A parameter nests deeper than ${MAX_NESTING} levels.`, {
    hint: "Give flatter lists and maps.",
  });
}

function checkResult({ rows }: RawResult): void {
  if (!nestsTooDeep(rows)) return;
  throw new AppError(
    "query-failed",
    `A value of the result nests deeper than ${MAX_NESTING} levels.`,
    {
      hint: "Return flatter lists and maps.",
    },
  );
}
