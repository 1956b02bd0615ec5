import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";

/** An entity with the edges that leave or enter it. */
export interface OutlineRow {
  node: GraphNode;
  edges: { edge: GraphEdge; other: GraphNode; outgoing: boolean }[];
}

/** The graph as text: nodes by number of edges, each with its edges by relation and name. */
export function outlineRows(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): OutlineRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, OutlineRow>(nodes.map((node) => [node.id, { node, edges: [] }]));
  for (const edge of edges) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!source || !target) continue;
    rows.get(source.id)?.edges.push({ edge, other: target, outgoing: true });
    rows.get(target.id)?.edges.push({ edge, other: source, outgoing: false });
  }
  for (const row of rows.values()) {
    row.edges.sort(
      (a, b) =>
        a.edge.relation.localeCompare(b.edge.relation) ||
        a.other.label.localeCompare(b.other.label),
    );
  }
  return [...rows.values()].sort(
    (a, b) => b.edges.length - a.edges.length || a.node.label.localeCompare(b.node.label),
  );
}

/** One line of the tree as it is read: an entity, or an edge below the entity it is listed under. */
export type TreeItem =
  | { key: string; kind: "node"; row: OutlineRow }
  | { key: string; kind: "edge"; row: OutlineRow; index: number };

/** The lines in reading order: of entities that are open, the edges too. */
export function treeItems(rows: readonly OutlineRow[], open: ReadonlySet<string>): TreeItem[] {
  return rows.flatMap((row): TreeItem[] => {
    const { id } = row.node;
    const node: TreeItem = { key: id, kind: "node", row };
    if (!open.has(id)) return [node];
    const edges = row.edges.map(
      ({ edge, outgoing }, index): TreeItem => ({
        key: `${id} ${edge.id} ${outgoing}`,
        kind: "edge",
        row,
        index,
      }),
    );
    return [node, ...edges];
  });
}
