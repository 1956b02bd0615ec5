import type Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import { motion } from "./camera-motion.ts";
import type { DrawnGraph } from "./model.ts";
import type { Positions } from "./placement.ts";

/** Above this many nodes they jump: moving them would take longer than it helps. */
const ANIMATED = 1_500;

/** Brings nodes to new places, except those that are held; `onRest` is called when all are there. */
export function moveTo(
  sigma: Sigma,
  { to, held }: { to: Positions; held: ReadonlySet<string> },
  onRest: () => void,
): void {
  const graph = sigma.getGraph() as DrawnGraph;
  const free = Object.fromEntries(
    [...to]
      .filter(([id]) => !held.has(id) && graph.hasNode(id))
      .map(([id, { x, y }]): [string, { [axis: string]: number }] => [id, { x, y }]),
  );
  const duration = graph.order > ANIMATED ? 0 : motion(450);
  if (duration > 0) {
    animateNodes(graph, free, { duration, easing: "quadraticInOut" }, onRest);
    return;
  }
  graph.updateEachNodeAttributes((id, data) => ({ ...data, ...free[id] }), {
    attributes: ["x", "y"],
  });
  sigma.refresh();
  onRest();
}
