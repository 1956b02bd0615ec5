/** White space, control characters (a terminal obeys some) and those that turn the direction of writing. */
const UNPRINTABLE = /[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** No column is wider than this many characters. */
const MAX_WIDTH = 60;

/**
 * Rows as text in aligned columns, with a line under the heads. Control characters and line
 * breaks become spaces (a terminal obeys some of them); long cells are cut with an ellipsis.
 */
export function alignTable(heads: readonly string[], rows: readonly string[][]): string {
  const cells = [heads.map(cellText), ...rows.map((row) => row.map(cellText))];
  const widths = heads.map((_, index) =>
    Math.max(1, ...cells.map((row) => (row[index] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, index) => (row[index] ?? "").padEnd(width))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].map((text) => `${text}\n`).join("");
}

function cellText(text: string): string {
  return oneLine(text, MAX_WIDTH);
}

/**
 * Text as a terminal may show it: white space, control characters and those that turn the direction
 * of writing become blanks; at most `most` characters.
 */
export function oneLine(text: string, most: number): string {
  const plain = text.replace(UNPRINTABLE, " ");
  const trimmed = plain.trim();
  return trimmed.length > most ? `${trimmed.slice(0, most - 1)}…` : trimmed;
}

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled). Text that a spreadsheet would run as a formula
 * gets an apostrophe before it (OWASP, CSV injection: = + - @, tab and carriage return).
 */
export function csvTable(heads: readonly string[], rows: readonly unknown[][]): string {
  return csvRows([heads, ...rows]);
}

/** Further rows of a {@link csvTable}. */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: unknown): string {
  const isText = typeof value === "string";
  const text = isText ? value : valueText(value);
  const guarded = isText && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replace(/"/gu, '""')}"` : guarded;
}

/** A value of a query result as a person reads it: `(:Country {name})` for a node, JSON for lists and maps. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  return taggedText(value as Tagged) ?? JSON.stringify(value);
}

interface Tagged {
  $type?: string;
  id?: string;
  labels?: string[];
  properties?: Record<string, unknown>;
  type?: string;
  start?: string;
  end?: string;
  value?: string;
  nodes?: Tagged[];
  relationships?: Tagged[];
}

function taggedText(value: Tagged): string | null {
  switch (value.$type) {
    case "node":
      return nodeText(value);
    case "relationship":
      return `(${value.start})-[:${value.type}]->(${value.end})`;
    case "integer":
      return value.value ?? "";
    case "path":
      return pathText(value);
    default:
      return null;
  }
}

function nodeText({ labels = [], properties = {}, id = "" }: Tagged): string {
  const name = properties["name"] ?? properties["title"] ?? id;
  // Every country, person, ... is an Entity too: said only when nothing finer is.
  const finer = labels.filter((label) => label !== "Entity");
  return `(:${(finer.length > 0 ? finer : labels).join(":")} ${String(name)})`;
}

function pathText({ nodes = [], relationships = [] }: Tagged): string {
  return nodes
    .map((node, index) => {
      const relationship = relationships[index];
      if (relationship === undefined) return nodeText(node);
      const forward = relationship.start === node.id;
      return `${nodeText(node)}${forward ? "-" : "<-"}[:${relationship.type}]${forward ? "->" : "-"}`;
    })
    .join("");
}
