import type { z } from "zod";
import type { edgesParamsSchema, graphParamsSchema, subgraphRequestSchema } from "#schemas/api.ts";
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

export type SubgraphParams = z.output<typeof subgraphRequestSchema>;

/** The given entities with the edges among them, and those between them and `others`. Unknown ids are left out. */
export async function getSubgraph(store: Store, params: SubgraphParams): Promise<Subgraph> {
  const { ids, others, statuses } = params;
  const known = new Set([...ids, ...others]);
  const edges = (await findEdges(store, { touching: ids, statuses })).filter(
    ({ source, target }) => known.has(source) && known.has(target),
  );
  return { nodes: await findNodes(store, [...new Set(ids)]), edges };
}

export type EdgesParams = z.output<typeof edgesParamsSchema>;

/** One page of all edges, most claims first, with the entities at their ends. */
export async function getEdges(store: Store, params: EdgesParams): Promise<Subgraph> {
  const all = await findEdges(store, { statuses: params.statuses });
  const edges = all.slice(params.offset, params.offset + params.limit);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = await findNodes(store, [...ends]);
  return { nodes, edges, total: { nodes: nodes.length, edges: all.length } };
}
