import type { GraphNode } from "#schemas/subgraph.ts";
import { kindColor } from "../canvas/colors.ts";
import { countBy } from "./graph-state.ts";

/** What colours nodes; a further one is a row here and a case in {@link groupValue}. */
export const COLORINGS = [
  { id: "kind", label: "Type" },
  { id: "community", label: "Community" },
  { id: "country", label: "Country" },
  { id: "sector", label: "Sector" },
] as const;
export type Coloring = (typeof COLORINGS)[number]["id"];

/** What sizes nodes. */
export const SIZINGS = [
  { id: "degree", label: "Number of edges" },
  { id: "pagerank", label: "PageRank" },
  { id: "mentions", label: "Mentions" },
] as const;
export type Sizing = (typeof SIZINGS)[number]["id"];

/** How the graph looks, apart from the theme. */
export interface Appearance {
  color: Coloring;
  size: Sizing;
  /** Many edges between the same two entities are drawn as one with their number. */
  bundles: boolean;
  /** Pairs of entities whose edges are drawn apart all the same (see `pairOf`). */
  apart: ReadonlySet<string>;
}

export const DEFAULT_APPEARANCE: Appearance = {
  color: "kind",
  size: "degree",
  bundles: true,
  apart: new Set(),
};

/** What is computed from the whole picture: the community each node belongs to (named by its best connected member) and its PageRank. */
export interface Metrics {
  communities: ReadonlyMap<string, string>;
  pagerank: ReadonlyMap<string, number>;
}

export const NO_METRICS: Metrics = { communities: new Map(), pagerank: new Map() };

/** The group of a node under a colouring; `null` when it has none. */
export function groupValue(node: GraphNode, color: Coloring, metrics: Metrics): string | null {
  if (color === "kind") return node.kind;
  if (color === "country") return node.country ?? null;
  if (color === "sector") return node.sector ?? null;
  return metrics.communities.get(node.id) ?? null;
}

/** A group as it stands in the filters: "country UKR". */
export function groupKey(color: Coloring, value: string | null): string {
  return `${color} ${value ?? ""}`;
}

/** A group with its colour in the light theme, largest first. */
export interface Group {
  key: string;
  value: string | null;
  count: number;
  paint: string;
}

/** Colours that people with colour blindness can tell apart (Okabe and Ito 2008, Tol 2021, darkened). */
const PALETTE = [
  "#1f5fbf",
  "#c2410c",
  "#15803d",
  "#9333ea",
  "#b45309",
  "#0e7490",
  "#be185d",
  "#4d7c0f",
  "#6d28d9",
  "#92400e",
];
/** What has no group, or one of the many small ones. */
const REST = "#7b8494";

/** The groups of a picture under a colouring. */
export function groupsOf(nodes: Iterable<GraphNode>, color: Coloring, metrics: Metrics): Group[] {
  const counts = countBy(nodes, (node) => groupValue(node, color, metrics) ?? "");
  let rank = 0;
  return counts.map(([text, count]) => {
    const value = text === "" ? null : text;
    const key = groupKey(color, value);
    if (color === "kind") return { key, value, count, paint: kindColor(text, "light") };
    if (value === null) return { key, value, count, paint: REST };
    return { key, value, count, paint: PALETTE[rank++] ?? REST };
  });
}

/** The words of a group: a community is called after its best connected member. */
export function groupName(
  value: string | null,
  color: Coloring,
  nodes: ReadonlyMap<string, GraphNode>,
): string {
  if (value === null) return `no ${color}`;
  return color === "community" ? `${nodes.get(value)?.label ?? value} …` : value;
}

/** So many groups are told apart by colour; the rest is grey. */
export const NAMED_GROUPS = PALETTE.length;

/** Radius in CSS pixels for a share in [0, 1] of the largest value: the area grows with it. */
export function radiusOf(share: number): number {
  return 5 + 14 * Math.sqrt(Math.max(0, Math.min(1, share)));
}
