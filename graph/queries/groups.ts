import type { z } from "zod";
import type { Grouping, groupsParamsSchema } from "#schemas/api.ts";
import { COLLECTION_KIND } from "#schemas/collection-kind.ts";
import type { GraphEdge, GraphNode, Subgraph } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { text } from "./cells.ts";
import { findEdges, type RelationEdge } from "./edges.ts";

export type GroupsParams = z.output<typeof groupsParamsSchema>;

/** What entities without a value are put together as. */
const NONE = "none";

/**
 * The whole graph with entities put together: a node per kind, country or sector (`mentionCount` is
 * how many entities it stands for), an edge per pair and status with the sum of claims.
 */
export async function getGroups(store: Store, params: GroupsParams): Promise<Subgraph> {
  const groupOf = await groupsOf(store, params.by);
  const edges = new Map<string, GraphEdge>();
  for (const edge of await findEdges(store, { statuses: params.statuses })) {
    const key = `group:${idOf(edge.source)}|${edge.status}|group:${idOf(edge.target)}`;
    const known = edges.get(key);
    if (known) known.claimCount += edge.claimCount;
    else edges.set(key, groupEdge(key, edge));
  }
  function idOf(entity: string): string {
    return groupOf.get(entity) ?? NONE;
  }
  function groupEdge(id: string, edge: RelationEdge): GraphEdge {
    const [source, target] = [`group:${idOf(edge.source)}`, `group:${idOf(edge.target)}`];
    return {
      id,
      source,
      target,
      relation: "RELATIONS",
      status: edge.status,
      claimCount: edge.claimCount,
    };
  }
  const nodes = groupNodes(groupOf);
  return { nodes, edges: [...edges.values()], total: { nodes: groupOf.size, edges: edges.size } };
}

/** The group of each entity. A country belongs to itself, everything else to its `country`. */
async function groupsOf(store: Store, by: Grouping): Promise<Map<string, string>> {
  const value = { kind: "e.kind", country: "coalesce(e.iso3, e.country)", sector: "e.sector" }[by];
  const rows = await store.read(`MATCH (e:Entity) RETURN e.id AS id, ${value} AS value`);
  return new Map(rows.map((row) => [text(row, "id"), text(row, "value") || NONE]));
}

function groupNodes(groupOf: ReadonlyMap<string, string>): GraphNode[] {
  const counts = new Map<string, number>();
  for (const group of groupOf.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([group, count]) => ({
      id: `group:${group}`,
      kind: COLLECTION_KIND,
      label: group === NONE ? "without" : group,
      mentionCount: count,
    }));
}
