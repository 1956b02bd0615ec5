import type { Filters } from "./filters.ts";
import type { GraphState } from "./graph-state.ts";
import { removeNodes, toggled } from "./graph-state.ts";
import { useApp } from "./store.ts";

const set = useApp.setState;

/** Hides nodes and their edges until everything is shown again. */
export function hideNodes(ids: Iterable<string>): void {
  set(({ filters }) => ({
    filters: { ...filters, nodes: new Set([...filters.nodes, ...ids]) },
    selection: null,
    marked: new Set(),
  }));
}

/** The filters without hiding these nodes; the same filters when they hide none of them. */
export function showingAgain(filters: Filters, ids: readonly string[]): Filters {
  if (!ids.some((id) => filters.nodes.has(id))) return filters;
  const wanted = new Set(ids);
  return { ...filters, nodes: new Set([...filters.nodes].filter((id) => !wanted.has(id))) };
}

/** Hides one node. */
export function hideNode(id: string): void {
  hideNodes([id]);
}

/** Takes nodes and their edges off the canvas. */
export function takeOff(ids: Iterable<string>): void {
  set(({ graph }) => ({
    graph: removeNodes(graph, [...ids]),
    selection: null,
    marked: new Set(),
  }));
}

/** Takes one node and its edges off the canvas. */
export function removeNode(id: string): void {
  takeOff([id]);
}

/** Takes everything but these nodes off the canvas. */
export function keepOnly(ids: ReadonlySet<string>): void {
  takeOff([...useApp.getState().graph.nodes.keys()].filter((id) => !ids.has(id)));
}

/** Holds a node where it is when the graph is laid out, or lets it go again. */
export function togglePin(id: string): void {
  set(({ graph }) => ({ graph: { ...graph, pinned: toggled(graph.pinned, id) } }));
}

/** Holds all of these nodes, or lets them go when all are held already. */
export function togglePins(ids: ReadonlySet<string>): void {
  set(({ graph }) => {
    const all = [...ids].every((id) => graph.pinned.has(id));
    const pinned = new Set(graph.pinned);
    for (const id of ids) {
      if (all) pinned.delete(id);
      else pinned.add(id);
    }
    return { graph: { ...graph, pinned } };
  });
}

/** Chooses these nodes together, in place of those chosen before or beside them. */
export function mark(ids: Iterable<string>, beside = false): void {
  set(({ marked }) => ({ marked: new Set(beside ? [...marked, ...ids] : ids) }));
}

/** Adds a node to those chosen together, or takes it out again. */
export function toggleMark(id: string): void {
  set(({ marked }) => ({ marked: toggled(marked, id) }));
}

/** These nodes and everything on the canvas that an edge joins to one of them. */
export function withNeighbours(ids: ReadonlySet<string>, graph: GraphState): Set<string> {
  const all = new Set(ids);
  for (const { source, target } of graph.edges.values()) {
    if (ids.has(source)) all.add(target);
    if (ids.has(target)) all.add(source);
  }
  return all;
}

/** Chooses a node with its neighbours; again, with theirs. */
export function markNeighbourhood(id: string): void {
  const { graph, marked } = useApp.getState();
  mark(withNeighbours(marked.has(id) ? marked : new Set([id]), graph));
}
