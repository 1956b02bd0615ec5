import type { QueryResult } from "#schemas/query.ts";
import type { QueryLimits, Store } from "../store.ts";
import { resultGraph } from "./result-graph.ts";

/** A user-typed query with its limits: milliseconds, rows; the answer never exceeds 8 MiB. */
export interface QueryInput {
  query: string;
  params?: Record<string, unknown> | undefined;
  timeoutMs?: number | undefined;
  maxRows?: number | undefined;
  signal?: AbortSignal | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_ROWS = 1_000;
/** UTF-16 code units of the rows as JSON. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Runs Cypher that a user typed: read-only, limited, cancellable. `graph` holds the nodes,
 * relationships and paths of the rows. Throws `query-syntax`, `query-forbidden`,
 * `query-unsupported`, `query-failed`, `timeout` or `cancelled`, with the place where known.
 */
export async function runQuery(store: Store, input: QueryInput): Promise<QueryResult> {
  const limits: QueryLimits = {
    timeoutMs: input.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxRows: input.maxRows ?? DEFAULT_MAX_ROWS,
    maxBytes: MAX_BYTES,
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  };
  const started = performance.now();
  const result = await store.query(input.query, input.params ?? {}, limits);
  return {
    columns: result.columns,
    rows: result.rows,
    rowCount: result.rows.length,
    truncated: result.truncated,
    elapsedMs: performance.now() - started,
    ...(result.plan === undefined ? {} : { plan: result.plan }),
    graph: resultGraph(result.rows),
  };
}
