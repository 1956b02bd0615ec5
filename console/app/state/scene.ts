import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import type { SceneEdge, SceneNode } from "../canvas/model.ts";
import {
  type Appearance,
  groupsOf,
  groupValue,
  type Metrics,
  NO_METRICS,
  radiusOf,
} from "./appearance.ts";
import type { GraphState } from "./graph-state.ts";
import type { Selection } from "./store.ts";

/** From this many edges between the same two entities on they are drawn as one. */
const BUNDLE_FROM = 4;

/** Two entities, whichever way an edge between them points. */
export function pairOf({ source, target }: Pick<GraphEdge, "source" | "target">): string {
  return source < target ? `${source}\n${target}` : `${target}\n${source}`;
}

/** The id of the one edge that stands for all between two entities. */
export const bundleId = (pair: string) => `bundle ${pair}`;

/** The edges of one pair of entities, of bundles that are drawn as one. */
export function bundleEdges(id: string, edges: Iterable<GraphEdge>): GraphEdge[] {
  return [...edges].filter((edge) => bundleId(pairOf(edge)) === id);
}

function bundle(pair: string, edges: readonly GraphEdge[]): SceneEdge {
  const [source = "", target = ""] = pair.split("\n");
  const status = edges[0]?.status ?? "asserted";
  return {
    id: bundleId(pair),
    source,
    target,
    relation: "BUNDLE",
    // Its line tells a status only when all agree on it.
    status: edges.every((edge) => edge.status === status) ? status : "asserted",
    claimCount: edges.reduce((sum, edge) => sum + edge.claimCount, 0),
    bundled: edges.length,
  };
}

/** All edges that are drawn as one line with an edge, itself among them; none when it has a line of its own. */
export function bundleWith(
  edge: GraphEdge,
  edges: Iterable<GraphEdge>,
  { bundles, apart }: Appearance,
): GraphEdge[] {
  const pair = pairOf(edge);
  if (!bundles || apart.has(pair)) return [];
  const all = bundleEdges(bundleId(pair), edges);
  return all.length < BUNDLE_FROM ? [] : all;
}

/** A selection as the picture has it: an edge that is drawn as one with others is their common line. */
export function drawnSelection(
  selection: Selection,
  known: ReadonlyMap<string, GraphEdge>,
  drawn: readonly SceneEdge[],
): Selection {
  if (selection?.kind !== "edge" || drawn.some(({ id }) => id === selection.id)) return selection;
  const edge = known.get(selection.id);
  return edge ? { kind: "bundle", id: bundleId(pairOf(edge)) } : selection;
}

/** A look in which no edge that is lit disappears in a bundle with others. */
export function litApart(
  appearance: Appearance,
  lit: { edges: ReadonlySet<string> } | null,
  edges: readonly GraphEdge[],
): Appearance {
  if (!lit) return appearance;
  const pairs = edges.filter(({ id }) => lit.edges.has(id)).map(pairOf);
  return { ...appearance, apart: new Set([...appearance.apart, ...pairs]) };
}

/** Edges as they are drawn: many between the same two entities as one that carries their number. */
export function bundled(edges: readonly GraphEdge[], appearance: Appearance): SceneEdge[] {
  if (!appearance.bundles) return [...edges];
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair = pairOf(edge);
    const known = pairs.get(pair);
    if (known) known.push(edge);
    else pairs.set(pair, [edge]);
  }
  return [...pairs].flatMap(([pair, all]) =>
    all.length < BUNDLE_FROM || appearance.apart.has(pair) ? all : [bundle(pair, all)],
  );
}

/** Whether any edges would be drawn as one. */
export function hasBundles(edges: Iterable<GraphEdge>): boolean {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const pair = pairOf(edge);
    const count = (counts.get(pair) ?? 0) + 1;
    if (count >= BUNDLE_FROM) return true;
    counts.set(pair, count);
  }
  return false;
}

/** How large each node is beside the others under the chosen measure; empty for the number of edges. */
function radii(nodes: readonly GraphNode[], appearance: Appearance, metrics: Metrics) {
  if (appearance.size === "degree") return new Map<string, number>();
  const value = ({ id, mentionCount }: GraphNode) =>
    appearance.size === "mentions" ? (mentionCount ?? 0) : (metrics.pagerank.get(id) ?? 0);
  const largest = nodes.reduce((most, node) => Math.max(most, value(node)), 0) || 1;
  return new Map(nodes.map((node) => [node.id, radiusOf(value(node) / largest)]));
}

/** The measures as far as a look needs them: others change nothing that is drawn. */
export function neededMetrics({ color, size }: Appearance, metrics: Metrics): Metrics {
  return color === "community" || size === "pagerank" ? metrics : NO_METRICS;
}

/** The node whose expansion brought each of the others. */
function bringersIn(expansions: GraphState["expansions"]): Map<string, string> {
  return new Map([...expansions].flatMap(([id, brought]) => brought.map((each) => [each, id])));
}

/** What the canvas draws of the visible part. `all` decides which group has which colour. */
export function sceneOf(
  visible: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
  all: Iterable<GraphNode>,
  look: { appearance: Appearance; metrics: Metrics; expansions?: GraphState["expansions"] },
): { nodes: SceneNode[]; edges: SceneEdge[] } {
  const { appearance, metrics, expansions } = look;
  const { color } = appearance;
  const paints = new Map(groupsOf(all, color, metrics).map(({ value, paint }) => [value, paint]));
  const sizes = radii(visible.nodes, appearance, metrics);
  const bringers = bringersIn(expansions ?? new Map());
  const nodes = visible.nodes.map((node): SceneNode => {
    const beside = bringers.get(node.id);
    const radius = sizes.get(node.id);
    const paint = color === "kind" ? undefined : paints.get(groupValue(node, color, metrics));
    return {
      ...node,
      ...(radius === undefined ? {} : { radius }),
      ...(paint === undefined ? {} : { paint }),
      ...(beside === undefined ? {} : { beside }),
    };
  });
  return { nodes, edges: bundled(visible.edges, appearance) };
}
