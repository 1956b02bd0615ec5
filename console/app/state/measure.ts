import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import pagerank from "graphology-metrics/centrality/pagerank.js";

/** A picture without anything that measures do not need. */
export interface Bare {
  nodes: readonly string[];
  edges: readonly { source: string; target: string; weight: number }[];
}

/** Per node the community it belongs to, named by its best connected member, and its PageRank. */
export interface Measures {
  communities: [string, string][];
  pagerank: [string, number][];
}

/** A generator of the same numbers in [0, 1) every time (mulberry32), so that communities stay the same. */
function seeded(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function undirected({ nodes, edges }: Bare): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.mergeNode(id);
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    graph.updateEdge(source, target, (data) => ({ weight: (data["weight"] ?? 0) + weight }));
  }
  return graph;
}

/** Communities by Louvain (Blondel et al. 2008), weighted by claims. */
function communitiesOf(bare: Bare): [string, string][] {
  const graph = undirected(bare);
  if (graph.size === 0) return bare.nodes.map((id) => [id, id]);
  const numbers = louvain(graph, { rng: seeded(), getEdgeWeight: "weight" });
  const heads = new Map<number, string>();
  const ranked = [...bare.nodes].sort(
    (a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1),
  );
  for (const id of ranked) {
    const community = numbers[id] ?? -1;
    if (!heads.has(community)) heads.set(community, id);
  }
  return bare.nodes.map((id) => [id, heads.get(numbers[id] ?? -1) ?? id]);
}

/** PageRank (Brin and Page 1998) along the edges' direction, weighted by claims. */
function ranksOf({ nodes, edges }: Bare): [string, number][] {
  const graph = new MultiDirectedGraph();
  for (const id of nodes) graph.mergeNode(id);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  if (graph.order === 0) return [];
  const ranks = pagerank(graph, {
    getEdgeWeight: "weight",
    maxIterations: 300,
    tolerance: 1e-4,
  });
  return Object.entries(ranks);
}

/** Measures a picture. */
export function measure(bare: Bare): Measures {
  return { communities: communitiesOf(bare), pagerank: ranksOf(bare) };
}
