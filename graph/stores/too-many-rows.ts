import { AppError } from "#schemas/errors.ts";
import { MAX_STREAM_ROWS } from "../store.ts";

/** A query whose rows are all wanted has more of them than a file should hold. */
export function tooManyRows(): AppError {
  return new AppError("too-large", `The query has more than ${MAX_STREAM_ROWS} rows.`, {
    hint: "Narrow it with WHERE, or take it in parts with SKIP and LIMIT.",
  });
}
