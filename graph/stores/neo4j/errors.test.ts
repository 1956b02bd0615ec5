import { expect, it } from "vitest";
import { toAppError } from "./errors.ts";

it.each([
  ["Neo.ClientError.Security.Unauthorized", "store-unavailable"],
  ["ServiceUnavailable", "store-unavailable"],
  ["Neo.ClientError.Statement.SyntaxError", "query-syntax"],
  ["Neo.ClientError.Statement.ParameterMissing", "query-syntax"],
  ["Neo.ClientError.Statement.AccessMode", "query-forbidden"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "timeout"],
  ["Neo.ClientError.Statement.ArithmeticError", "query-failed"],
])("%s becomes %s", (code, expected) => {
  expect(toAppError(Object.assign(new Error("x"), { code })).code).toBe(expected);
});

it("says that a query was too big for the server", () => {
  const error = Object.assign(new Error("Java heap space"), {
    code: "Neo.TransientError.General.OutOfMemoryError",
  });
  expect(toAppError(error)).toMatchObject({
    ...{ code: "query-failed", message: "Neo4j ran out of memory in this query." },
  });
});

it("finds the place in the typed text behind what was put before it", () => {
  const message = 'Invalid input (line 2, column 3 (offset: 12))\n"EXPLAIN"';
  const error = Object.assign(new Error(message), {
    code: "Neo.ClientError.Statement.SyntaxError",
  });
  expect(toAppError(error, "MATCH\n  x", 4)).toMatchObject({
    ...{ message: "Invalid input", offset: 8, line: 2, column: 3 },
  });
});
