import { describe, expect, it } from "vitest";
import { EngineError } from "./child-process.ts";
import { openError } from "./supervisor.ts";
import { engineError } from "./user-query.ts";

describe("what the engine says, in our words", () => {
  it.each([
    [
      "Transaction error: GRAFEO-T009: the commit could not be written to the write-ahead log: I/O error on the WAL at /d/x.log: No space left on device (os error 28)",
      { code: "store-full", message: expect.stringMatching(/^The disk is full/u) },
    ],
    [
      "Transaction error: GRAFEO-T009: I/O error on the WAL at /d/x.log: Read-only file system (os error 30)",
      { code: "store-full", message: expect.stringContaining("Read-only") },
    ],
    [
      "Query error: GRAFEO-Q001: Query exceeded the 30s timeout",
      { code: "timeout", message: expect.stringContaining("30 s") },
    ],
    [
      "Query error: GRAFEO-Q003: Execution error: A variable-length pattern would hold more than 3355443 paths at once",
      { code: "query-failed", hint: expect.stringContaining("fewer steps") },
    ],
    ["Query error: GRAFEO-Q002: division by zero", { code: "query-failed" }],
    [
      "Semantic error: Unknown function 'isNaN'",
      { code: "query-unsupported", message: expect.stringContaining("isNaN") },
    ],
  ])("%s", (message, expected) => {
    expect(engineError({ message, status: undefined, refused: false }, null)).toMatchObject(
      expected,
    );
  });
});

it.each([
  ["Database error: GRAFEO-X003: I/O error: Permission denied (os error 13)", "may not be written"],
  [
    "Database error: GRAFEO-X003: I/O error: Read-only file system (os error 30)",
    "may not be written",
  ],
  ["Database error: the database file is locked", "Another newsgraph process"],
  ["Database error: wrong magic number", "cannot be opened: Database error: wrong magic number"],
])("a folder that cannot be opened: %s", (message, expected) => {
  const error = openError("/d", new EngineError({ message, status: undefined, refused: false }));
  expect(error.message).toContain(expected);
});
