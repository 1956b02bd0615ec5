/**
 * Between the items of a list and the labels of a node: a code point that is no character
 * (Unicode, "Noncharacters"), so that no text of a list can hold it.
 */
export const DELIMITER = "\ufdd0";

/** Types of properties that neo4j-admin reads, each also as a list. */
export type CellType = "boolean" | "long" | "double" | "string";

/** The type of a column, as far as its values tell. */
export interface ColumnType {
  type: CellType;
  isList: boolean;
}

/** The type that a property's value has; an empty list has none of its own and counts as one of strings. */
export function typeOf(value: unknown): ColumnType {
  if (!Array.isArray(value)) return { type: scalarType(value), isList: false };
  const [first = "string", ...others] = value.map(scalarType);
  return { type: value.length === 0 ? "string" : others.reduce(wider, first), isList: true };
}

function scalarType(value: unknown): CellType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return "long";
  return typeof value === "number" ? "double" : "string";
}

/** The type that holds values of both: whole numbers fit among broken ones, everything fits in text. */
export function wider(one: CellType, other: CellType): CellType {
  if (one === other) return one;
  const isNumber = [one, other].every((type) => type === "long" || type === "double");
  return isNumber ? "double" : "string";
}

/** A value as a cell of a CSV file for neo4j-admin: text in quotes, quotes doubled; nothing for nothing. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return value.length === 0 ? "" : quoted(value.map(item).join(DELIMITER));
  return typeof value === "string" ? quoted(value) : String(value);
}

function item(value: unknown): string {
  return String(value).replaceAll(DELIMITER, "\ufffd");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
