import { COLLECTION_KIND } from "#schemas/collection-kind.ts";
import type { Subgraph } from "#schemas/subgraph.ts";
import { api, describeError } from "../api.ts";
import { formatNumber } from "../text/words.ts";
import { addSubgraph, collapseNode, EMPTY_GRAPH, expandNode, graphOf } from "./graph-state.ts";
import { portions, SOFT_CAP } from "./limits.ts";
import { showingAgain } from "./node-acts.ts";
import { forgetPlaces } from "./places.ts";
import {
  type Notice,
  type OpenArticle,
  type PathQuestion,
  type Selection,
  useApp,
  type View,
  type Work,
} from "./store.ts";

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
  set({ selection, leftOpen: false, path: null });
}

export async function refreshHealth(): Promise<void> {
  try {
    set({ health: await api.health() });
  } catch {
    set({ health: null });
  }
}

let firstGraph: Promise<void> | undefined;

/** Begins with another picture than the best connected part. When that fails, with the usual one. */
export function beginWith(picture: Promise<void>): void {
  firstGraph = picture.then(() => (get().graphLoad === "loading" ? loadFirstGraph() : undefined));
}

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
export function showMore(): Promise<void> {
  return showBest(Math.min(SOFT_CAP, 2 * Math.max(get().graph.nodes.size, firstGraphLimit())));
}

/** Adds the `limit` best connected entities to what is shown. What takes long can be stopped. */
export async function showBest(limit: number): Promise<void> {
  set({ offerOpen: false });
  const stopper = new AbortController();
  const label = `Reading ${formatNumber(limit)} entities`;
  const work: Work = { label, share: null, stop: () => stopper.abort() };
  if (limit > SOFT_CAP) set({ work });
  try {
    const more = await api.graph({ limit }, stopper.signal);
    if (stopper.signal.aborted) return;
    set(({ graph }) => ({ graph: { ...addSubgraph(graph, more), total: more.total ?? null } }));
  } catch (thrown) {
    if (!stopper.signal.aborted) notifyError(thrown);
  } finally {
    set((state) => (state.work === work ? { work: null } : {}));
  }
}

async function replaceGraph(limit: number): Promise<void> {
  set({ graphLoad: "loading", notice: null });
  try {
    const graph = graphOf(await api.graph({ limit }));
    const rest = {
      selection: null,
      focus: null,
      lit: null,
      marked: new Set<string>(),
      offerOpen: false,
    };
    set({ graph, graphLoad: "ready", ...rest });
    // Beside where others stood before, the same graph would not look as it did at first.
    forgetPlaces();
  } catch (thrown) {
    set({ graphLoad: "failed" });
    notifyError(thrown);
  }
}

export function clearGraph(): void {
  set(({ graph }) => ({
    graph: { ...EMPTY_GRAPH, total: graph.total },
    selection: null,
    lit: null,
    marked: new Set(),
  }));
}

/** Adds nodes with the edges among everything shown, shows those again that were hidden, and goes to Explore. */
export async function showEntities(ids: readonly string[], center?: string): Promise<void> {
  showView("explore");
  await showFirstGraph();
  const shown = get().graph.nodes;
  const room = Math.max(0, SOFT_CAP - shown.size);
  const fresh = ids.filter((id) => !shown.has(id));
  const target = center ?? ids[0];
  // Among so many what is shown has its edges already; to ask for them would take seconds.
  if (fresh.length === 0 && shown.size > SOFT_CAP && target) {
    set(({ filters }) => ({ filters: showingAgain(filters, ids) }));
    return focusNode(target);
  }
  if (fresh.length > room) notify(tooMany(fresh.length, room));
  try {
    const subgraph = await among(ids.filter((id) => shown.has(id)).concat(fresh.slice(0, room)));
    set(({ graph, filters }) => ({
      graph: addSubgraph(graph, subgraph),
      filters: showingAgain(filters, ids),
    }));
    if (target) focusNode(target);
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** What is said when more is wished than a picture can hold. */
export function tooMany(wished: number, room: number): Notice {
  return {
    tone: "info",
    message: `A picture holds ${formatNumber(SOFT_CAP)} entities: ${formatNumber(room)} of ${formatNumber(wished)} were added.`,
    hint: "Clear the canvas, hide what you do not need, or read all of them in the table of a query.",
  };
}

/** Selects a node and brings it into the middle. */
export function focusNode(id: string): void {
  set({ selection: { kind: "node", id }, focus: { id, at: Date.now() }, lit: null });
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

/** Nodes with the edges among them and to everything shown. */
export function among(ids: readonly string[]): Promise<Subgraph> {
  return api.subgraph(ids, [...get().graph.nodes.keys()]);
}

export function collapse(id: string): void {
  set((state) => ({ graph: collapseNode(state.graph, id) }));
}

/** Expands a node, or takes its neighbours away again when it is expanded. */
export async function toggleExpansion(id: string): Promise<void> {
  if (get().graph.nodes.get(id)?.kind === COLLECTION_KIND) return;
  if (get().graph.expansions.has(id)) collapse(id);
  else await expand({ id });
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

/** Opens the panel that looks for ways between two entities. */
export function askPath(path: PathQuestion | null): void {
  set({ path, leftOpen: false });
}
