import type Sigma from "sigma";
import type { Point } from "./placement.ts";

/** What dragging tells: before the first movement, after each, and at the end of one that moved anything. */
export interface DragEvents {
  start(): void;
  move(id: string, to: Point): void;
  end(): void;
}

/** Draws nodes at their new places with their edges, and nothing else anew. */
function drawMoved(sigma: Sigma, ids: readonly string[]): void {
  const graph = sigma.getGraph();
  const nodes = ids.filter((id) => graph.hasNode(id));
  const edges = [...new Set(nodes.flatMap((id) => graph.edges(id)))];
  sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
}

/** Lets the pointer move nodes; `together` answers which nodes go with the one that is held. */
export function enableDragging(
  sigma: Sigma,
  on: DragEvents,
  together: (id: string) => Iterable<string>,
): void {
  let held: { ids: string[]; last: Point } | null = null;
  let moved = false;
  sigma.on("downNode", ({ node, event }) => {
    held = { ids: [...together(node)], last: sigma.viewportToGraph(event) };
    moved = false;
  });
  sigma.on("moveBody", ({ event }) => {
    if (!held) return;
    if (!moved) on.start();
    moved = true;
    const graph = sigma.getGraph();
    const to = sigma.viewportToGraph(event);
    for (const id of held.ids) {
      if (!graph.hasNode(id)) continue;
      const { x, y } = graph.getNodeAttributes(id) as Point;
      const place = { x: x + to.x - held.last.x, y: y + to.y - held.last.y };
      Object.assign(graph.getNodeAttributes(id), place);
      on.move(id, place);
    }
    drawMoved(sigma, held.ids);
    held.last = to;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (held && moved) {
      sigma.refresh({ partialGraph: {}, schedule: true });
      on.end();
    }
    held = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  // A button that is released outside of the canvas tells Sigma nothing.
  window.addEventListener("pointerup", release);
  sigma.on("kill", () => window.removeEventListener("pointerup", release));
}
