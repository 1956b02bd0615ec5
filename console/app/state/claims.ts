import { COLLECTION_KIND } from "#schemas/collection-kind.ts";
import type { GraphNode } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { indexClaims } from "./claim-index.ts";
import { useApp } from "./store.ts";

/** How long the canvas must rest before its claims are asked for, in milliseconds. */
const REST_MS = 400;

/** The entities among nodes: all but those that stand for many entities put together. */
export function entityIds(nodes: ReadonlyMap<string, GraphNode>): string[] {
  return [...nodes.values()].flatMap(({ id, kind }) => (kind === COLLECTION_KIND ? [] : id));
}

/** Reads the claims among the nodes on the canvas, for filters and the timeline. */
async function readClaims(): Promise<void> {
  const { nodes } = useApp.getState().graph;
  try {
    const claims = await api.edgeClaims(entityIds(nodes));
    if (useApp.getState().graph.nodes === nodes) useApp.setState({ claims: indexClaims(claims) });
  } catch {
    // The graph is drawn without them; the next change asks again.
  }
}

/** Keeps the claims of the store in step with the nodes on the canvas. Answers how to stop. */
export function startClaims(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return useApp.subscribe((state, previous) => {
    if (state.graph.nodes === previous.graph.nodes || state.graph.nodes.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readClaims(), REST_MS);
  });
}
