import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";

/** Above this many nodes a picture says little and slows the page: the console asks first. */
export const SOFT_CAP = 2_000;
/** Above this many nodes nothing is drawn. */
export const HARD_CAP = 10_000;

interface Part {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** The `limit` nodes with the most edges and the edges among them; the order of nodes is kept. */
export function bestConnected(part: Part, limit: number): Part {
  if (part.nodes.length <= limit) return part;
  const degrees = new Map<string, number>();
  for (const { source, target } of part.edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const ranked = [...part.nodes].sort(
    (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0),
  );
  const kept = new Set(ranked.slice(0, limit).map((node) => node.id));
  return {
    nodes: part.nodes.filter((node) => kept.has(node.id)),
    edges: part.edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target)),
  };
}

/** How many characters of ids one request may carry: servers refuse addresses of more than 16 kB. */
const ID_CHARACTERS = 5_000;

/** Ids in portions that fit into an address. */
export function portions(ids: readonly string[], characters = ID_CHARACTERS): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const cost = encodeURIComponent(id).length + 3;
    const last = all.at(-1);
    if (last && cost <= room) last.push(id);
    else {
      all.push([id]);
      room = characters;
    }
    room -= cost;
  }
  return all;
}
