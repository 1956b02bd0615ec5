/** The closed set of error codes; the HTTP status and the exit code follow from the code. */
export const ERROR_CODES = [
  "bad-input",
  "forbidden",
  "not-found",
  "query-syntax",
  "query-forbidden",
  "query-unsupported",
  "query-failed",
  "timeout",
  "cancelled",
  "store-locked",
  "store-unavailable",
  "store-full",
  "store-version",
  "queue-unavailable",
  "fetch-refused",
  "fetch-failed",
  "too-large",
  "conflict",
  "busy",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Further facts an error may carry; `line` and `column` count from 1, `offset` from 0 (UTF-16). */
export interface ErrorDetails {
  line?: number;
  column?: number;
  offset?: number;
  hint?: string;
  cause?: unknown;
}

/**
 * The one error of this product that reaches a user: `message` says what happened and with which
 * input, `hint` what to do about it.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly offset: number | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "AppError";
    this.code = code;
    this.line = details.line;
    this.column = details.column;
    this.offset = details.offset;
    this.hint = details.hint;
  }
}

/** Any thrown value as an AppError; what we did not foresee becomes `internal`, stack kept in `cause`. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AppError("internal", message, { cause: thrown });
}
