import type { z } from "zod";
import type { graphParamsSchema } from "#schemas/api.ts";
import type { Subgraph } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { findEdges } from "./edges.ts";
import { findNodes } from "./neighbours.ts";

export type GraphParams = z.output<typeof graphParamsSchema>;

/**
 * The edges among the given entities; without `ids`, the `limit` entities with most edges and the
 * edges among them. `total` counts what there would be without the limit.
 */
export async function getGraph(store: Store, params: GraphParams): Promise<Subgraph> {
  const { ids, statuses, limit } = params;
  const all = await findEdges(store, { ids, statuses });
  const degrees = new Map<string, number>();
  for (const { source, target } of all) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const ranked = [...degrees].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const wanted = ids ?? ranked.map(([id]) => id);
  const taken = new Set(wanted.slice(0, limit));
  const edges = all.filter(({ source, target }) => taken.has(source) && taken.has(target));
  const nodes = await findNodes(store, [...taken]);
  return { nodes, edges, total: { nodes: wanted.length, edges: all.length } };
}
