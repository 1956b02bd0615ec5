import type Sigma from "sigma";
import type { Look } from "./appearance.ts";
import { arrange, makeRoom } from "./arrange.ts";
import { placeBeside } from "./beside.ts";
import { fitAll, freeRoom, freezeScale, refit } from "./camera.ts";
import { motion } from "./camera-motion.ts";
import { attach, detach, dropHover, hideMovingEdges, readLooks } from "./detach.ts";
import { LAYOUT_AT_ONCE, type Layout, layoutAtOnce } from "./layout.ts";
import { setSigns } from "./marks.ts";
import { type DrawnGraph, freshIn, placeFresh, type Scene, takeIn } from "./model.ts";
import type { News } from "./news.ts";
import type { Positions } from "./placement.ts";
import { type Steps, within } from "./steps.ts";

/** Up to this many new nodes come beside the nodes that they belong to; more are a new picture around the old one. */
const FEW = 50;

/** Up to this many nodes on an empty canvas begin a new picture. */
const BEGINNING = 3;

/** From this many edges on they are not drawn while the picture moves: without a graphics card a frame would last too long. */
const MANY_MOVING_EDGES = 20_000;

/** In pictures of more nodes, new ones stay where they were put: each movement would draw all of them anew. */
const MOST_MOVED = 2_000;

/** What a scene is to the picture before it: a new beginning, one without any known places, and which nodes are new. */
interface Change {
  begins: boolean;
  isUnplaced: boolean;
  fresh: readonly string[];
}

/** What scenes are shown with. */
interface Stage {
  sigma: Sigma;
  graph: DrawnGraph;
  layout: Layout;
  positions: Positions;
  news: News;
  look: Look;
}

/** Gives every node its place as far as that takes no worker. Left off, the new ones have none. */
function* placeAll(
  scene: Scene,
  positions: Positions,
  old: ReadonlySet<string>,
): Generator<number, Change> {
  const { nodes } = scene;
  const fresh = freshIn(scene, positions);
  const isUnplaced = fresh.length > 0 && fresh.length === nodes.length;
  const begins = isUnplaced || old.size === 0;
  if (!begins && fresh.length <= FEW) {
    placeBeside(new Set(fresh), scene, positions);
    return { begins, isUnplaced, fresh };
  }
  placeFresh(scene, positions);
  let placed = false;
  try {
    yield 0;
    if (fresh.length > 0 && !begins) {
      const ids = nodes.map(({ id }) => id);
      yield* within(makeRoom(ids, positions, old), 0, 0.3);
    }
    placed = true;
  } finally {
    if (!placed) for (const id of fresh) positions.delete(id);
  }
  return { begins, isUnplaced, fresh };
}

/** New nodes with those that brought them. */
function withBringers(fresh: readonly string[], { nodes }: Scene): string[] {
  const ids = new Set(fresh);
  for (const { id, beside } of nodes) if (beside !== undefined && ids.has(id)) ids.add(beside);
  return [...ids];
}

/** Brings the camera to a new picture, and what is new to rest. */
function settle(
  { sigma, graph, layout, news, look }: Stage,
  { begins, isUnplaced, fresh }: Change,
  { old, scene }: { old: ReadonlySet<string>; scene: Scene },
): void {
  if (begins) {
    fitAll(sigma, 0);
    if (isUnplaced && graph.order > LAYOUT_AT_ONCE) layout.run(new Set());
  } else if (fresh.length <= FEW) {
    news.bring(withBringers(fresh, scene).filter((id) => graph.hasNode(id)));
  } else if (motion(1) > 0 && graph.order <= MOST_MOVED) {
    // So many are sorted by the worker, the old ones held.
    layout.run(old);
  } else refit(sigma, look);
}

/** Takes scenes in. */
interface Show {
  steps(scene: Scene): Steps;
  /** The next scene is a picture of its own: nothing of it has a place yet. */
  beginAnew(): void;
}

/**
 * Shows scenes, in steps: the first one is laid out at once, later ones only move what is new.
 * Sigma sees the graph only when all of it is in its place, so that it indexes and draws everything
 * once; until then it goes on showing the picture before.
 */
export function createShow(stage: Stage, acts: { save(): void; relight(): void }): Show {
  const { sigma, graph, layout, positions } = stage;
  /** What was last shown to its end. */
  let shown: ReadonlySet<string> = new Set();
  let isAnew = false;
  const forget = () => {
    positions.clear();
    shown = new Set();
    isAnew = false;
  };
  function* steps(scene: Scene): Steps {
    layout.stop();
    if (isAnew) forget();
    else acts.save();
    const old = shown;
    // A few nodes on an empty canvas are a new beginning: where others stood before is forgotten.
    const isSmall = scene.nodes.length > 0 && scene.nodes.length <= BEGINNING;
    if (old.size === 0 && isSmall) positions.clear();
    const change = yield* placeAll(scene, positions, old);
    if (change.isUnplaced) setSigns(positions);
    detach(sigma);
    dropHover(sigma, stage.look);
    yield* within(takeIn(graph, scene, positions), 0.3, 0.7);
    if (change.isUnplaced && graph.order <= LAYOUT_AT_ONCE) {
      layoutAtOnce(graph, new Set());
      arrange(graph, freeRoom(sigma));
    }
    acts.save();
    acts.relight();
    yield* within(readLooks(sigma), 0.7, 1);
    if (change.begins) freezeScale(sigma, graph);
    hideMovingEdges(sigma, graph.size >= MANY_MOVING_EDGES);
    shown = new Set(graph.nodes());
    attach(sigma);
    settle(stage, change, { old, scene });
  }
  return {
    steps,
    beginAnew() {
      isAnew = true;
    },
  };
}
