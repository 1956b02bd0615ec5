import type { Grouping } from "#schemas/api.ts";
import { api } from "../api.ts";
import { formatNumber } from "../text/words.ts";
import { notify, notifyError } from "./acts.ts";
import { graphOf } from "./graph-state.ts";
import { useApp } from "./store.ts";

const set = useApp.setState;
const get = useApp.getState;

/** The whole graph with its entities put together, in place of what was there. */
export async function showGroups(by: Grouping): Promise<void> {
  set({ offerOpen: false, exploreMode: "graph" });
  try {
    const { nodes, edges } = await api.groups(by);
    const within = new Map<string, number>();
    for (const { source, target, claimCount } of edges) {
      if (source === target) within.set(source, (within.get(source) ?? 0) + claimCount);
    }
    const named = nodes.map((node) => ({
      ...node,
      label: `${node.label} · ${formatNumber(node.mentionCount ?? 0)}`,
    }));
    const between = edges.filter(({ source, target }) => source !== target);
    const total = get().graph.total;
    set({
      graph: { ...graphOf({ nodes: named, edges: between }), total },
      selection: null,
      marked: new Set(),
    });
    const inside = [...within.values()].reduce((sum, count) => sum + count, 0);
    notify({
      tone: "info",
      message: `Each node stands for a group of entities; ${formatNumber(inside)} claims within one group are not drawn.`,
      hint: "Undo brings the entities back.",
    });
  } catch (thrown) {
    notifyError(thrown);
  }
}
