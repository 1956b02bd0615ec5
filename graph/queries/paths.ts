import type { z } from "zod";
import type { EntityPath } from "#schemas/answers.ts";
import type { pathParamsSchema } from "#schemas/api.ts";
import { MOST_PATHS } from "#schemas/path-limits.ts";
import type { GraphNode } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { findEdges, type RelationEdge } from "./edges.ts";
import { findNodes, unknownEntity } from "./neighbours.ts";
import { type Step, shortestTrails } from "./simple-paths.ts";

/** `ways` left out is `shortest`. */
export type PathParams = Omit<z.output<typeof pathParamsSchema>, "ways"> &
  Partial<Pick<z.output<typeof pathParamsSchema>, "ways">>;

/** So many entities are looked at before the search gives up: a hub has many neighbours. */
const MAX_VISITED = 5_000;

/** A path as edges from the start. */
type Trail = readonly RelationEdge[];

/**
 * The shortest paths over direct relationships (in any direction) from one entity to another, at
 * most `limit`, of at most `maxHops` edges, best supported first; empty when there is none. With
 * `ways: "several"` longer paths follow the shortest until there are `limit`. Each pair of entities
 * is joined by its best supported edge, so that every path leads over other entities; the other
 * edges between the two stand in `also`. Breadth-first by layers, so both stores give the same paths. Throws `not-found` for an unknown id.
 */
export async function findPaths(store: Store, params: PathParams): Promise<EntityPath[]> {
  const { from, to, limit } = params;
  const known = await findNodes(store, [from, to]);
  for (const id of [from, to]) if (!known.some((node) => node.id === id)) throw unknownEntity(id);
  if (from === to) return [{ nodes: known.slice(0, 1), hops: [] }];
  const trails =
    params.ways === "several" ? await searchSeveral(store, params) : await search(store, params);
  const best = trails
    .toSorted(
      (a, b) => a.length - b.length || support(b) - support(a) || (keyOf(a) < keyOf(b) ? -1 : 1),
    )
    .slice(0, limit);
  const ids = [...new Set(best.flatMap((trail) => stops(from, trail)))];
  const nodes = new Map((await findNodes(store, ids)).map((node) => [node.id, node]));
  const between = await edgesBetween(store, best, ids);
  return best.map((trail) => toPath(from, trail, { nodes, between }));
}

/** The next longer trails too; entities are asked for their edges once each. */
async function searchSeveral(store: Store, params: PathParams): Promise<Trail[]> {
  const known = new Map<string, Step<RelationEdge>[]>();
  return shortestTrails({ ...params, k: params.limit }, async (id) => {
    const steps = known.get(id) ?? (known.size < MAX_VISITED ? await stepsOf(store, id) : []);
    known.set(id, steps);
    return steps;
  });
}

/** The best supported edge to each neighbour. */
async function stepsOf(store: Store, id: string): Promise<Step<RelationEdge>[]> {
  const best = new Map<string, RelationEdge>();
  for (const edge of await edgesOf(store, [id])) {
    const end = edge.source === id ? edge.target : edge.source;
    if (!best.has(end)) best.set(end, edge);
  }
  return [...best].map(([to, edge]) => ({ edge, to }));
}

/** Two entities, whichever way an edge between them points. */
function pairOf({ source, target }: Pick<RelationEdge, "source" | "target">): string {
  return source < target ? `${source}\n${target}` : `${target}\n${source}`;
}

/** All edges between the entities that follow each other on trails, best supported first. */
async function edgesBetween(
  store: Store,
  trails: readonly Trail[],
  ids: readonly string[],
): Promise<Map<string, RelationEdge[]>> {
  const between = new Map(trails.flat().map((edge) => [pairOf(edge), [] as RelationEdge[]]));
  for (const edge of await edgesOf(store, ids)) between.get(pairOf(edge))?.push(edge);
  return between;
}

async function search(
  store: Store,
  params: { from: string; to: string; maxHops: number },
): Promise<Trail[]> {
  const { from, to, maxHops } = params;
  let layer = new Map<string, Trail[]>([[from, [[]]]]);
  const visited = new Set([from]);
  for (let hop = 0; hop < maxHops && layer.size > 0 && visited.size < MAX_VISITED; hop += 1) {
    layer = extend(layer, await edgesOf(store, [...layer.keys()]), visited);
    const found = layer.get(to);
    if (found) return found;
    for (const id of layer.keys()) visited.add(id);
  }
  return [];
}

/** One layer further, from each entity to another by the best supported edge; of the equally short trails to an entity as many are kept as can be asked for. */
function extend(
  layer: ReadonlyMap<string, Trail[]>,
  edges: readonly RelationEdge[],
  visited: ReadonlySet<string>,
): Map<string, Trail[]> {
  const next = new Map<string, Trail[]>();
  const joined = new Set<string>();
  for (const edge of edges) {
    const pair = pairOf(edge);
    if (joined.has(pair)) continue;
    joined.add(pair);
    for (const [near, far] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      const trails = layer.get(near);
      if (!trails || visited.has(far)) continue;
      const extended = [...(next.get(far) ?? []), ...trails.map((trail) => [...trail, edge])];
      next.set(far, extended.slice(0, MOST_PATHS));
    }
  }
  return next;
}

async function edgesOf(store: Store, ids: readonly string[]): Promise<RelationEdge[]> {
  const edges = new Map<string, RelationEdge>();
  for (const id of ids) {
    const found = await findEdges(store, { id, statuses: ["asserted", "planned"] });
    for (const edge of found) edges.set(edge.id, edge);
  }
  return [...edges.values()].toSorted(
    (a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1),
  );
}

function support(trail: Trail): number {
  return Math.min(...trail.map(({ claimCount }) => claimCount));
}

function keyOf(trail: Trail): string {
  return trail.map(({ id }) => id).join(" ");
}

function stops(from: string, trail: Trail): string[] {
  const ids = [from];
  for (const edge of trail) ids.push(edge.source === ids.at(-1) ? edge.target : edge.source);
  return ids;
}

function toPath(
  from: string,
  trail: Trail,
  {
    nodes,
    between,
  }: { nodes: ReadonlyMap<string, GraphNode>; between: Map<string, RelationEdge[]> },
): EntityPath {
  return {
    nodes: stops(from, trail).flatMap((id) => nodes.get(id) ?? []),
    hops: trail.map((edge) => {
      const others = (between.get(pairOf(edge)) ?? []).filter(({ id }) => id !== edge.id);
      return { ...toHop(edge), also: others.map(toHop) };
    }),
  };
}

function toHop({ key, relation, source, target, status }: RelationEdge) {
  return { key, relation, from: source, to: target, status };
}
