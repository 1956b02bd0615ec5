import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { relationLabel } from "../canvas/colors.ts";
import { edgeWord } from "../canvas/status-styles.ts";

/** The columns of the table of edges. */
export type Column = "subject" | "relation" | "object" | "status" | "claims" | "first" | "last";

/** An edge as a row. Dates are as exact as they are known, empty when they are not. */
export interface EdgeRow {
  edge: GraphEdge;
  subject: string;
  relation: string;
  object: string;
  status: string;
  claims: number;
  first: string;
  last: string;
}

/** Edges as rows; `nodes` hold the entities at their ends. */
export function edgeRows(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): EdgeRow[] {
  const names = new Map(nodes.map((node) => [node.id, node.label]));
  return edges.map((edge) => ({
    edge,
    subject: names.get(edge.source) ?? edge.source,
    relation: relationLabel(edge.relation),
    object: names.get(edge.target) ?? edge.target,
    status: edgeWord(edge),
    claims: edge.claimCount,
    first: edge.firstDate ?? "",
    last: edge.lastDate ?? "",
  }));
}

/** Rows by a column; rows without a value come last either way, equal ones keep their order. */
export function sortRows(
  rows: readonly EdgeRow[],
  { column, down }: { column: Column; down: boolean },
): EdgeRow[] {
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[column], b[column]];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * String(left).localeCompare(String(right), "en");
  });
}
