import type { Store } from "../store.ts";
import { directRelationshipsOf } from "./pages.ts";

const COLUMNS = [
  ...["subject", "relation", "object", "status", "claimCount", "articleCount", "sourceCount"],
  ...["attributedCount", "plannedCount", "contestedCount", "firstDate", "lastDate"],
  ...["maxConfidence", "key"],
] as const;

/** The direct relationships as a table (RFC 4180, CRLF), with ids of subject and object. */
export async function* exportCsv(store: Store): AsyncGenerator<string> {
  yield `${COLUMNS.join(",")}\r\n`;
  for await (const { type, start, end, properties } of directRelationshipsOf(store)) {
    const row: Record<string, unknown> = {
      ...properties,
      subject: start,
      relation: type,
      object: end,
    };
    yield `${COLUMNS.map((column) => csvCell(row[column])).join(",")}\r\n`;
  }
}

/**
 * A value as a CSV cell. Text that a spreadsheet would run as a formula (it starts with = + - @,
 * tab or carriage return; OWASP, "CSV Injection") gets an apostrophe in front.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
