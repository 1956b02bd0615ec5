import type { RowPage, Store } from "../store.ts";
import { checkParams, DEFAULT_TIMEOUT_MS, type QueryInput } from "./run-query.ts";

/**
 * All rows of Cypher that a user typed, page by page, for a file: guarded and stoppable as
 * `runQuery`, but nothing is cut. Throws as `runQuery` does, and `too-large` beyond a million rows.
 */
export function queryPages(
  store: Store,
  input: Omit<QueryInput, "maxRows">,
): AsyncIterable<RowPage> {
  const params = input.params ?? {};
  checkParams(params);
  return store.queryPages(input.query, params, {
    timeoutMs: input.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  });
}
