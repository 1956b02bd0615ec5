import type { GraphEdge, GraphNode, Subgraph } from "#schemas/subgraph.ts";

/**
 * What is on the canvas. `expansions` remembers, per expanded node, which nodes its expansion
 * brought, so that a second click can take exactly these away again. Values are never changed in
 * place: every act gives a new state.
 */
export interface GraphState {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  expansions: ReadonlyMap<string, readonly string[]>;
  /** Nodes that no layout moves. */
  pinned: ReadonlySet<string>;
  total: { nodes: number; edges: number } | null;
}

export const EMPTY_GRAPH: GraphState = {
  nodes: new Map(),
  edges: new Map(),
  expansions: new Map(),
  pinned: new Set(),
  total: null,
};

/** The state that shows exactly a subgraph. */
export function graphOf(subgraph: Subgraph): GraphState {
  return { ...addSubgraph(EMPTY_GRAPH, subgraph), total: subgraph.total ?? null };
}

/** Adds nodes and edges; what is there already is refreshed. Edges without both ends are dropped. */
export function addSubgraph(state: GraphState, subgraph: Subgraph): GraphState {
  const nodes = new Map(state.nodes);
  for (const node of subgraph.nodes) nodes.set(node.id, { ...nodes.get(node.id), ...node });
  const edges = new Map(state.edges);
  for (const edge of subgraph.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { ...state, nodes, edges };
}

/** Adds what expanding `id` brought; a second expansion of the same node adds to the first. */
export function expandNode(state: GraphState, id: string, subgraph: Subgraph): GraphState {
  const fresh = subgraph.nodes.map((node) => node.id).filter((each) => !state.nodes.has(each));
  const expansions = new Map(state.expansions);
  expansions.set(id, [...(state.expansions.get(id) ?? []), ...fresh]);
  return { ...addSubgraph(state, subgraph), expansions };
}

/** Takes away what expanding `id` brought, except nodes that were expanded themselves. */
export function collapseNode(state: GraphState, id: string): GraphState {
  const brought = state.expansions.get(id) ?? [];
  const gone = brought.filter((each) => !state.expansions.get(each)?.length);
  const expansions = new Map(state.expansions);
  expansions.delete(id);
  return removeNodes({ ...state, expansions }, gone);
}

/** Takes nodes and their edges off the canvas. */
export function removeNodes(state: GraphState, ids: readonly string[]): GraphState {
  const gone = new Set(ids);
  const keep = (id: string) => !gone.has(id);
  return {
    ...state,
    nodes: new Map([...state.nodes].filter(([id]) => keep(id))),
    edges: new Map([...state.edges].filter(([, edge]) => keep(edge.source) && keep(edge.target))),
    expansions: new Map(
      [...state.expansions]
        .filter(([id]) => keep(id))
        .map(([id, brought]) => [id, brought.filter(keep)]),
    ),
  };
}

/** Without the edges that are relations between entities; those of other layers stay. */
export function withoutRelations(state: GraphState): GraphState {
  return { ...state, edges: new Map([...state.edges].filter(([, edge]) => !edge.key)) };
}

/** A set with `value` put in, or taken out when it was there. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** How often each value occurs, most frequent first, then by name. */
export function countBy<T>(items: Iterable<T>, value: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(value(item), (counts.get(value(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
