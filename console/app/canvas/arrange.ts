import type { DrawnGraph } from "./model.ts";
import type { Point } from "./placement.ts";

/** The room to fill, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
}

/** How near two nodes may come in CSS pixels; names stand beside nodes, so sideways needs more. */
const GAP = { x: 96, y: 40 };
const ROUNDS = 60;

function extent(values: readonly number[]): { low: number; size: number } {
  const low = Math.min(...values);
  return { low, size: Math.max(...values) - low };
}

/** Stretches points to a room, the shape changed at most twofold, and puts the middle at 0, 0. */
export function stretch(points: readonly Point[], room: Room): Point[] {
  const x = extent(points.map((point) => point.x));
  const y = extent(points.map((point) => point.y));
  const wanted = { x: room.width / (x.size || 1), y: room.height / (y.size || 1) };
  const least = Math.min(wanted.x, wanted.y);
  const scale = { x: Math.min(wanted.x, least * 2), y: Math.min(wanted.y, least * 2) };
  return points.map((point) => ({
    x: (point.x - x.low - x.size / 2) * scale.x,
    y: (point.y - y.low - y.size / 2) * scale.y,
  }));
}

/** Pushes one pair apart by half of what is missing each; true when it had to. */
function part(a: Point, b: Point, turn: number): boolean {
  const dx = b.x - a.x || 0.01 * (turn + 1);
  const dy = b.y - a.y || 0.01;
  const near = Math.hypot(dx / GAP.x, dy / GAP.y);
  if (near >= 1) return false;
  const push = (1 / Math.max(near, 0.05) - 1) * 0.5;
  const step = {
    x: Math.max(-GAP.x, Math.min(GAP.x, dx * push)),
    y: Math.max(-GAP.y, Math.min(GAP.y, dy * push)),
  };
  a.x -= step.x / 2;
  a.y -= step.y / 2;
  b.x += step.x / 2;
  b.y += step.y / 2;
  return true;
}

/** Moves points until no two are nearer than the gap, or a number of rounds is over. */
export function spread(points: Point[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1)) moved = part(a, b, index) || moved;
    }
    if (!moved) return;
  }
}

/** Makes a laid out graph fill a room without names on top of each other; one unit is one pixel. */
export function arrange(graph: DrawnGraph, room: Room): void {
  const ids = graph.nodes();
  if (ids.length < 2) return;
  const points = stretch(
    ids.map((id) => ({ x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") })),
    room,
  );
  spread(points);
  for (const [index, id] of ids.entries()) {
    const point = points[index];
    if (point) graph.mergeNodeAttributes(id, { ...point });
  }
}
