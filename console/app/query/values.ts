import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#schemas/query.ts";

type Tagged = QueryNode | QueryRelationship | QueryPath | { $type: "integer"; value: string };

/** The tag of a graph value; `null` for plain values. */
export function tagged(value: QueryValue): Tagged | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  return "$type" in value && typeof value["$type"] === "string" ? (value as Tagged) : null;
}

/** What stands for a node in a line of text: its name, title or id. */
export function nodeName(node: QueryNode): string {
  const { name, title } = node.properties;
  if (typeof name === "string") return name;
  return typeof title === "string" ? title : node.id;
}

function taggedText(value: Tagged): string {
  switch (value.$type) {
    case "node":
      return nodeName(value);
    case "relationship":
      return `[:${value.type}]`;
    case "path":
      return value.nodes.map(nodeName).join(" – ");
    default:
      return value.value;
  }
}

/** A value in one line: nodes by name, relationships by type, lists and maps as JSON. */
export function valueText(value: QueryValue): string {
  const graphValue = tagged(value);
  if (graphValue) return taggedText(graphValue);
  if (value === null) return "null";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Orders values: numbers by size, else by text as people sort it; null last. */
export function compareValues(a: QueryValue, b: QueryValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return valueText(a).localeCompare(valueText(b), "en", { numeric: true });
}

/** Which column sorts, and how. */
export interface Sorting {
  column: number;
  descending: boolean;
}

/** Rows in a new order; the order of equal rows is kept. `null` keeps the store's order. */
export function sortRows(rows: readonly QueryValue[][], sorting: Sorting | null): QueryValue[][] {
  if (!sorting) return [...rows];
  const sign = sorting.descending ? -1 : 1;
  const cell = (row: QueryValue[]) => row[sorting.column] ?? null;
  return [...rows].sort((a, b) => sign * compareValues(cell(a), cell(b)));
}
