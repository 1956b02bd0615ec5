import { AppError } from "#schemas/errors.ts";

/** The error of a query that ran out of its time (milliseconds), the same from both stores. */
export function timeoutError(timeoutMs: number): AppError {
  return new AppError(
    "timeout",
    `The query ran longer than ${timeoutMs / 1000} s and was stopped.`,
    {
      hint: "Narrow it with a label, a WHERE or a LIMIT.",
    },
  );
}
