import { MultiDirectedGraph } from "graphology";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { append, type Positions, placeNew } from "./placement.ts";
import { patternOf } from "./status-styles.ts";

/** A node to draw: with a colour (of the light theme) and a radius in CSS pixels where they are not the usual ones. */
export type SceneNode = GraphNode & { paint?: string; radius?: number };

/** An edge to draw; `bundled` is how many it stands for. */
export type SceneEdge = GraphEdge & { bundled?: number };

/** What is to be drawn. */
export interface Scene {
  nodes: readonly SceneNode[];
  edges: readonly SceneEdge[];
}

/** What a node of the drawn graph carries. `size` is the radius in CSS pixels. */
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: string;
  paint?: string | undefined;
  fixed?: boolean;
}

/** What an edge of the drawn graph carries. `size` is the thickness in CSS pixels, `pattern` the status's dash number. */
export interface EdgeAttributes {
  size: number;
  type: string;
  relation: string;
  pattern: number;
  curvature: number;
  /** How many edges this one stands for; 0 when it is one itself. */
  bundled: number;
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const SYMMETRIC = new Set<string>(
  RELATION_TYPES.filter((row) => row.symmetric).map((row) => row.type),
);

export function createDrawnGraph(): DrawnGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
}

/** Radius by degree: area grows with the number of edges, between 5 and 18 pixels. */
export function nodeSize(degree: number): number {
  return Math.min(18, 5 + 2.1 * Math.sqrt(degree));
}

/** Thickness by the number of claims: 1.6 pixels for one, logarithmic, at most 6. */
export function edgeSize(claimCount: number): number {
  return Math.min(6, 1.6 + 1.1 * Math.log2(Math.max(1, claimCount)));
}

const pairKey = (edge: GraphEdge) =>
  edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;

/**
 * Curvature per edge id so that edges between the same two nodes lie apart: alone 0, else spread
 * evenly around the straight line, whichever way each one points.
 */
export function curvatures(edges: readonly GraphEdge[]): Map<string, number> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) append(pairs, pairKey(edge), edge);
  const result = new Map<string, number>();
  for (const group of pairs.values()) {
    const step = group.length > 4 ? 0.7 / group.length : 0.2;
    group.forEach((edge, index) => {
      const side = (index - (group.length - 1) / 2) * step;
      result.set(edge.id, edge.source < edge.target ? side : -side || 0);
    });
  }
  return result;
}

function edgeAttributes(edge: SceneEdge, curvature: number): EdgeAttributes {
  const plain = SYMMETRIC.has(edge.relation) || edge.bundled !== undefined;
  const head = plain ? "line" : "arrow";
  return {
    size: edgeSize(edge.claimCount),
    type: Math.abs(curvature) < 0.01 ? head : `curved-${head}`,
    relation: edge.relation,
    pattern: patternOf(edge.status),
    curvature,
    bundled: edge.bundled ?? 0,
  };
}

function dropMissing(
  graph: DrawnGraph,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): void {
  for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
}

function neighbourLists(edges: readonly GraphEdge[]): (id: string) => readonly string[] {
  const lists = new Map<string, string[]>();
  for (const edge of edges) {
    append(lists, edge.source, edge.target);
    append(lists, edge.target, edge.source);
  }
  return (id) => lists.get(id) ?? [];
}

function drawEdges(graph: DrawnGraph, edges: readonly SceneEdge[]): void {
  const bends = curvatures(edges);
  for (const edge of edges) {
    const attributes = edgeAttributes(edge, bends.get(edge.id) ?? 0);
    if (graph.hasEdge(edge.id)) graph.mergeEdgeAttributes(edge.id, attributes);
    else graph.addEdgeWithKey(edge.id, edge.source, edge.target, attributes);
  }
}

/**
 * Makes the drawn graph hold exactly these nodes and edges. Nodes that have a position keep it;
 * answers the ids of those that are new.
 */
export function syncGraph(graph: DrawnGraph, shown: Scene, positions: Positions): string[] {
  const { nodes, edges } = shown;
  const fresh = nodes.map((node) => node.id).filter((id) => !positions.has(id));
  if (fresh.length > 0) placeNew(fresh, positions, neighbourLists(edges));
  dropMissing(graph, new Set(nodes.map((node) => node.id)), new Set(edges.map((edge) => edge.id)));
  for (const node of nodes) {
    const at = positions.get(node.id) ?? { x: 0, y: 0 };
    const { label, kind, paint } = node;
    graph.mergeNode(node.id, { ...at, label, kind, paint, size: node.radius ?? 0 });
  }
  drawEdges(graph, edges);
  for (const { id, radius } of nodes) {
    if (radius === undefined) graph.setNodeAttribute(id, "size", nodeSize(graph.degree(id)));
  }
  return fresh;
}
