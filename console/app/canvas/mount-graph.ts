import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { drawEdge, drawNode, type Look, spotlight } from "./appearance.ts";
import { arrange, makeRoom } from "./arrange.ts";
import {
  centerOn,
  edgePoint,
  fitAll,
  freeRoom,
  freezeScale,
  keepInSight,
  nodePoint,
  pixelsPerUnit,
  zoomBy,
} from "./camera.ts";
import { motion } from "./camera-motion.ts";
import { enableDragging } from "./drag.ts";
import { createEdgePrograms, MANY_EDGES } from "./edge-programs.ts";
import { createHoverDrawing, drawLabels } from "./labels.ts";
import { createLayout, LAYOUT_AT_ONCE, type Layout, layoutAtOnce } from "./layout.ts";
import { createDrawnGraph, type DrawnGraph, syncGraph } from "./model.ts";
import type { Point, Positions } from "./placement.ts";

/** What a pointer does to the canvas. */
export interface GraphHandlers {
  onNode(id: string): void;
  onEdge(id: string): void;
  onStage(): void;
  onExpand(id: string): void;
}

/** A mounted graph. Points are CSS pixels from the container's top left corner. */
export interface GraphCanvas {
  /** Shows exactly these nodes and edges; nodes shown before stay where they are. */
  show(scene: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }): void;
  setLook(look: Partial<Pick<Look, "theme" | "selected">>): void;
  zoom(direction: "in" | "out"): void;
  fit(): void;
  /** Holds these nodes where they are from now on, whatever is laid out. */
  pin(ids: ReadonlySet<string>): void;
  /** Lays everything out anew in a worker for a moment, except what is pinned. */
  relayout(): void;
  center(id: string): void;
  nodePoint(id: string): Point;
  edgePoint(id: string): Point;
  kill(): void;
}

const NodeProgram = createNodeBorderProgram({
  borders: [
    { size: { value: 0.14 }, color: { attribute: "borderColor" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});

function createSigma(container: HTMLElement, graph: DrawnGraph, look: Look) {
  const theme = () => look.theme;
  const lit = () => ({ ...look, light: spotlight(graph, look) });
  let frame = lit();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    nodeProgramClasses: { disc: NodeProgram },
    defaultEdgeType: "arrow",
    edgeProgramClasses: createEdgePrograms(),
    enableEdgeEvents: true,
    renderLabels: false,
    minEdgeThickness: 1.4,
    stagePadding: 70,
    minCameraRatio: 0.05,
    maxCameraRatio: 6,
    zIndex: true,
    defaultDrawNodeHover: createHoverDrawing(theme),
    nodeReducer: (id, data) => drawNode(id, data as Parameters<typeof drawNode>[1], frame),
    edgeReducer: (id, data) => drawEdge(id, data as Parameters<typeof drawEdge>[1], frame),
  }) as unknown as Sigma;
  sigma.on("afterRender", () =>
    drawLabels(sigma, { theme: look.theme, named: frame.light?.named ?? null }),
  );
  const repaint = () => {
    frame = lit();
    sigma.refresh({ skipIndexation: true });
  };
  return { sigma, repaint };
}

function listen(
  sigma: Sigma,
  handlers: GraphHandlers,
  hover: (item: Look["hovered"]) => void,
): void {
  sigma.on("clickNode", ({ node }) => handlers.onNode(node));
  sigma.on("clickEdge", ({ edge }) => handlers.onEdge(edge));
  sigma.on("clickStage", () => handlers.onStage());
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onExpand(node);
  });
  sigma.on("enterNode", ({ node }) => hover({ kind: "node", id: node }));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge }) => {
    // Among very many edges the pointer is always on one; they light up when clicked.
    if (sigma.getGraph().size < MANY_EDGES) hover({ kind: "edge", id: edge });
  });
  sigma.on("leaveEdge", () => hover(null));
}

/** A change of the container's size beyond this, in CSS pixels, is a panel that opened or closed. */
const PANEL = 100;

/** Keeps the canvas as large as its container; what is selected stays in sight at the same scale. */
function followSize(container: HTMLElement, sigma: Sigma, look: Look): ResizeObserver {
  let last = sigma.getDimensions();
  let scale = 1;
  // Sigma takes a new size before it draws: only a frame of the old size tells the old scale.
  sigma.on("afterRender", () => {
    const { width, height } = sigma.getDimensions();
    if (width === last.width && height === last.height) scale = pixelsPerUnit(sigma);
  });
  const observer = new ResizeObserver(() => {
    sigma.resize();
    sigma.refresh({ skipIndexation: true });
    const { width, height } = sigma.getDimensions();
    const changed = Math.max(Math.abs(width - last.width), Math.abs(height - last.height));
    last = { width, height };
    if (changed <= PANEL) return;
    if (!look.selected) fitAll(sigma, 0);
    else keepInSight(sigma, look.selected, scale);
  });
  observer.observe(container);
  return observer;
}

/** Up to this many new nodes need no layout. */
const FEW = 12;

/** Up to this many nodes on an empty canvas begin a new picture. */
const BEGINNING = 3;

/** Shows scenes: the first one is laid out at once, later ones only move what is new. */
function createShow(
  parts: { sigma: Sigma; graph: DrawnGraph; layout: Layout; positions: Positions },
  acts: { save(): void; repaint(): void },
): GraphCanvas["show"] {
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
    sigma.setSetting("hideEdgesOnMove", graph.size >= MANY_EDGES);
    acts.repaint();
    if (fresh.length > 0 && fresh.length === graph.order) firstPicture();
    else if (old.size === 0) {
      freezeScale(sigma);
      fitAll(sigma, 0);
    } else if (fresh.length > 0) settle(old);
    sigma.refresh();
  };
}

/**
 * Mounts a graph on a container. `positions` outlives the canvas: mounting again with the same
 * map shows the nodes where they were. Throws when the browser has no WebGL.
 */
export function mountGraph(
  container: HTMLElement,
  positions: Positions,
  handlers: GraphHandlers,
): GraphCanvas {
  const graph = createDrawnGraph();
  const look: Look = { theme: "light", selected: null, hovered: null };
  let pinned: ReadonlySet<string> = new Set();
  const { sigma, repaint } = createSigma(container, graph, look);
  const save = () => graph.forEachNode((id, { x, y }) => positions.set(id, { x, y }));
  const layout = createLayout(graph, () => {
    save();
    fitAll(sigma);
  });
  listen(sigma, handlers, (item) => {
    look.hovered = item;
    container.style.cursor = item ? "pointer" : "";
    repaint();
  });
  enableDragging(sigma, {
    start: layout.stop,
    move: (id, x, y) => positions.set(id, { x, y }),
  });
  const observer = followSize(container, sigma, look);

  return {
    show: createShow({ sigma, graph, layout, positions }, { save, repaint }),
    setLook(change) {
      Object.assign(look, change);
      repaint();
    },
    zoom: (direction) => zoomBy(sigma, direction),
    fit: () => fitAll(sigma),
    pin: (ids) => {
      pinned = ids;
    },
    relayout: () => layout.run(pinned),
    center: (id) => centerOn(sigma, id),
    nodePoint: (id) => nodePoint(sigma, id),
    edgePoint: (id) => edgePoint(sigma, id),
    kill() {
      layout.kill();
      save();
      observer.disconnect();
      sigma.kill();
    },
  };
}
