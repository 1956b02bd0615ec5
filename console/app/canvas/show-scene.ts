import type Sigma from "sigma";
import { arrange, makeRoom } from "./arrange.ts";
import { fitAll, freeRoom, freezeScale } from "./camera.ts";
import { motion } from "./camera-motion.ts";
import { LAYOUT_AT_ONCE, type Layout, layoutAtOnce } from "./layout.ts";
import { createDrawnGraph, type DrawnGraph, type Scene, syncGraph } from "./model.ts";
import type { Positions } from "./placement.ts";

/** Up to this many new nodes need no layout. */
const FEW = 12;

/** Up to this many nodes on an empty canvas begin a new picture. */
const BEGINNING = 3;

/** From this many edges on they are not drawn while the picture moves: without a graphics card a frame would last too long. */
const MANY_MOVING_EDGES = 20_000;

/** Shows scenes: the first one is laid out at once, later ones only move what is new. */
export function createShow(
  parts: { sigma: Sigma; graph: DrawnGraph; layout: Layout; positions: Positions },
  acts: { save(): void; repaint(): void },
): (scene: Scene) => void {
  const { sigma, graph, layout, positions } = parts;
  const firstPicture = () => {
    layoutAtOnce(graph, new Set());
    if (graph.order <= LAYOUT_AT_ONCE) arrange(graph, freeRoom(sigma));
    acts.save();
    freezeScale(sigma);
    fitAll(sigma, 0);
    if (graph.order > LAYOUT_AT_ONCE) layout.run(new Set());
  };
  const settle = (old: ReadonlySet<string>) => {
    makeRoom(graph, old);
    acts.save();
    // A handful finds its place at once; more are sorted by the worker, the old ones held.
    if (motion(1) > 0 && graph.order - old.size > FEW) layout.run(old);
    else fitAll(sigma);
  };
  return (scene) => {
    layout.stop();
    acts.save();
    const old = new Set(graph.nodes());
    // A few nodes on an empty canvas are a new beginning: where others stood before is forgotten.
    if (old.size === 0 && scene.nodes.length <= BEGINNING && scene.nodes.length > 0) {
      positions.clear();
    }
    // Sigma indexes everything again after each edge that goes: it looks away meanwhile.
    sigma.setGraph(createDrawnGraph());
    const fresh = syncGraph(graph, scene, positions);
    sigma.setGraph(graph);
    sigma.setSetting("hideEdgesOnMove", graph.size >= MANY_MOVING_EDGES);
    acts.repaint();
    if (fresh.length > 0 && fresh.length === graph.order) firstPicture();
    else if (old.size === 0) {
      freezeScale(sigma);
      fitAll(sigma, 0);
    } else if (fresh.length > 0) settle(old);
    sigma.refresh();
  };
}
