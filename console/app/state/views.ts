import { api } from "../api.ts";
import type { Appearance } from "./appearance.ts";
import { COLORINGS, DEFAULT_APPEARANCE, SIZINGS } from "./appearance.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { addSubgraph, EMPTY_GRAPH } from "./graph-state.ts";
import { type Places, restorePlaces, takePlaces } from "./places.ts";
import { type ExploreMode, useApp } from "./store.ts";

/** A picture of Explore as it is kept: which nodes, where, what is hidden, how it looks. Edges are read anew. */
export interface SavedView {
  version: 1;
  /** Nodes with their places, rounded. */
  nodes: [string, number, number][];
  pinned: string[];
  filters: Record<string, string | number | boolean | string[]>;
  color: string;
  size: string;
  bundles: boolean;
  apart: string[];
  mode: ExploreMode;
}

/** The filters without what is as it always is; sets as lists. */
function packFilters(filters: Filters): SavedView["filters"] {
  const packed: SavedView["filters"] = {};
  for (const [part, value] of Object.entries(filters)) {
    const plain: string | number | boolean | string[] =
      typeof value === "object" ? [...value] : value;
    const usual = NO_FILTERS[part as keyof Filters];
    if (Array.isArray(plain) ? plain.length > 0 : plain !== usual) packed[part] = plain;
  }
  return packed;
}

function unpackFilters(packed: SavedView["filters"]): Filters {
  const entries = Object.entries(NO_FILTERS).map(([part, usual]) => {
    const value = packed[part];
    if (usual instanceof Set) return [part, new Set(Array.isArray(value) ? value : [])];
    return [part, typeof value === typeof usual ? value : usual];
  });
  return Object.fromEntries(entries) as Filters;
}

/** The picture of this moment. */
export function takeView(): SavedView {
  const { graph, filters, appearance, exploreMode } = useApp.getState();
  const places = takePlaces();
  return {
    version: 1,
    nodes: [...graph.nodes.keys()].map((id) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return [id, Math.round(x), Math.round(y)];
    }),
    pinned: [...graph.pinned],
    filters: packFilters(filters),
    color: appearance.color,
    size: appearance.size,
    bundles: appearance.bundles,
    apart: [...appearance.apart],
    mode: exploreMode,
  };
}

function appearanceOf(view: SavedView): Appearance {
  return {
    color: COLORINGS.find(({ id }) => id === view.color)?.id ?? DEFAULT_APPEARANCE.color,
    size: SIZINGS.find(({ id }) => id === view.size)?.id ?? DEFAULT_APPEARANCE.size,
    bundles: view.bundles,
    apart: new Set(view.apart),
  };
}

/** How much there is to see in all; asked for where nothing was shown yet. */
async function totalOfStore() {
  const { total } = useApp.getState().graph;
  return total ?? (await api.graph({ limit: 1 })).total ?? null;
}

/** Shows a kept picture; one undo brings back what was there. Entities that are gone are left out. */
export async function showView(view: SavedView): Promise<number> {
  const ids = view.nodes.map(([id]) => id);
  const [subgraph, total] = await Promise.all([api.subgraph(ids), totalOfStore()]);
  const places: Places = new Map(view.nodes.map(([id, x, y]) => [id, { x, y }]));
  const known = new Set(subgraph.nodes.map(({ id }) => id));
  const graph = {
    ...addSubgraph(EMPTY_GRAPH, subgraph),
    pinned: new Set(view.pinned.filter((id) => known.has(id))),
    total,
  };
  useApp.setState({
    graph,
    graphLoad: "ready",
    filters: unpackFilters(view.filters),
    appearance: appearanceOf(view),
    exploreMode: view.mode === "table" ? "table" : "graph",
    selection: null,
    lit: null,
    marked: new Set(),
  });
  restorePlaces(places);
  return ids.length - known.size;
}
