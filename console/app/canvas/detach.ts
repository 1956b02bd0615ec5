import type Sigma from "sigma";

/** What we touch of Sigma's inside. */
interface Inside {
  needToProcess: boolean;
  hoveredNode: string | null;
  hoveredEdge: string | null;
  settings: { hideEdgesOnMove: boolean };
  bindGraphHandlers(): void;
  unbindGraphHandlers(): void;
}

/**
 * Lets the graph change without Sigma following each change: it goes on showing what it showed.
 * To be called again while it is so, it does nothing more.
 */
export function detach(sigma: Sigma): void {
  const inside = sigma as unknown as Inside;
  inside.unbindGraphHandlers();
  inside.needToProcess = false;
}

/** Shows what has become of the graph, once, and follows its changes again. */
export function attach(sigma: Sigma): void {
  const inside = sigma as unknown as Inside;
  const graph = sigma.getGraph();
  if (!graph.hasNode(inside.hoveredNode)) inside.hoveredNode = null;
  if (!graph.hasEdge(inside.hoveredEdge)) inside.hoveredEdge = null;
  inside.unbindGraphHandlers();
  inside.bindGraphHandlers();
  sigma.refresh();
}

/** Whether edges are left out while the picture moves, from the next frame on; `setSetting` would read the whole graph anew. */
export function hideMovingEdges(sigma: Sigma, hide: boolean): void {
  (sigma as unknown as Inside).settings.hideEdgesOnMove = hide;
}
