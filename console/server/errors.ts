import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiError } from "#schemas/api.ts";
import type { AppError, ErrorCode } from "#schemas/errors.ts";

/** HTTP status by error code. 499 is the customary number for a request its client stopped. */
const STATUS: Record<ErrorCode, number> = {
  "bad-input": 400,
  forbidden: 403,
  "not-found": 404,
  "query-syntax": 400,
  "query-forbidden": 403,
  "query-unsupported": 400,
  "query-failed": 400,
  timeout: 504,
  cancelled: 499,
  "store-locked": 503,
  "store-unavailable": 503,
  "store-full": 507,
  "store-version": 503,
  "queue-unavailable": 503,
  "fetch-refused": 403,
  "fetch-failed": 502,
  "too-large": 413,
  conflict: 409,
  busy: 429,
  internal: 500,
};

/** The HTTP status an error is answered with. */
export function statusOf(error: AppError): ContentfulStatusCode {
  return STATUS[error.code] as ContentfulStatusCode;
}

/** Seconds after which a request that was refused for now may come again; null for other errors. */
export function retryAfter(error: AppError): string | null {
  const status = STATUS[error.code];
  if (status === 429) return "1";
  return status === 503 ? "5" : null;
}

/**
 * The body an error is answered with: code, message, hint and position. What was not foreseen
 * (`internal`) is not told to the browser, only that it happened; the server's log has it.
 */
export function errorBody(error: AppError): ApiError {
  if (error.code === "internal") {
    return {
      error: {
        code: "internal",
        message: "something went wrong inside the server",
        hint: "the server's terminal says more",
      },
    };
  }
  const { code, message, hint, line, column, offset } = error;
  return {
    error: {
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}
