import type { DrawnGraph } from "./model.ts";

/** Best connected first, then by id: the same order every time. */
export function ranked(graph: DrawnGraph, ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
}

/** Ids that have the same group together, the largest group first. */
export function grouped(ids: readonly string[], groupOf: (id: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(groupOf(id));
    if (group) group.push(id);
    else groups.set(groupOf(id), [id]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([, all]) => all);
}
