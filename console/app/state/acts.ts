import type { Status, Subgraph } from "#schemas/subgraph.ts";
import { api, describeError } from "../api.ts";
import {
  addSubgraph,
  collapseNode,
  expandNode,
  graphOf,
  NO_FILTERS,
  removeNodes,
  toggled,
} from "./graph-state.ts";
import { type Notice, type OpenArticle, type Selection, useApp, type View } from "./store.ts";

/** How many neighbours one expansion brings at most. */
export const EXPANSION_LIMIT = 25;
/** How many nodes the first picture shows at most: what can be read on the screen at hand. */
const firstGraphLimit = () => (window.innerWidth < 700 ? 28 : 60);

const set = useApp.setState;
const get = useApp.getState;

export function showView(view: View): void {
  set({ view, leftOpen: false });
}

export function notify(notice: Notice | null): void {
  set({ notice });
}

/** Tells the user what went wrong and what to do. */
export function notifyError(thrown: unknown): void {
  notify({ tone: "error", ...describeError(thrown) });
}

export function select(selection: Selection): void {
  set({ selection, leftOpen: false });
}

export async function refreshHealth(): Promise<void> {
  try {
    set({ health: await api.health() });
  } catch {
    set({ health: null });
  }
}

let firstGraph: Promise<void> | undefined;

/** The first picture: the best connected part. Asked for again, it answers the same promise. */
export function showFirstGraph(): Promise<void> {
  firstGraph ??= loadFirstGraph();
  return firstGraph;
}

async function loadFirstGraph(): Promise<void> {
  try {
    const first = await api.graph({ limit: firstGraphLimit() });
    set(({ graph }) => ({
      graph: { ...addSubgraph(graph, first), total: first.total ?? null },
      graphLoad: "ready",
    }));
  } catch (thrown) {
    set({ graphLoad: "failed" });
    notifyError(thrown);
  }
}

/** Shows the best connected part of the graph, in place of what was there. */
export async function showWholeGraph(): Promise<void> {
  set({ graphLoad: "loading" });
  try {
    const graph = graphOf(await api.graph({ limit: firstGraphLimit() }));
    set({ graph, graphLoad: "ready", selection: null, focus: null });
  } catch (thrown) {
    set({ graphLoad: "failed" });
    notifyError(thrown);
  }
}

export function clearGraph(): void {
  set({ graph: graphOf({ nodes: [], edges: [] }), selection: null });
}

/** Adds nodes with the edges among everything shown, and goes to Explore. */
export async function showEntities(ids: readonly string[], center?: string): Promise<void> {
  showView("explore");
  await showFirstGraph();
  try {
    const all = [...new Set([...get().graph.nodes.keys(), ...ids])];
    const subgraph = await api.graph({ ids: all.slice(0, 2_000), limit: 2_000 });
    set((state) => ({ graph: addSubgraph(state.graph, subgraph) }));
    const target = center ?? ids[0];
    if (target) focusNode(target);
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** Selects a node and brings it into the middle. */
export function focusNode(id: string): void {
  set({ selection: { kind: "node", id }, focus: { id, at: Date.now() } });
}

/** Which neighbours to bring; without a relation those of all relations. */
export interface Expansion {
  id: string;
  relation?: string;
  direction?: string;
}

/** Brings up to {@link EXPANSION_LIMIT} neighbours that are not shown yet, and the edges to all of them. */
export async function expand(expansion: Expansion): Promise<void> {
  const { id } = expansion;
  try {
    const { subgraph } = await api.neighbours({
      ...expansion,
      exclude: [...get().graph.nodes.keys()].filter((each) => each !== id),
      limit: EXPANSION_LIMIT,
    });
    const among = await edgesAmong(subgraph);
    set((state) => ({ graph: addSubgraph(expandNode(state.graph, id, subgraph), among) }));
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** The edges between fresh nodes and everything shown. */
async function edgesAmong(subgraph: Subgraph): Promise<Subgraph> {
  const ids = new Set([...get().graph.nodes.keys(), ...subgraph.nodes.map((node) => node.id)]);
  if (ids.size > 300) return { nodes: [], edges: [] };
  return api.graph({ ids: [...ids], limit: ids.size });
}

export function collapse(id: string): void {
  set((state) => ({ graph: collapseNode(state.graph, id) }));
}

/** Expands a node, or takes its neighbours away again when it is expanded. */
export async function toggleExpansion(id: string): Promise<void> {
  if (get().graph.expansions.has(id)) collapse(id);
  else await expand({ id });
}

/** Takes a node off the canvas. */
export function hideNode(id: string): void {
  set((state) => ({ graph: removeNodes(state.graph, [id]), selection: null }));
}

export function toggleKind(kind: string): void {
  set(({ filters }) => ({ filters: { ...filters, kinds: toggled(filters.kinds, kind) } }));
}

export function toggleStatus(status: Status): void {
  set(({ filters }) => ({ filters: { ...filters, statuses: toggled(filters.statuses, status) } }));
}

export function toggleRelation(relation: string): void {
  set(({ filters }) => ({
    filters: { ...filters, relations: toggled(filters.relations, relation) },
  }));
}

export function clearFilters(): void {
  set({ filters: NO_FILTERS });
}

/** Puts a text into the query editor and goes there. It does not run. */
export function openQuery(text: string, params: Record<string, string> = {}): void {
  set((state) => ({
    view: "query",
    leftOpen: false,
    draft: { text, params, revision: state.draft.revision + 1 },
  }));
}

/** Opens an article at a claim, or the list of articles. */
export function openArticle(article: OpenArticle | null): void {
  set({ view: "articles", openArticle: article, leftOpen: false });
}
