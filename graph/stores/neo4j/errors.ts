import { AppError } from "#schemas/errors.ts";
import { type Position, positionAt } from "../../cypher/position.ts";

/** What the driver throws: `code` is Neo4j's status such as `Neo.ClientError.Statement.SyntaxError`. */
interface Neo4jErrorLike {
  code?: string;
  message: string;
}

/** Neo4j's status codes by how they concern the user; the first match counts. */
const CODES = [
  {
    pattern: /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired)/u,
    code: "store-unavailable",
  },
  {
    pattern: /Statement\.(?:AccessMode|.*Forbidden)|Security\.Forbidden/u,
    code: "query-forbidden",
  },
  { pattern: /Statement\.(?:SyntaxError|SemanticError|ParameterMissing)/u, code: "query-syntax" },
  { pattern: /TransactionTimedOut|Transaction\.LockClientStopped/u, code: "timeout" },
  { pattern: /ServiceUnavailable|SessionExpired|DatabaseUnavailable/u, code: "store-unavailable" },
] as const;

/** The driver has no code for a pool whose connections are all taken or not to be had. */
const NO_CONNECTION = /^Connection acquisition timed out/u;

/**
 * Any error of the driver as an AppError with the place in the typed text where Neo4j names one
 * ("line 1, column 9 (offset: 8)"). `query` is that text, `shift` what stands before it in the
 * text that was sent.
 */
export function toAppError(thrown: unknown, query = "", shift = 0): AppError {
  if (thrown instanceof AppError) return thrown;
  const { code = "", message } = thrown as Neo4jErrorLike;
  const known = NO_CONNECTION.test(message)
    ? "store-unavailable"
    : CODES.find(({ pattern }) => pattern.test(code))?.code;
  if (known === "store-unavailable") return unavailable(code, thrown);
  if (/OutOfMemory|MemoryPool|heap space/iu.test(`${code} ${message}`)) return tooBig(thrown);
  const place = placeOf(message, query, shift);
  return new AppError(known ?? "query-failed", firstLine(message), {
    ...(place ?? {}),
    cause: thrown,
  });
}

function tooBig(cause: unknown): AppError {
  return new AppError("query-failed", "Neo4j ran out of memory in this query.", {
    hint: "Narrow it with a label, a WHERE or a LIMIT.",
    cause,
  });
}

function unavailable(code: string, cause: unknown): AppError {
  const refused = code.includes("Security");
  const message = refused
    ? "Neo4j refused the user name or password."
    : "Neo4j cannot be reached at this address.";
  const hint = refused
    ? "Set NEO4J_USERNAME and NEO4J_PASSWORD."
    : "Check that it runs and that host and port are right.";
  return new AppError("store-unavailable", message, { hint, cause });
}

function firstLine(message: string): string {
  return (
    message.split(/\r?\n/u)[0]?.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/u, "") ??
    message
  );
}

function placeOf(message: string, query: string, shift: number): Position | null {
  const offset = /\(offset: (\d+)\)/u.exec(message)?.[1];
  if (offset === undefined) return null;
  return positionAt(query, Math.max(0, Math.min(query.length, Number(offset) - shift)));
}
