import type { GraphEdge } from "#schemas/subgraph.ts";
import { among, notifyError, showFirstGraph, showView } from "./acts.ts";
import { addSubgraph, type GraphState, graphOf } from "./graph-state.ts";
import { SOFT_CAP } from "./limits.ts";
import { showingAgain } from "./node-acts.ts";
import { type LitPart, type PathQuestion, useApp } from "./store.ts";

/** Beside what is shown while there is room, else in its place. */
function withRoom(graph: GraphState, part: Parameters<typeof graphOf>[0]): GraphState {
  const joined = addSubgraph(graph, part);
  if (joined.nodes.size <= Math.max(SOFT_CAP, graph.nodes.size)) return joined;
  return { ...graphOf(part), total: graph.total };
}

/** What is to be lit, in words, and which of the edges among everything shown. */
interface Wanted extends Omit<LitPart, "nodes" | "edges"> {
  edgesIn: (edges: readonly GraphEdge[]) => ReadonlySet<string>;
}

/** The list of ways beside the canvas, where both have room. */
const besideCanvas = (ways: PathQuestion | undefined) =>
  window.innerWidth < 700 ? null : (ways ?? null);

/** Shows entities with some of the edges among them in Explore, lit among the rest and in sight. */
export async function showLit(ids: readonly string[], wanted: Wanted): Promise<void> {
  const { edgesIn, ...words } = wanted;
  showView("explore");
  await showFirstGraph();
  try {
    const part = await among(ids);
    const present = new Set(part.nodes.map(({ id }) => id));
    const nodes = new Set(ids.filter((id) => present.has(id)));
    useApp.setState(({ graph, filters }) => ({
      graph: withRoom(graph, part),
      filters: showingAgain(filters, ids),
      lit: { ...words, nodes, edges: edgesIn(part.edges) },
      path: besideCanvas(words.ways),
      ...{ exploreMode: "graph", selection: null, marked: new Set<string>() },
    }));
  } catch (thrown) {
    notifyError(thrown);
  }
}
