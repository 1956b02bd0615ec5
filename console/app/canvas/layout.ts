import forceAtlas2 from "graphology-layout-forceatlas2";
import Supervisor from "graphology-layout-forceatlas2/worker";
import type { DrawnGraph } from "./model.ts";

/** ForceAtlas2 (Jacomy et al. 2014) as we use it: small news graphs, labels need room. */
const SETTINGS = {
  // One unit is one CSS pixel: two nodes with two edges each rest about 110 pixels apart.
  scalingRatio: 1_300,
  // Strong gravity keeps parts without a connection together.
  strongGravityMode: true,
  gravity: 0.22,
  slowDown: 6,
  barnesHutOptimize: false,
};

/** How long the worker may move nodes after a change, in milliseconds. */
const BUDGET_MS = 1_800;
/** Up to this many nodes the first picture is computed at once (tens of milliseconds). */
export const LAYOUT_AT_ONCE = 400;
/** How many pairs of nodes the layout at once may look at: about a tenth of a second. */
const PAIRS = 12_000_000;

/** A layout that runs in a worker for a while and then rests. */
export interface Layout {
  /** Moves nodes for the time budget; `pinned` ones stay where they are. */
  run(pinned: ReadonlySet<string>): void;
  stop(): void;
  kill(): void;
}

function settingsFor(graph: DrawnGraph) {
  return { ...SETTINGS, barnesHutOptimize: graph.order > 1_000 };
}

function pin(graph: DrawnGraph, pinned: ReadonlySet<string>): void {
  graph.updateEachNodeAttributes((id, data) => ({ ...data, fixed: pinned.has(id) }), {
    attributes: ["fixed"],
  });
}

/** Lays a small graph out at once, without motion. */
export function layoutAtOnce(graph: DrawnGraph, pinned: ReadonlySet<string>): void {
  if (graph.order < 2 || graph.order > LAYOUT_AT_ONCE) return;
  pin(graph, pinned);
  const iterations = Math.round(Math.min(1_000, Math.max(60, PAIRS / graph.order ** 2)));
  forceAtlas2.assign(graph, { iterations, settings: settingsFor(graph) });
}

/** Makes the worker layout of a graph; `onRest` is called when it stops by itself. */
export function createLayout(graph: DrawnGraph, onRest: () => void): Layout {
  let supervisor: Supervisor | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    supervisor?.kill();
    supervisor = null;
  };
  return {
    run(pinned) {
      stop();
      if (graph.order < 2) return;
      pin(graph, pinned);
      supervisor = new Supervisor(graph, { settings: settingsFor(graph) });
      supervisor.start();
      timer = setTimeout(() => {
        stop();
        onRest();
      }, BUDGET_MS);
    },
    stop,
    kill: stop,
  };
}
