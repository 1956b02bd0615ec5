import type Sigma from "sigma";
import type { Look } from "./appearance.ts";
import { forAll, type Steps, within } from "./steps.ts";

/** What we touch of Sigma's inside. */
interface Inside {
  needToProcess: boolean;
  hoveredNode: string | null;
  hoveredEdge: string | null;
  settings: { hideEdgesOnMove: boolean };
  nodeDataCache: Record<string, unknown>;
  edgeDataCache: Record<string, unknown>;
  nodeZExtent: [number, number];
  edgeZExtent: [number, number];
  updateNode(id: string): void;
  updateEdge(id: string): void;
  removeNode(id: string): void;
  removeEdge(id: string): void;
  render(): void;
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

/** Nothing is under the pointer any more until it moves again: what was there may be elsewhere now. */
export function dropHover(sigma: Sigma, look: Pick<Look, "hovered">): void {
  const inside = sigma as unknown as Inside;
  inside.hoveredNode = null;
  inside.hoveredEdge = null;
  look.hovered = null;
}

/** No node or edge is drawn above another one yet. */
const nothingDrawn = (): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/**
 * Reads how each node and edge looks now, in steps, while the picture before is still on the screen:
 * what `refresh` does of a large graph in one go, and thereby stops the page. To be followed by {@link attach}.
 */
export function* readLooks(sigma: Sigma): Steps {
  const inside = sigma as unknown as Inside;
  const graph = sigma.getGraph();
  inside.nodeZExtent = nothingDrawn();
  inside.edgeZExtent = nothingDrawn();
  yield* within(
    forAll(graph.nodes(), (id) => inside.updateNode(id)),
    0,
    0.4,
  );
  yield* within(
    forAll(graph.edges(), (id) => inside.updateEdge(id)),
    0.4,
    0.9,
  );
  const gone = {
    nodes: Object.keys(inside.nodeDataCache).filter((id) => !graph.hasNode(id)),
    edges: Object.keys(inside.edgeDataCache).filter((id) => !graph.hasEdge(id)),
  };
  yield* forAll(gone.nodes, (id) => inside.removeNode(id));
  yield* forAll(gone.edges, (id) => inside.removeEdge(id));
}

/** Shows what has become of the graph, once its looks are read, and follows its changes again. */
export function attach(sigma: Sigma): void {
  const inside = sigma as unknown as Inside;
  const graph = sigma.getGraph();
  if (!graph.hasNode(inside.hoveredNode)) inside.hoveredNode = null;
  if (!graph.hasEdge(inside.hoveredEdge)) inside.hoveredEdge = null;
  inside.unbindGraphHandlers();
  inside.bindGraphHandlers();
  inside.needToProcess = true;
  inside.render();
}

/** Whether edges are left out while the picture moves, from the next frame on; `setSetting` would read the whole graph anew. */
export function hideMovingEdges(sigma: Sigma, hide: boolean): void {
  (sigma as unknown as Inside).settings.hideEdgesOnMove = hide;
}
