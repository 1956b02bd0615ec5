import type { Subgraph } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { among, notifyError, refreshHealth } from "./acts.ts";
import { NO_FILTERS } from "./filters.ts";
import { addSubgraph, graphOf, removeNodes, withoutRelations } from "./graph-state.ts";
import { useApp } from "./store.ts";
import { unrecorded } from "./undo.ts";
import { watchAnswers } from "./watch-answers.ts";

const set = useApp.setState;

/** Other tabs of this browser, which show the same store. */
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("newsgraph") : null;

/** After the page changed the store: all that it shows of it is read anew, here and in other tabs. */
export async function storeChanged(): Promise<void> {
  others?.postMessage("changed");
  await renew();
}

/** Reads counts, panels and the shown part of the graph anew. */
async function renew(): Promise<void> {
  set(({ revision }) => ({ revision: revision + 1 }));
  await Promise.all([refreshHealth(), refreshShown(), refreshTotal()]);
}

/** How often a page in sight looks whether its store still holds as much as it says, in milliseconds. */
const LOOK_EVERY_MS = 30_000;

/** Reads all anew when the store holds more or less than this page says: a command or a watched feed changed it. */
async function renewWhenOld(): Promise<void> {
  const said = useApp.getState().health;
  if (window.document.hidden || !said) return;
  const now = await api.health().catch(() => null);
  if (!now || useApp.getState().health !== said) return;
  if (JSON.stringify(now.counts) !== JSON.stringify(said.counts)) await renew();
}

/** Follows what others do to the store: other tabs at once, everybody else within half a minute, and whenever the page comes into sight. Answers how to stop. */
export function followStore(): () => void {
  const { document } = window;
  const look = () => void renewWhenOld();
  const timer = setInterval(look, LOOK_EVERY_MS);
  const onChange = () => void renew();
  const stopAsking = watchAnswers(onChange);
  document.addEventListener("visibilitychange", look);
  others?.addEventListener("message", onChange);
  return () => {
    clearInterval(timer);
    stopAsking();
    document.removeEventListener("visibilitychange", look);
    others?.removeEventListener("message", onChange);
  };
}

/** How much there is in all, beside what is shown. */
async function refreshTotal(): Promise<void> {
  const { total } = await api.graph({ limit: 1 }).catch(() => ({ total: undefined }));
  if (total) unrecorded(() => set(({ graph }) => ({ graph: { ...graph, total } })));
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
