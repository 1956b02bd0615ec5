import type { Status, Subgraph } from "#schemas/subgraph.ts";
import { api, describeError } from "../api.ts";
import { formatNumber } from "../text/words.ts";
import {
  addSubgraph,
  collapseNode,
  EMPTY_GRAPH,
  expandNode,
  graphOf,
  NO_FILTERS,
  removeNodes,
  toggled,
} from "./graph-state.ts";
import { portions, SOFT_CAP } from "./limits.ts";
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
export function showWholeGraph(): Promise<void> {
  return replaceGraph(firstGraphLimit());
}

/** Shows twice as many of the best connected entities, at most {@link SOFT_CAP}. */
export async function showMore(): Promise<void> {
  const limit = Math.min(SOFT_CAP, 2 * Math.max(get().graph.nodes.size, firstGraphLimit()));
  try {
    const more = await api.graph({ limit });
    set(({ graph }) => ({ graph: { ...addSubgraph(graph, more), total: more.total ?? null } }));
  } catch (thrown) {
    notifyError(thrown);
  }
}

async function replaceGraph(limit: number): Promise<void> {
  set({ graphLoad: "loading" });
  try {
    const graph = graphOf(await api.graph({ limit }));
    set({ graph, graphLoad: "ready", selection: null, focus: null });
  } catch (thrown) {
    set({ graphLoad: "failed" });
    notifyError(thrown);
  }
}

export function clearGraph(): void {
  set(({ graph }) => ({ graph: { ...EMPTY_GRAPH, total: graph.total }, selection: null }));
}

/** Adds nodes with the edges among everything shown, and goes to Explore. */
export async function showEntities(ids: readonly string[], center?: string): Promise<void> {
  showView("explore");
  await showFirstGraph();
  const shown = get().graph.nodes;
  const room = Math.max(0, SOFT_CAP - shown.size);
  const fresh = ids.filter((id) => !shown.has(id));
  if (fresh.length > room) notify(tooMany(fresh.length, room));
  try {
    const subgraph = await among(ids.filter((id) => shown.has(id)).concat(fresh.slice(0, room)));
    set((state) => ({ graph: addSubgraph(state.graph, subgraph) }));
    const target = center ?? ids[0];
    if (target) focusNode(target);
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** What is said when more is wished than a picture can hold. */
function tooMany(wished: number, room: number): Notice {
  return {
    tone: "info",
    message: `A picture holds ${formatNumber(SOFT_CAP)} entities: ${formatNumber(room)} of ${formatNumber(wished)} were added.`,
    hint: "Clear the canvas, hide what you do not need, or read all of them in the table of a query.",
  };
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
  if (get().graph.nodes.size >= SOFT_CAP) return notify(tooMany(EXPANSION_LIMIT, 0));
  try {
    const { subgraph } = await api.neighbours({
      ...expansion,
      exclude: portions(shownNeighbours(id))[0] ?? [],
      limit: EXPANSION_LIMIT,
    });
    const edges = await among(subgraph.nodes.map((node) => node.id));
    set((state) => ({ graph: addSubgraph(expandNode(state.graph, id, subgraph), edges) }));
  } catch (thrown) {
    notifyError(thrown);
  }
}

function shownNeighbours(id: string): string[] {
  const near = [...get().graph.edges.values()].flatMap(({ source, target }) => {
    if (source === id) return [target];
    return target === id ? [source] : [];
  });
  return [...new Set(near)].filter((each) => each !== id);
}

/** Nodes with the edges among them and to everything shown, asked for in portions. */
async function among(ids: readonly string[]): Promise<Subgraph> {
  const fresh = portions(ids);
  const own = new Set(ids);
  const others = portions([...get().graph.nodes.keys()].filter((id) => !own.has(id)));
  const questions = fresh.flatMap((part, index) =>
    [...fresh.slice(index), ...others].map((other) => [...new Set([...part, ...other])]),
  );
  const found: Subgraph = { nodes: [], edges: [] };
  for (const asked of questions) {
    const { nodes, edges } = await api.graph({ ids: asked, limit: asked.length });
    found.nodes.push(...nodes);
    found.edges.push(...edges);
  }
  return found;
}

export function collapse(id: string): void {
  set((state) => ({ graph: collapseNode(state.graph, id) }));
}

/** Expands a node, or takes its neighbours away again when it is expanded. */
export async function toggleExpansion(id: string): Promise<void> {
  if (get().graph.expansions.has(id)) collapse(id);
  else await expand({ id });
}

/** Hides a node and its edges until everything is shown again. */
export function hideNode(id: string): void {
  set(({ filters }) => ({
    filters: { ...filters, nodes: new Set([...filters.nodes, id]) },
    selection: null,
  }));
}

/** Takes a node and its edges off the canvas. */
export function removeNode(id: string): void {
  set((state) => ({ graph: removeNodes(state.graph, [id]), selection: null }));
}

/** Holds a node where it is when the graph is laid out, or lets it go again. */
export function togglePin(id: string): void {
  set(({ graph }) => ({ graph: { ...graph, pinned: toggled(graph.pinned, id) } }));
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
