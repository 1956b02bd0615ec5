import type { Status } from "#schemas/subgraph.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { toggled } from "./graph-state.ts";
import { useApp } from "./store.ts";

/** The filters that are sets of hidden values. */
export type SetFilter = "kinds" | "groups" | "relations" | "statuses" | "speakers" | "sources";

/** Changes filters. */
export function setFilters(change: Partial<Filters>): void {
  useApp.setState(({ filters }) => ({ filters: { ...filters, ...change } }));
}

/** Hides a value, or shows it again. */
export function toggleFilter(part: SetFilter, value: string): void {
  useApp.setState(({ filters }) => ({
    filters: { ...filters, [part]: toggled(filters[part] as ReadonlySet<string>, value) },
  }));
}

/** Hides all values but one; when it is alone already, shows all again. */
export function showOnly(part: SetFilter, value: string, all: readonly string[]): void {
  const hidden = useApp.getState().filters[part] as ReadonlySet<string>;
  const others = all.filter((each) => each !== value);
  const alone = !hidden.has(value) && others.every((each) => hidden.has(each));
  setFilters({ [part]: new Set(alone ? [] : others) });
}

/** Hides all of these relations, or shows them again when all of them are hidden. */
export function toggleRelations(relations: readonly string[]): void {
  const hidden = new Set(useApp.getState().filters.relations);
  const all = relations.every((relation) => hidden.has(relation));
  for (const relation of relations) {
    if (all) hidden.delete(relation);
    else hidden.add(relation);
  }
  setFilters({ relations: hidden });
}

export function toggleKind(kind: string): void {
  toggleFilter("kinds", kind);
}

export function toggleStatus(status: Status): void {
  toggleFilter("statuses", status);
}

/** Shows everything again that filters hide. */
export function clearFilters(): void {
  useApp.setState({ filters: NO_FILTERS });
}
