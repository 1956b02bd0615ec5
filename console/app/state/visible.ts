import { useMemo } from "react";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { COLORINGS, groupKey, groupValue } from "./appearance.ts";
import { type FilterContext, visiblePart } from "./filters.ts";
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

let last: { sources: Sources; part: Part } | null = null;

/** The nodes and edges that the filters leave: the same object as long as nothing it is made of changes. */
export function visibleIn(state: Sources): Part {
  const { graph, filters, claims, metrics } = state;
  const same =
    last?.sources.graph === graph &&
    last.sources.filters === filters &&
    last.sources.claims === claims &&
    last.sources.metrics === metrics;
  if (last && same) return last.part;
  const part = visiblePart(graph, filters, filterContext(state));
  last = { sources: { graph, filters, claims, metrics }, part };
  return part;
}

/** The nodes and edges of Explore that the filters leave. */
export function useVisible(): Part {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const metrics = useApp((state) => state.metrics);
  return useMemo(
    () => visibleIn({ graph, filters, claims, metrics }),
    [graph, filters, claims, metrics],
  );
}
