import type { Status } from "#schemas/subgraph.ts";
import { relationLabel } from "../canvas/colors.ts";
import { statusStyle } from "../canvas/status-styles.ts";
import { claimsOf } from "./claim-index.ts";
import type { SetFilter } from "./filter-acts.ts";
import { claimCounts, NO_FILTERS } from "./filters.ts";
import { countBy } from "./graph-state.ts";
import { leftByOthers } from "./left-by-others.ts";
import type { AppState } from "./store.ts";

type Sources = Pick<AppState, "graph" | "filters" | "claims" | "metrics">;
/** The parts of the filters that list values. */
export type ValuePart = Exclude<SetFilter, "groups">;

/** A value of a filter: how many on the canvas have it, and how many of these the other filters leave. */
export interface FilterValue {
  value: string;
  label: string;
  of: number;
  left: number;
}

/** The values that a part of the filters looks at, in what is on the canvas or in a part of that. */
function valuesIn(
  { graph, filters, claims }: Pick<Sources, "graph" | "filters" | "claims">,
  part: ValuePart,
): [string, number][] {
  if (part === "kinds") return countBy(graph.nodes.values(), (node) => node.kind);
  const edges = [...graph.edges.values()];
  if (part === "relations") return countBy(edges, (edge) => edge.relation);
  if (part === "statuses") return countBy(edges, (edge) => edge.status);
  const behind = edges
    .flatMap((edge) => claimsOf(edge, claims))
    .filter((claim) => claimCounts(claim, filters));
  return countBy(behind, ({ speaker, source }) => (part === "speakers" ? speaker : source) ?? "");
}

function labelOf(part: ValuePart, value: string, { claims }: Sources): string {
  if (part === "relations") return relationLabel(value);
  if (part === "statuses") return statusStyle(value as Status).label;
  if (part === "sources") return value || "not known";
  if (part === "kinds") return value;
  return value === "" ? "the article itself" : (claims.speakers.get(value) ?? value);
}

/** All values of a part of the filters, the most frequent first, whatever the filters leave of them. */
export function filterValues(state: Sources, part: ValuePart): FilterValue[] {
  const others = leftByOthers(state, part);
  const edges = new Map(others.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(others.nodes.map((node) => [node.id, node]));
  const graph = { ...state.graph, nodes, edges };
  const left = new Map(valuesIn({ graph, claims: state.claims, filters: others.filters }, part));
  return valuesIn({ ...state, filters: NO_FILTERS }, part).map(([value, of]) => ({
    ...{ value, of, left: left.get(value) ?? 0 },
    label: labelOf(part, value, state),
  }));
}
