import { api } from "../api.ts";
import { notify, notifyError, showFirstGraph, showView, tooMany } from "./acts.ts";
import { graphOf } from "./graph-state.ts";
import { SOFT_CAP } from "./limits.ts";
import { showingAgain } from "./node-acts.ts";
import { forgetPlaces } from "./places.ts";
import { useApp } from "./store.ts";

/** Shows entities with the edges among them in place of what was there, and goes to Explore; undo brings that back. */
export async function showOnly(ids: readonly string[]): Promise<void> {
  showView("explore");
  await showFirstGraph();
  const { total } = useApp.getState().graph;
  if (ids.length > SOFT_CAP) notify(tooMany(ids.length, SOFT_CAP));
  try {
    const subgraph = await api.subgraph(ids.slice(0, SOFT_CAP), []);
    useApp.setState(({ filters }) => ({
      graph: { ...graphOf(subgraph), total },
      filters: showingAgain(filters, ids),
      ...{ selection: null, focus: null, lit: null, path: null, marked: new Set<string>() },
    }));
    forgetPlaces();
  } catch (thrown) {
    notifyError(thrown);
  }
}
