import { expect, it } from "vitest";
import { readSyntaxError } from "./syntax-error.ts";

const after = (found: string) =>
  `Invalid input '${found}': expected a graph pattern, ',', 'ORDER BY', 'MATCH', 'MERGE', 'RETURN', 'WHERE', 'WITH' or <EOF>`;

it.each([
  ["RETRUN", "RETURN"],
  ["retun", "RETURN"],
  ["WHER", "WHERE"],
  ["WHIT", "WITH"],
  ["nonsense", null],
  ["}", null],
])("%s is taken for %s", (found, meant) => {
  expect(readSyntaxError(after(found))).toMatchObject({
    meant,
    message: `“${found}” cannot stand here.`,
    possible: expect.stringContaining("a graph pattern"),
  });
});

it("says that a query ends too early, and leaves other messages alone", () => {
  expect(readSyntaxError(after(""))?.message).toBe("The query ends too early.");
  expect(readSyntaxError("Variable `a` not defined")).toBeNull();
});
