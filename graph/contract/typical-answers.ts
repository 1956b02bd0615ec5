import { AppError } from "#schemas/errors.ts";
import type { QueryValue } from "#schemas/query.ts";
import { runQuery, type Store } from "../index.ts";
import { TYPICAL_PARAMS } from "./typical-queries.ts";

/** A query's answer as text to compare: rows sorted unless the query orders them, floats to 12 digits. */
export async function answerText(store: Store, query: string): Promise<string> {
  try {
    const { columns, rows } = await runQuery(store, { query, params: TYPICAL_PARAMS });
    const lines = rows.map((row) => JSON.stringify(row.map((value) => comparable(value, query))));
    const ordered = /ORDER BY/iu.test(query) ? lines : lines.toSorted();
    return [JSON.stringify(columns), ...ordered].join("\n");
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return `${thrown.code} at ${thrown.line ?? "-"}:${thrown.column ?? "-"}`;
  }
}

/** What `labels` and `keys` list comes in no order that a store would promise. */
function comparable(value: QueryValue, query: string): QueryValue {
  if (typeof value === "number") return Number(value.toPrecision(12));
  const unordered = /\b(?:labels|keys)\(/u.test(query) && Array.isArray(value);
  return unordered ? value.toSorted() : value;
}
