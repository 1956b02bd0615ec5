import type { GraphEdge, GraphNode, Status } from "#schemas/subgraph.ts";
import { type ClaimIndex, claimsOf, type EdgeClaim, NO_CLAIMS } from "./claim-index.ts";
import type { GraphState } from "./graph-state.ts";

/**
 * What is hidden: single nodes, kinds, groups of the colouring in use, statuses, relation types,
 * speakers and sources (the empty string stands for "none"); and which claims count at all: from
 * and until a day, and with at least a confidence. An edge stays while one of its claims counts.
 */
export interface Filters {
  nodes: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  statuses: ReadonlySet<Status>;
  relations: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** ISO-8601 dates, as exact as they are written; empty is open. */
  from: string;
  to: string;
  confidence: number;
  /** Nodes that lost all their edges to the other filters go as well. */
  lonely: boolean;
}

export const NO_FILTERS: Filters = {
  nodes: new Set(),
  kinds: new Set(),
  groups: new Set(),
  statuses: new Set(),
  relations: new Set(),
  speakers: new Set(),
  sources: new Set(),
  from: "",
  to: "",
  confidence: 0,
  lonely: false,
};

/** The parts of the filters that a person sets one by one. */
export const FILTER_PARTS = [
  "kinds",
  "groups",
  "relations",
  "statuses",
  "speakers",
  "sources",
  "dates",
  "confidence",
] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** What filters look at beside the graph itself. */
export interface FilterContext {
  claims: ClaimIndex;
  /** The groups a node belongs to, as they stand in `filters.groups`. */
  groupsOf: (node: GraphNode) => readonly string[];
}

const ALONE: FilterContext = { claims: NO_CLAIMS, groupsOf: () => [] };

/** Whether a day lies in a range; both may be coarser than days. */
export function isWithin(date: string, from: string, to: string): boolean {
  return (
    (from === "" || date >= from.slice(0, date.length)) &&
    (to === "" || date.slice(0, to.length) <= to)
  );
}

/** Whether the filters look into claims at all. */
export function filtersClaims(filters: Filters): boolean {
  const { speakers, sources, from, to, confidence } = filters;
  return speakers.size + sources.size > 0 || from !== "" || to !== "" || confidence > 0;
}

/** Whether a claim counts under the filters. A claim without a date counts only while no date is asked for. */
export function claimCounts(claim: EdgeClaim, filters: Filters): boolean {
  const { speakers, sources, from, to, confidence } = filters;
  if (speakers.has(claim.speaker ?? "") || sources.has(claim.source ?? "")) return false;
  if (claim.confidence < confidence) return false;
  if (from === "" && to === "") return true;
  return claim.date !== undefined && isWithin(claim.date, from, to);
}

/** The edge with as many claims as count, or `null` when none does. Unknown claims all count. */
function countedEdge(edge: GraphEdge, filters: Filters, claims: ClaimIndex): GraphEdge | null {
  const known = claimsOf(edge, claims);
  if (known.length === 0) return edge;
  const counted = known.filter((claim) => claimCounts(claim, filters)).length;
  if (counted === 0) return null;
  return counted === known.length ? edge : withClaims(edge, counted);
}

/** The edge as of some of its claims; which of them are negated is known only when all or none are. */
function withClaims({ negatedCount, ...edge }: GraphEdge, claimCount: number): GraphEdge {
  if (negatedCount === edge.claimCount) return { ...edge, claimCount, negatedCount: claimCount };
  return { ...edge, claimCount, ...(negatedCount === 0 ? { negatedCount } : {}) };
}

function shownNodes(state: Pick<GraphState, "nodes">, filters: Filters, context: FilterContext) {
  return [...state.nodes.values()].filter(
    (node) =>
      !filters.kinds.has(node.kind) &&
      !filters.nodes.has(node.id) &&
      !(
        filters.groups.size > 0 && context.groupsOf(node).some((group) => filters.groups.has(group))
      ),
  );
}

/** Nodes and edges that the filters leave. An edge goes with either of its ends. */
export function visiblePart(
  state: Pick<GraphState, "nodes" | "edges">,
  filters: Filters,
  context: FilterContext = ALONE,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = shownNodes(state, filters, context);
  const shown = new Set(nodes.map((node) => node.id));
  const looks = filtersClaims(filters);
  const edges = [...state.edges.values()].flatMap((edge) => {
    if (!shown.has(edge.source) || !shown.has(edge.target)) return [];
    if (filters.statuses.has(edge.status) || filters.relations.has(edge.relation)) return [];
    return (looks ? countedEdge(edge, filters, context.claims) : edge) ?? [];
  });
  return { nodes: filters.lonely ? withEdges(nodes, edges, state) : nodes, edges };
}

/** Without the nodes that have edges, but none of them among those that are left. */
function withEdges(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  state: Pick<GraphState, "edges">,
): GraphNode[] {
  const endsOf = (some: Iterable<GraphEdge>) => {
    const ends = new Set<string>();
    for (const { source, target } of some) ends.add(source).add(target);
    return ends;
  };
  const left = endsOf(edges);
  const all = endsOf(state.edges.values());
  return nodes.filter(({ id }) => left.has(id) || !all.has(id));
}

/** The filters with one part alone, as if nothing else were filtered. */
export function onlyPart(filters: Filters, part: FilterPart): Filters {
  if (part === "dates") return { ...NO_FILTERS, from: filters.from, to: filters.to };
  return { ...NO_FILTERS, [part]: filters[part] };
}

/** The filters without one part. */
export function withoutPart(filters: Filters, part: FilterPart): Filters {
  if (part === "dates") return { ...filters, from: "", to: "" };
  return { ...filters, [part]: NO_FILTERS[part] };
}

/** Whether anything is hidden. */
export function isFiltering(filters: Filters): boolean {
  return filters.nodes.size > 0 || FILTER_PARTS.some((part) => isSet(filters, part));
}

/** Whether one part hides anything. */
export function isSet(filters: Filters, part: FilterPart): boolean {
  if (part === "dates") return filters.from !== "" || filters.to !== "";
  const value = filters[part];
  return typeof value === "number" ? value > 0 : value.size > 0;
}
