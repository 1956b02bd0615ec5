import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Look } from "./appearance.ts";
import { motion } from "./camera-motion.ts";
import { coversOf, type Margins, marginsOf } from "./covers.ts";
import { curvePoint } from "./curve.ts";
import { signsIn } from "./marks.ts";
import type { DrawnGraph } from "./model.ts";
import type { Point } from "./placement.ts";

/** What covers and the names of nodes at the border take away. */
function covered(sigma: Sigma): Margins {
  const covers = coversOf(sigma.getContainer(), { passing: false });
  const reach = signsIn(sigma.getGraph()).ring?.reach ?? 0;
  return marginsOf(covers, sigma.getDimensions(), reach);
}

/** On a canvas lower than this, in CSS pixels, a sheet covers most of the screen and the legend is away. */
const CRAMPED = 360;

/** The part of the canvas that nothing covers. */
export function freeRoom(sigma: Sigma): { width: number; height: number } {
  const { width, height } = sigma.getDimensions();
  const { left, right, top, bottom } = covered(sigma);
  return {
    width: Math.max(120, width - left - right),
    height: Math.max(120, height - top - bottom),
  };
}

/** Moves the camera; at once where no motion is wanted (Sigma divides by the duration). */
function moveCamera(sigma: Sigma, state: Partial<CameraState>, duration: number): void {
  const camera = sigma.getCamera();
  const lasting = motion(duration);
  if (lasting === 0) camera.setState(state);
  else void camera.animate(state, { duration: lasting });
}

/** Makes everything larger or smaller by half, around the middle. */
export function zoomBy(sigma: Sigma, direction: "in" | "out"): void {
  const { ratio } = sigma.getCamera();
  moveCamera(sigma, { ratio: direction === "in" ? ratio / 1.5 : ratio * 1.5 }, 200);
}

/**
 * Sets the scale around the nodes of a graph from the next refresh on, so that nodes that come
 * later move nothing: at the camera's ratio 1 one unit of the layout is about one CSS pixel,
 * however few nodes there are.
 */
export function freezeScale(sigma: Sigma, graph: DrawnGraph): void {
  const { width, height } = sigma.getDimensions();
  const around = (axis: "x" | "y", size: number): [number, number] => {
    const places = graph.mapNodes((_, place) => place[axis]);
    const middle = places.length > 0 ? (Math.min(...places) + Math.max(...places)) / 2 : 0.5;
    return [middle - size / 2, middle + size / 2];
  };
  sigma.setCustomBBox({ x: around("x", width), y: around("y", height) });
}

/** Where the camera shows nodes as it stands now, which is drawn with the next frame only. */
function viewportBox(sigma: Sigma, ids: readonly string[], others: readonly Point[] = []) {
  const cameraState = sigma.getCamera().getState();
  const graph = sigma.getGraph();
  const nodes = ids.map((id) => graph.getNodeAttributes(id) as Point);
  const points = [...nodes, ...others].map(({ x, y }) =>
    sigma.graphToViewport({ x, y }, { cameraState }),
  );
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** The nodes of the graph among some; all of them where none of those is there. */
function presentOf(sigma: Sigma, wanted: Iterable<string>): string[] {
  const graph = sigma.getGraph();
  const present = [...wanted].filter((id) => graph.hasNode(id));
  return present.length > 0 ? present : graph.nodes();
}

/** Moves the camera so that all nodes, or all `wanted` ones, are in sight, never nearer than the natural scale. */
export function fitAll(sigma: Sigma, duration = 350, wanted: Iterable<string> = []): void {
  const graph = sigma.getGraph();
  const ids = presentOf(sigma, wanted);
  if (ids.length === 0) return;
  const marks = ids.length === graph.order ? signsIn(graph).marks : [];
  const box = viewportBox(
    sigma,
    ids,
    marks.flatMap(({ lines }) => lines.flat()),
  );
  const room = freeRoom(sigma);
  const { left, right, top, bottom } = covered(sigma);
  const camera = sigma.getCamera();
  const needed = Math.max(
    (box.right - box.left) / room.width,
    (box.bottom - box.top) / room.height,
  );
  const middle = sigma.viewportToFramedGraph(
    {
      x: (box.left + box.right) / 2 + ((right - left) / 2) * needed,
      y: (box.top + box.bottom) / 2 + ((bottom - top) / 2) * needed,
    },
    { cameraState: camera.getState() },
  );
  const ratio = Math.max(0.4, camera.ratio * needed);
  moveCamera(sigma, { ...middle, ratio }, duration);
}

/** Brings all nodes, or those that are lit, in sight after nodes have moved, unless they would be one heap: then the picture stays. */
export function refit(sigma: Sigma, { lit }: Pick<Look, "lit">, duration?: number): void {
  if (sigma.getDimensions().height >= CRAMPED) fitAll(sigma, duration, lit?.nodes);
}

/** How far a stretch must go so that it lies between two limits; as little as can be, and to its middle when it is longer. */
function shiftInto(low: number, high: number, room: readonly [number, number]): number {
  const [from, to] = room;
  if (high - low > to - from) return (low + high - from - to) / 2;
  return low < from ? low - from : Math.max(0, high - to);
}

/** On a cramped canvas the picture gets smaller by this factor at most. */
const CRAMPED_SMALLER = 1.6;

/** Moves the picture as little as brings these nodes in sight; where they have no room, it gets smaller. */
export function bringIntoSight(sigma: Sigma, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { width, height } = sigma.getDimensions();
  const most = height < CRAMPED ? CRAMPED_SMALLER : Number.POSITIVE_INFINITY;
  const { left, right, top, bottom } = covered(sigma);
  const box = viewportBox(sigma, ids);
  const room = freeRoom(sigma);
  const needed = Math.max(
    (box.right - box.left) / room.width,
    (box.bottom - box.top) / room.height,
  );
  const smaller = Math.min(most, Math.max(1, needed));
  // Where they would be then, seen from the middle of the canvas.
  const [x, y] = [width / 2, height / 2];
  const across = [(box.left - x) / smaller + x, (box.right - x) / smaller + x] as const;
  const down = [(box.top - y) / smaller + y, (box.bottom - y) / smaller + y] as const;
  const shift = {
    x: shiftInto(...across, [left, width - right]),
    y: shiftInto(...down, [top, height - bottom]),
  };
  if (smaller === 1 && shift.x === 0 && shift.y === 0) return;
  const cameraState = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph(
    { x: x + shift.x * smaller, y: y + shift.y * smaller },
    { cameraState },
  );
  moveCamera(sigma, { ...middle, ratio: cameraState.ratio * smaller }, 350);
}

/** The point of the screen that has to come into the stage's middle so that `at` comes into the middle of the free part. */
function middleFor(sigma: Sigma, at: Point): Point {
  if (sigma.getDimensions().height < CRAMPED) return at;
  const { left, right, top, bottom } = covered(sigma);
  return { x: at.x + (right - left) / 2, y: at.y + (bottom - top) / 2 };
}

/** Brings a node into the middle of what nothing covers, without changing the scale. */
export function centerOn(sigma: Sigma, id: string): void {
  if (!sigma.getGraph().hasNode(id)) return;
  const cameraState = sigma.getCamera().getState();
  const at = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id) as Point, {
    cameraState,
  });
  const middle = sigma.viewportToFramedGraph(middleFor(sigma, at), { cameraState });
  moveCamera(sigma, middle, 350);
}

/** Where a node is, in CSS pixels from the canvas's top left corner. */
export function nodePoint(sigma: Sigma, id: string): Point {
  const { x, y } = sigma.getGraph().getNodeAttributes(id) as Point;
  return sigma.graphToViewport({ x, y });
}

/** The point at a share (0 source, 1 target) of an edge as it is drawn, in CSS pixels. */
export function edgePointAt(sigma: Sigma, id: string, share: number): Point {
  const graph = sigma.getGraph();
  const [source, target] = graph.extremities(id).map((end) => nodePoint(sigma, end));
  const from = source ?? { x: 0, y: 0 };
  const to = target ?? from;
  const curvature = Number(graph.getEdgeAttribute(id, "curvature") ?? 0);
  return curvePoint(from, to, { share, curvature, side: 1 });
}

/** The middle of an edge as it is drawn (on the curve), in CSS pixels. */
export function edgePoint(sigma: Sigma, id: string): Point {
  return edgePointAt(sigma, id, 0.5);
}

/** How many CSS pixels one unit of the layout is now. */
export function pixelsPerUnit(sigma: Sigma): number {
  const from = sigma.graphToViewport({ x: 0, y: 0 });
  const to = sigma.graphToViewport({ x: 100, y: 0 });
  return Math.hypot(to.x - from.x, to.y - from.y) / 100;
}

/** Brings a node or an edge into the middle at a scale, in CSS pixels per unit of the layout. */
export function keepInSight(
  sigma: Sigma,
  item: { kind: "node" | "edge"; id: string },
  scale: number,
): void {
  const graph = sigma.getGraph();
  const { kind, id } = item;
  if (kind === "node" ? !graph.hasNode(id) : !graph.hasEdge(id)) return;
  const at = kind === "node" ? nodePoint(sigma, id) : edgePoint(sigma, id);
  const zoom = pixelsPerUnit(sigma) / scale;
  const shift = middleFor(sigma, { x: 0, y: 0 });
  const middle = { x: at.x + shift.x * zoom, y: at.y + shift.y * zoom };
  const ratio = sigma.getCamera().ratio * zoom;
  moveCamera(sigma, { ...sigma.viewportToFramedGraph(middle), ratio }, 0);
}
