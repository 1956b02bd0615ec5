import { MultiDirectedGraph } from "graphology";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { append, type Positions, placeNew } from "./placement.ts";
import { edgeWord, patternOf } from "./status-styles.ts";
import { forAll, type Steps, within } from "./steps.ts";

/**
 * A node to draw: with a colour (of the light theme) and a radius in CSS pixels where they are not
 * the usual ones. A new one comes near the node `beside`, which brought it.
 */
export type SceneNode = GraphNode & { paint?: string; radius?: number; beside?: string };

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
  /** The word for its status. */
  stated: string;
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
    stated: edgeWord(edge),
    curvature,
    bundled: edge.bundled ?? 0,
  };
}

function* dropMissing(graph: DrawnGraph, { nodes, edges }: Scene): Steps {
  if (nodes.length === 0) graph.clear();
  const keptEdges = new Set(edges.map(({ id }) => id));
  const keptNodes = new Set(nodes.map(({ id }) => id));
  yield* forAll(graph.edges(), (id) => keptEdges.has(id) || graph.dropEdge(id));
  yield* forAll(graph.nodes(), (id) => keptNodes.has(id) || graph.dropNode(id));
}

function neighbourLists(edges: readonly GraphEdge[]): (id: string) => readonly string[] {
  const lists = new Map<string, string[]>();
  for (const edge of edges) {
    append(lists, edge.source, edge.target);
    append(lists, edge.target, edge.source);
  }
  return (id) => lists.get(id) ?? [];
}

function drawNode(graph: DrawnGraph, node: SceneNode, positions: Positions): void {
  const { id, label, kind, paint } = node;
  const at = positions.get(id) ?? { x: 0, y: 0 };
  if (graph.hasNode(id)) Object.assign(graph.getNodeAttributes(id), { ...at, label, kind, paint });
  else graph.addNode(id, { ...at, label, kind, paint, size: 0 });
}

function drawEdge(graph: DrawnGraph, edge: SceneEdge, curvature: number): void {
  const attributes = edgeAttributes(edge, curvature);
  if (graph.hasEdge(edge.id)) Object.assign(graph.getEdgeAttributes(edge.id), attributes);
  else graph.addEdgeWithKey(edge.id, edge.source, edge.target, attributes);
}

/** The nodes without a position. */
export function freshIn(shown: Scene, positions: Positions): string[] {
  return shown.nodes.map((node) => node.id).filter((id) => !positions.has(id));
}

/** Gives nodes without a position one; answers the ids of those. */
export function placeFresh(shown: Scene, positions: Positions): string[] {
  const fresh = freshIn(shown, positions);
  if (fresh.length > 0) placeNew(fresh, positions, neighbourLists(shown.edges));
  return fresh;
}

/**
 * Makes the drawn graph hold exactly these nodes, at their positions, and edges. Attributes are
 * changed without telling those who listen to the graph.
 */
export function* takeIn(graph: DrawnGraph, shown: Scene, positions: Positions): Steps {
  const { nodes, edges } = shown;
  yield* within(dropMissing(graph, shown), 0, 0.2);
  yield* within(
    forAll(nodes, (node) => drawNode(graph, node, positions)),
    0.2,
    0.4,
  );
  const bends = curvatures(edges);
  yield* within(
    forAll(edges, (edge) => drawEdge(graph, edge, bends.get(edge.id) ?? 0)),
    0.4,
    1,
  );
  for (const { id, radius } of nodes) {
    graph.getNodeAttributes(id).size = radius ?? nodeSize(graph.degree(id));
  }
}
