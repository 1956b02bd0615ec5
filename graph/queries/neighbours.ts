import type { z } from "zod";
import type { NeighbourCount } from "#schemas/answers.ts";
import type { neighboursParamsSchema } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { GraphNode, Subgraph } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { isNode, number, text } from "./cells.ts";
import { findEdges, type RelationEdge } from "./edges.ts";
import { toGraphNode } from "./entity.ts";

export type NeighboursParams = z.output<typeof neighboursParamsSchema>;

/** An entity with its neighbours, and how many there are by relation and direction before any limit. */
export interface Neighbourhood {
  subgraph: Subgraph;
  counts: NeighbourCount[];
}

/**
 * The neighbours of an entity that are not on screen yet (`exclude`), best supported first, with
 * the edges to them and to those already shown. `counts` ignores relation, direction and limit,
 * so that a menu can offer them all. Throws `not-found` when there is no such entity.
 */
export async function getNeighbours(
  store: Store,
  params: NeighboursParams,
): Promise<Neighbourhood> {
  const { id, statuses, relation } = params;
  const all = await findEdges(store, { id, statuses });
  const wanted = all.filter(
    (edge) =>
      (relation === undefined || edge.relation === relation) &&
      (params.direction === "both" ||
        directionOf(edge, id) === params.direction ||
        directionOf(edge, id) === "both"),
  );
  const shown = new Set([id, ...params.exclude]);
  const fresh = [...new Set(wanted.map((edge) => otherEnd(edge, id)))].filter(
    (end) => !shown.has(end),
  );
  const taken = new Set(fresh.slice(0, params.limit));
  const nodes = await findNodes(store, [id, ...taken]);
  if (!nodes.some((node) => node.id === id)) throw unknownEntity(id);
  const edges = wanted.filter((edge) => {
    const end = otherEnd(edge, id);
    return taken.has(end) || shown.has(end);
  });
  const total = { nodes: fresh.length + 1, edges: wanted.length };
  return { subgraph: { nodes, edges, total }, counts: countNeighbours(all, id) };
}

/** The error of an id that is not in the store. */
export function unknownEntity(id: string): AppError {
  return new AppError("not-found", `There is no entity ${id}.`, {
    hint: "Search for it by name; it may be gone with its last article.",
  });
}

function otherEnd(edge: RelationEdge, id: string): string {
  return edge.source === id ? edge.target : edge.source;
}

function directionOf(edge: RelationEdge, id: string): NeighbourCount["direction"] {
  if (relationType(edge.relation).symmetric) return "both";
  return edge.source === id ? "out" : "in";
}

/** Distinct neighbours per relation and direction, most first. */
export function countNeighbours(edges: readonly RelationEdge[], id: string): NeighbourCount[] {
  const groups = new Map<string, { count: NeighbourCount; ends: Set<string> }>();
  for (const edge of edges) {
    const direction = directionOf(edge, id);
    const key = `${edge.relation} ${direction}`;
    const group = groups.get(key) ?? {
      count: { relation: edge.relation, direction, count: 0 },
      ends: new Set<string>(),
    };
    group.ends.add(otherEnd(edge, id));
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { count, ends }]) => ({ key, count: { ...count, count: ends.size } }))
    .toSorted((a, b) => b.count.count - a.count.count || (a.key < b.key ? -1 : 1))
    .map(({ count }) => count);
}

/** Entities as nodes to draw, in the order of the ids; unknown ids are left out. `degree` counts direct relationships. */
export async function findNodes(store: Store, ids: readonly string[]): Promise<GraphNode[]> {
  // Two statements: the embedded engine reads the whole store for an OPTIONAL MATCH.
  const match = "UNWIND $ids AS id MATCH (e:Entity {id: id})";
  const rows = await store.read(`${match} RETURN e AS entity`, { ids });
  const counted = await store.read(
    `${match}-[r]-(:Entity) WHERE r.key IS NOT NULL RETURN e.id AS id, count(r) AS degree`,
    { ids },
  );
  const degrees = new Map(counted.map((row) => [text(row, "id"), number(row, "degree")]));
  const nodes = new Map<string, GraphNode>();
  for (const { entity } of rows) {
    if (!isNode(entity)) continue;
    nodes.set(entity.id, { ...toGraphNode(entity), degree: degrees.get(entity.id) ?? 0 });
  }
  return ids.flatMap((id) => nodes.get(id) ?? []);
}
