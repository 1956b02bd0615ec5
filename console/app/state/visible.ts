import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { COLORINGS, groupKey, groupValue, NO_METRICS } from "./appearance.ts";
import { NO_CLAIMS } from "./claim-index.ts";
import { type FilterContext, filtersClaims, visiblePart } from "./filters.ts";
import { type AppState, useApp } from "./store.ts";

/** What filters look at in a state: its claims and the groups of nodes. */
export function filterContext({
  claims,
  metrics,
}: Pick<AppState, "claims" | "metrics">): FilterContext {
  return {
    claims,
    groupsOf: (node) => COLORINGS.map(({ id }) => groupKey(id, groupValue(node, id, metrics))),
  };
}

type Part = { nodes: GraphNode[]; edges: GraphEdge[] };
type Sources = Pick<AppState, "graph" | "filters" | "claims" | "metrics">;

/** What the visible part is made of: claims and groups only as far as the filters look at them. */
function sourcesOf({ graph, filters, claims, metrics }: Sources): Sources {
  return {
    graph,
    filters,
    claims: filtersClaims(filters) ? claims : NO_CLAIMS,
    metrics: filters.groups.size > 0 ? metrics : NO_METRICS,
  };
}

let last: { sources: Sources; part: Part } | null = null;

/** The nodes and edges that the filters leave: the same object as long as nothing it is made of changes. */
export function visibleIn(state: Sources): Part {
  const sources = sourcesOf(state);
  const { graph, filters, claims, metrics } = sources;
  const same =
    last?.sources.graph === graph &&
    last.sources.filters === filters &&
    last.sources.claims === claims &&
    last.sources.metrics === metrics;
  if (last && same) return last.part;
  const part = visiblePart(graph, filters, filterContext(sources));
  last = { sources, part };
  return part;
}

/** The nodes and edges of Explore that the filters leave. */
export function useVisible(): Part {
  return useApp(visibleIn);
}
