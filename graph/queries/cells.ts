import type { QueryNode, QueryRelationship, QueryValue } from "#schemas/query.ts";
import type { Row } from "../store.ts";

/** Reading single values out of rows of our own statements, whose columns we know. */

/** A text cell; the empty string when it is not one. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}

/** A text cell as an optional property: nothing when it is null. */
export function optional<K extends string>(row: Row, column: K): { [P in K]?: string } {
  const value = row[column];
  return typeof value === "string" ? ({ [column]: value } as { [P in K]?: string }) : {};
}

/** A number cell; 0 when it is not one. */
export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : 0;
}

/** Whether a boolean cell is true. */
export function flag(row: Row, column: string): boolean {
  return row[column] === true;
}

/** A list of texts; empty when it is not a list. */
export function texts(value: QueryValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** A list of numbers; empty when it is not a list. */
export function numbers(value: QueryValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "number") : [];
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is QueryNode {
  return typeof value === "object" && value !== null && "$type" in value && value.$type === "node";
}

/** Whether a value is a relationship. */
export function isRelationship(value: unknown): value is QueryRelationship {
  return (
    typeof value === "object" &&
    value !== null &&
    "$type" in value &&
    value.$type === "relationship"
  );
}
