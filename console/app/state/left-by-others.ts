import { useMemo } from "react";
import { type FilterPart, type Filters, isFiltering, visiblePart, withoutPart } from "./filters.ts";
import { type AppState, useApp } from "./store.ts";
import { filterContext } from "./visible.ts";

type Sources = Pick<AppState, "graph" | "filters" | "claims" | "metrics">;
type Part = ReturnType<typeof visiblePart> & { filters: Filters };

/** What all filters but one leave, and these filters: what the one can still choose among. */
export function leftByOthers({ graph, filters, claims, metrics }: Sources, part: FilterPart): Part {
  const others = withoutPart(filters, part);
  if (!isFiltering(others)) {
    const [nodes, edges] = [[...graph.nodes.values()], [...graph.edges.values()]];
    return { nodes, edges, filters: others };
  }
  return { ...visiblePart(graph, others, filterContext({ claims, metrics })), filters: others };
}

/** {@link leftByOthers} of what is on the canvas. */
export function useLeftByOthers(part: FilterPart): Part {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const metrics = useApp((state) => state.metrics);
  return useMemo(
    () => leftByOthers({ graph, filters, claims, metrics }, part),
    [graph, filters, claims, metrics, part],
  );
}
