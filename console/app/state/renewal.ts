import type { Subgraph } from "#schemas/subgraph.ts";
import { among, notifyError, refreshHealth } from "./acts.ts";
import { NO_FILTERS } from "./filters.ts";
import { addSubgraph, graphOf, removeNodes, withoutRelations } from "./graph-state.ts";
import { useApp } from "./store.ts";
import { unrecorded } from "./undo.ts";

const set = useApp.setState;

/** After the page changed the store: counts, panels and the shown part of the graph are read anew. */
export async function storeChanged(): Promise<void> {
  set(({ revision }) => ({ revision: revision + 1 }));
  await Promise.all([refreshHealth(), refreshShown()]);
}

/** Reads the shown entities and the edges among them again; what is gone goes, nothing moves. */
async function refreshShown(): Promise<void> {
  const ids = [...useApp.getState().graph.nodes.keys()];
  if (ids.length === 0) return;
  try {
    const now = await among(ids);
    const present = new Set(now.nodes.map(({ id }) => id));
    const gone = ids.filter((id) => isEntity(id) && !present.has(id));
    unrecorded(() =>
      set(({ graph }) => ({ graph: addSubgraph(withoutRelations(removeNodes(graph, gone)), now) })),
    );
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** Entities have ids such as `country:SK`; the other nodes of a query's result come from elsewhere. */
function isEntity(id: string): boolean {
  return !/^(?:art|src|clm|dec|feed):/u.test(id);
}

/** Shows exactly a part of the graph, in place of what was there. */
export function showOnly(subgraph: Subgraph): void {
  set(({ graph }) => ({
    graph: { ...graphOf(subgraph), total: graph.total },
    graphLoad: "ready",
    view: "explore",
    selection: null,
    focus: null,
    lit: null,
    filters: NO_FILTERS,
  }));
}
