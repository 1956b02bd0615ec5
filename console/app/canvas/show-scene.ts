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

/** What a scene is to the picture before it: a new beginning, one without any known places, and how many nodes are new. */
interface Change {
  begins: boolean;
  isUnplaced: boolean;
  fresh: number;
}

/** Gives every node its place as far as that takes no worker. */
function placeAll(
  { sigma, graph }: { sigma: Sigma; graph: DrawnGraph },
  { begins, isUnplaced, fresh }: Change,
  old: ReadonlySet<string>,
): void {
  if (isUnplaced && graph.order <= LAYOUT_AT_ONCE) {
    layoutAtOnce(graph, new Set());
    arrange(graph, freeRoom(sigma));
  } else if (fresh > 0 && !begins) makeRoom(graph, old);
}

/** Brings the camera to a new picture, and what is new to rest. */
function settle(
  { sigma, graph, layout }: { sigma: Sigma; graph: DrawnGraph; layout: Layout },
  { begins, isUnplaced, fresh }: Change,
  old: ReadonlySet<string>,
): void {
  if (begins) {
    fitAll(sigma, 0);
    if (isUnplaced && graph.order > LAYOUT_AT_ONCE) layout.run(new Set());
  } else if (fresh > 0) {
    // A handful finds its place at once; more are sorted by the worker, the old ones held.
    if (motion(1) > 0 && graph.order - old.size > FEW) layout.run(old);
    else fitAll(sigma);
  }
}

function hideMovingEdges(sigma: Sigma, hide: boolean): void {
  if (sigma.getSetting("hideEdgesOnMove") !== hide) sigma.setSetting("hideEdgesOnMove", hide);
}

/**
 * Shows scenes: the first one is laid out at once, later ones only move what is new. Sigma sees the
 * graph only when all of it is in its place, so that it indexes and draws everything once.
 */
export function createShow(
  parts: { sigma: Sigma; graph: DrawnGraph; layout: Layout; positions: Positions },
  acts: { save(): void; relight(): void },
): (scene: Scene) => void {
  const { sigma, graph, layout, positions } = parts;
  const nothing = createDrawnGraph();
  return (scene) => {
    layout.stop();
    acts.save();
    const old = new Set(graph.nodes());
    // A few nodes on an empty canvas are a new beginning: where others stood before is forgotten.
    const isSmall = scene.nodes.length > 0 && scene.nodes.length <= BEGINNING;
    if (old.size === 0 && isSmall) positions.clear();
    sigma.setGraph(nothing);
    const fresh = syncGraph(graph, scene, positions).length;
    const isUnplaced = fresh > 0 && fresh === graph.order;
    const change = { fresh, isUnplaced, begins: isUnplaced || old.size === 0 };
    placeAll(parts, change, old);
    acts.save();
    if (change.begins) freezeScale(sigma, graph);
    hideMovingEdges(sigma, graph.size >= MANY_MOVING_EDGES);
    acts.relight();
    sigma.setGraph(graph);
    settle(parts, change, old);
  };
}
