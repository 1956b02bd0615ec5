import type Sigma from "sigma";
import { curvePoint } from "./curve.ts";
import type { DrawnGraph } from "./model.ts";
import type { Point } from "./placement.ts";

/** How far beside a node or an edge still counts, in CSS pixels; a finger is broader than a mouse. */
const SLACK = { mouse: { node: 2, edge: 6 }, touch: { node: 10, edge: 16 } };
type Pointer = keyof typeof SLACK;

interface Disc extends Point {
  id: string;
  size: number;
}
interface Line {
  id: string;
  from: Disc;
  to: Disc;
  size: number;
  curvature: number;
}
function discsOf(sigma: Sigma, graph: DrawnGraph): Map<string, Disc> {
  const discs = new Map<string, Disc>();
  graph.forEachNode((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (data) discs.set(id, { id, x: data.x, y: data.y, size: data.size });
  });
  return discs;
}

function linesOf(graph: DrawnGraph, discs: ReadonlyMap<string, Disc>): Line[] {
  const lines: Line[] = [];
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    const { size, curvature } = attributes;
    const from = discs.get(source);
    const to = discs.get(target);
    if (from && to) lines.push({ id, from, to, size, curvature });
  }
  return lines;
}

/** The distance of a point from a piece of line. */
export function distanceToSegment(at: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const near = Math.max(0, Math.min(1, share));
  return Math.hypot(at.x - from.x - near * dx, at.y - from.y - near * dy);
}

/** How many straight pieces a curve is measured as. */
const PIECES = 12;

function distanceToLine(at: Point, { from, to, curvature }: Line): number {
  if (curvature === 0) return distanceToSegment(at, from, to);
  let nearest = Number.POSITIVE_INFINITY;
  let last: Point = from;
  for (let piece = 1; piece <= PIECES; piece++) {
    const next = curvePoint(from, to, { share: piece / PIECES, curvature });
    nearest = Math.min(nearest, distanceToSegment(at, last, next));
    last = next;
  }
  return nearest;
}

/** True where a point is so far from an edge that its distance need not be measured. */
function isFar(at: Point, { from, to, curvature }: Line, reach: number): boolean {
  const bend = Math.abs(curvature) * Math.hypot(to.x - from.x, to.y - from.y);
  const room = reach + bend;
  return (
    at.x < Math.min(from.x, to.x) - room ||
    at.x > Math.max(from.x, to.x) + room ||
    at.y < Math.min(from.y, to.y) - room ||
    at.y > Math.max(from.y, to.y) + room
  );
}

/** The item with the smallest distance, as long as it is not above zero. */
function nearest<T extends { id: string }>(
  items: Iterable<T>,
  distance: (item: T) => number,
): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const item of items) {
    const far = distance(item);
    if (far <= 0 && (best === null || far < best.distance)) best = { id: item.id, distance: far };
  }
  return best?.id ?? null;
}

/** Sigma's own ways to find what is under the pointer, which we replace. */
interface Picks {
  pickingLayers: Set<string>;
  getNodeAtPosition(position: Point): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

/**
 * Finds what is under the pointer by measuring distances, instead of Sigma's second, invisible
 * picture: reading a pixel of that one back stops the page until all drawing is done, on every
 * movement of the mouse. While the picture is being moved nothing is looked for.
 */
export function replacePicking(sigma: Sigma, graph: DrawnGraph, container: HTMLElement): void {
  let discs: Map<string, Disc> | null = null;
  let lines: Line[] | null = null;
  let pointer: Pointer = "mouse";
  sigma.on("afterProcess", () => {
    discs = null;
    lines = null;
  });
  container.addEventListener(
    "pointerdown",
    (event) => {
      pointer = event.pointerType === "touch" ? "touch" : "mouse";
    },
    { capture: true },
  );
  const knownDiscs = () => {
    discs ??= discsOf(sigma, graph);
    return discs;
  };
  const knownLines = () => {
    lines ??= linesOf(graph, knownDiscs());
    return lines;
  };
  const isMoving = () => {
    const mouse = sigma.getMouseCaptor() as unknown as { isMouseDown: boolean; isMoving: boolean };
    return mouse.isMouseDown && mouse.isMoving;
  };
  // One unit of Sigma's own plane in CSS pixels.
  const scale = () => {
    const from = sigma.framedGraphToViewport({ x: 0, y: 0 });
    const to = sigma.framedGraphToViewport({ x: 1, y: 0 });
    return Math.hypot(to.x - from.x, to.y - from.y);
  };
  const picks = sigma as unknown as Picks;
  picks.pickingLayers.clear();
  picks.getNodeAtPosition = (position) => {
    if (isMoving()) return null;
    const at = sigma.viewportToFramedGraph(position);
    const unit = scale();
    return nearest(knownDiscs().values(), ({ x, y, size }) => {
      const reach = (sigma.scaleSize(size) + SLACK[pointer].node) / unit;
      return Math.hypot(x - at.x, y - at.y) - reach;
    });
  };
  picks.getEdgeAtPoint = (x, y) => {
    if (isMoving()) return null;
    const at = sigma.viewportToFramedGraph({ x, y });
    const unit = scale();
    return nearest(knownLines(), (line) => {
      const reach = (sigma.scaleSize(line.size) / 2 + SLACK[pointer].edge) / unit;
      return isFar(at, line, reach) ? 1 : distanceToLine(at, line) - reach;
    });
  };
}
