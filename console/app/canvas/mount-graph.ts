import type Sigma from "sigma";
import type { Look } from "./appearance.ts";
import { freeRoom, refit } from "./camera.ts";
import { createDrawing } from "./create-sigma.ts";
import { type DragEvents, enableDragging } from "./drag.ts";
import { followSize } from "./follow-size.ts";
import { createLayout, type Layout } from "./layout.ts";
import type { LayoutDefinition, LayoutInput } from "./layouts.ts";
import { setSigns } from "./marks.ts";
import { createDrawnGraph, type DrawnGraph, type Scene } from "./model.ts";
import { moveTo } from "./move-to.ts";
import { createNews } from "./news.ts";
import type { PictureLook } from "./picture.ts";
import type { PictureLegend } from "./picture-legend.ts";
import type { Point, Positions } from "./placement.ts";
import { createShow } from "./show-scene.ts";
import { createSights } from "./sights.ts";
import { Runner } from "./steps.ts";

/** What a pointer does to the canvas. */
export interface GraphHandlers {
  /** `beside`: with Shift or Ctrl held, to choose several. */
  onNode(id: string, beside?: boolean): void;
  onEdge(id: string): void;
  onStage(): void;
  onExpand(id: string): void;
  /** The menu of a node is asked for at a point of the canvas. */
  onMenu?(id: string, at: Point): void;
  /** Before the first and after the last movement of nodes that are dragged. */
  onDragStart?(): void;
  onDragEnd?(): void;
  /** The share (0 to 1) of a large picture that is taken in; `null` at its end. */
  onProgress?(share: number | null): void;
}

/** A mounted graph. Points are CSS pixels from the container's top left corner. */
export interface GraphCanvas {
  /** Shows exactly these nodes and edges, soon; nodes shown before stay where they are. */
  show(scene: Scene): void;
  /** Does at once what is still to be shown. */
  finish(): void;
  /** Calls back when nothing is still to be shown. */
  whenShown(act: () => void): void;
  setLook(look: Partial<Pick<Look, "theme" | "selected" | "marked" | "lit">>): void;
  zoom(direction: "in" | "out"): void;
  fit(): void;
  /** Moves the picture by so many CSS pixels. */
  pan(x: number, y: number): void;
  /** Holds these nodes where they are from now on, whatever is laid out. */
  pin(ids: ReadonlySet<string>): void;
  /** Arranges everything anew, except what is pinned: by forces in a worker for a moment, or as the layout says. */
  arrange(layout: LayoutDefinition, input: Omit<LayoutInput, "graph" | "room">): void;
  center(id: string): void;
  /** Brings all of these nodes into sight. */
  frame(ids: Iterable<string>): void;
  nodePoint(id: string): Point;
  edgePoint(id: string): Point;
  /** Lets the pointer draw lines around nodes until the answered function is called. */
  lasso(onNodes: (ids: string[], beside: boolean) => void): () => void;
  /** Writes where the nodes are into the positions it was mounted with, and reads them from there. */
  savePlaces(): void;
  readPlaces(): void;
  /** Lays out what is shown next as a new picture, wherever its nodes were before. */
  beginAnew(): void;
  /** What is on the canvas as a picture with the theme's background, a legend below it; in the theme on the screen where none is said. */
  toPng(legend: PictureLegend, head?: PictureLook["head"]): Promise<Blob>;
  toSvg(legend: PictureLegend, change?: Partial<PictureLook>): string;
  kill(): void;
}

/** Among more edges than this the pointer is always on one: they light up when clicked. */
const MANY_EDGES = 1_500;

function listen(
  sigma: Sigma,
  handlers: GraphHandlers,
  hover: (item: Look["hovered"]) => void,
): void {
  sigma.on("clickNode", ({ node, event }) => {
    const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
    handlers.onNode(node, shiftKey || ctrlKey || metaKey);
  });
  sigma.on("clickEdge", ({ edge }) => handlers.onEdge(edge));
  sigma.on("clickStage", () => handlers.onStage());
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onExpand(node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    handlers.onMenu?.(node, { x: event.x, y: event.y });
  });
  const few = () => sigma.getGraph().size < MANY_EDGES;
  sigma.on("enterNode", ({ node }) => few() && hover({ kind: "node", id: node }));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge }) => few() && hover({ kind: "edge", id: edge }));
  sigma.on("leaveEdge", () => hover(null));
}

function enableHovering(
  sigma: Sigma,
  parts: { container: HTMLElement; look: Look; repaint(): void },
  handlers: GraphHandlers,
): void {
  const { container, look, repaint } = parts;
  listen(sigma, handlers, (item) => {
    if (look.hovered === null && item === null) return;
    look.hovered = item;
    container.style.cursor = item ? "pointer" : "";
    repaint();
  });
}

function keepPlaces(graph: DrawnGraph, positions: Positions) {
  return {
    save: () => graph.forEachNode((id, { x, y }) => positions.set(id, { x, y })),
    read: () =>
      graph.updateEachNodeAttributes((id, data) => ({ ...data, ...positions.get(id) }), {
        attributes: ["x", "y"],
      }),
  };
}

function dragEvents(parts: {
  layout: Layout;
  positions: Positions;
  handlers: GraphHandlers;
}): DragEvents {
  const { layout, positions, handlers } = parts;
  return {
    start: () => {
      layout.stop();
      handlers.onDragStart?.();
    },
    move: (id, to) => void positions.set(id, to),
    end: () => handlers.onDragEnd?.(),
  };
}

/** What arranges everything anew, and what is held meanwhile. */
function createArranging(
  parts: { sigma: Sigma; graph: DrawnGraph; layout: Layout; runner: Runner; positions: Positions },
  onRest: () => void,
): Pick<GraphCanvas, "pin" | "arrange"> {
  const { sigma, graph, layout, runner, positions } = parts;
  let held: ReadonlySet<string> = new Set();
  return {
    pin(ids) {
      held = ids;
    },
    arrange: ({ id, place }, input) =>
      runner.whenDone(() => {
        layout.stop();
        const isHeld = held.size > 0 && id === "force";
        setSigns(positions);
        const found = isHeld ? null : place({ ...input, graph, room: freeRoom(sigma) });
        setSigns(positions, found ?? undefined);
        if (found) moveTo(sigma, { to: found.places, held }, onRest);
        else layout.run(held);
      }),
  };
}

/** Repaints once for several changes of the look, unless the picture is about to be shown anew. */
function createRepaint(runner: Runner, repaint: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(() => runner.isBusy() || repaint(), 0);
    },
    kill: () => clearTimeout(timer),
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
  const look: Look = { theme: "light", selected: null, hovered: null, marked: new Set() };
  const { sigma, names, relight, repaint } = createDrawing(container, graph, { look, positions });
  const places = keepPlaces(graph, positions);
  const onRest = () => {
    places.save();
    refit(sigma, look);
  };
  const layout = createLayout(graph, onRest);
  const runner = new Runner((share) => handlers.onProgress?.(share));
  const repainting = createRepaint(runner, repaint);
  enableHovering(sigma, { container, look, repaint: repainting.later }, handlers);
  enableDragging(sigma, dragEvents({ layout, positions, handlers }), (id) =>
    look.marked.has(id) ? look.marked : [id],
  );
  const news = createNews(sigma);
  const observer = followSize(container, sigma, { look, news });
  const shower = createShow(
    { sigma, graph, layout, positions, news, look },
    { save: places.save, relight },
  );

  return {
    ...createSights(sigma, { container, look, runner }),
    show: (scene) => runner.start(shower.steps(scene)),
    beginAnew: shower.beginAnew,
    finish: () => runner.finish(),
    whenShown: (act) => runner.whenDone(act),
    setLook(change) {
      Object.assign(look, change);
      repainting.later();
    },
    ...createArranging({ sigma, graph, layout, runner, positions }, onRest),
    savePlaces: places.save,
    readPlaces() {
      layout.stop();
      // Sigma hears of it and draws the next frame anew.
      places.read();
    },
    kill() {
      runner.cancel();
      repainting.kill();
      layout.kill();
      places.save();
      observer.disconnect();
      names.kill();
      sigma.kill();
    },
  };
}
