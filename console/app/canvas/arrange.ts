import type { DrawnGraph } from "./model.ts";
import type { Point, Positions } from "./placement.ts";
import { doAll, type Steps, within } from "./steps.ts";

/** The room to fill, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
}

/** How near two nodes may come in CSS pixels; names stand beside nodes, so sideways needs more. */
export const GAP = { x: 96, y: 40 };
const ROUNDS = 60;

/** How much a place counts by its rank rather than by its distance: few far nodes do not press the rest together. */
const EVENNESS = 0.45;

function extent(values: readonly number[]): { low: number; size: number } {
  const low = Math.min(...values);
  return { low, size: Math.max(...values) - low };
}

/** Values in 0..1, blended with their rank among all. */
function evened(values: readonly number[]): number[] {
  const { low, size } = extent(values);
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const rank = new Map(order.map((index, at) => [index, at / Math.max(1, values.length - 1)]));
  return values.map((value, index) => {
    const place = size > 0 ? (value - low) / size : 0.5;
    return place * (1 - EVENNESS) + (rank.get(index) ?? 0.5) * EVENNESS;
  });
}

/** Stretches points to a room; the middle of the room is 0, 0. */
export function stretch(points: readonly Point[], room: Room): Point[] {
  const xs = evened(points.map((point) => point.x));
  const ys = evened(points.map((point) => point.y));
  return points.map((_, index) => ({
    x: ((xs[index] ?? 0.5) - 0.5) * room.width,
    y: ((ys[index] ?? 0.5) - 0.5) * room.height,
  }));
}

/** A point that may be held in its place. */
export type Body = Point & { fixed?: boolean };

function push(body: Body, x: number, y: number): void {
  if (body.fixed) return;
  body.x += x;
  body.y += y;
}

/** Pushes one pair apart by half of what is missing each; true when it had to. */
function part(a: Body, b: Body, turn: number): boolean {
  const dx = b.x - a.x || 0.01 * (turn + 1);
  const dy = b.y - a.y || 0.01;
  const square = (dx / GAP.x) ** 2 + (dy / GAP.y) ** 2;
  if (square >= 1 || (a.fixed && b.fixed)) return false;
  const near = Math.sqrt(square);
  const share = (1 / Math.max(near, 0.05) - 1) * (a.fixed || b.fixed ? 0.5 : 0.25);
  const x = Math.max(-GAP.x, Math.min(GAP.x, dx * share));
  const y = Math.max(-GAP.y, Math.min(GAP.y, dy * share));
  push(a, -x, -y);
  push(b, x, y);
  return true;
}

/** How many pairs all rounds may look at together: about a tenth of a second. */
const PAIRS = 10_000_000;
/** So many rounds move the points of a picture too large to compare all of them with each other. */
const LARGE_ROUNDS = 4;

/** Moves what is not fixed until no two points are nearer than the gap, or the budget is spent. */
export function spread(points: Body[]): void {
  doAll(spreadSteps(points));
}

function* spreadSteps(points: Body[]): Steps {
  const held = points.filter((point) => point.fixed);
  const loose = points.filter((point) => !point.fixed);
  const pairs = loose.length * (held.length + loose.length / 2);
  const isLarge = pairs > PAIRS;
  const rounds = isLarge ? LARGE_ROUNDS : Math.min(ROUNDS, Math.ceil(PAIRS / Math.max(1, pairs)));
  for (let round = 0; round < rounds; round++) {
    if (isLarge) yield* within(spreadNear(points), round / rounds, (round + 1) / rounds);
    else if (!spreadOnce(loose, held)) return;
    yield (round + 1) / rounds;
  }
}

const cellOf = (x: number, y: number) => Math.floor(x / GAP.x) * 1_000_003 + Math.floor(y / GAP.y);
const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x: x * GAP.x, y: y * GAP.y })));
/** So many points are parted between two places to pause. */
const PORTION = 200;

/** Points by the cell of a grid they are in. */
class Cells {
  readonly #cells = new Map<number, Body[]>();

  near({ x, y }: Point): Body[] {
    return AROUND.flatMap(
      ({ x: right, y: down }) => this.#cells.get(cellOf(x + right, y + down)) ?? [],
    );
  }

  add(point: Body): void {
    const cell = cellOf(point.x, point.y);
    const known = this.#cells.get(cell);
    if (known) known.push(point);
    else this.#cells.set(cell, [point]);
  }
}

/** Parts each point from those before it in the cells around its place. */
function* spreadNear(points: readonly Body[]): Steps {
  const cells = new Cells();
  for (const [index, point] of points.entries()) {
    for (const other of cells.near(point)) part(other, point, index);
    cells.add(point);
    if (index % PORTION === 0) yield index / points.length;
  }
}

function spreadOnce(loose: readonly Body[], held: readonly Body[]): boolean {
  let moved = false;
  for (const [index, a] of loose.entries()) {
    for (let other = index + 1; other < loose.length; other++) {
      moved = part(a, loose[other] ?? a, index) || moved;
    }
    for (const b of held) moved = part(a, b, index) || moved;
  }
  return moved;
}

const bodies = (graph: DrawnGraph, fixed: ReadonlySet<string>): Body[] =>
  graph.mapNodes((id, { x, y }) => ({ x, y, fixed: fixed.has(id) }));

function write(graph: DrawnGraph, points: readonly Point[]): void {
  const places = new Map(graph.nodes().map((id, index) => [id, points[index]]));
  graph.updateEachNodeAttributes((id, data) => ({ ...data, ...placeOf(places.get(id)) }));
}

const placeOf = (point: Point | undefined): Point => ({ x: point?.x ?? 0, y: point?.y ?? 0 });

/** Makes room for new nodes: only those not fixed move, and not onto what is there. */
export function* makeRoom(
  ids: readonly string[],
  positions: Positions,
  fixed: ReadonlySet<string>,
): Steps {
  const points = ids.map((id): Body => ({ ...placeOf(positions.get(id)), fixed: fixed.has(id) }));
  yield* spreadSteps(points);
  for (const [at, id] of ids.entries()) {
    if (!fixed.has(id)) positions.set(id, placeOf(points[at]));
  }
}

/** Makes a laid out graph fill a room without names on top of each other; one unit is one pixel. */
export function arrange(graph: DrawnGraph, room: Room): void {
  if (graph.order < 2) return;
  const points: Body[] = stretch(bodies(graph, new Set()), room);
  spread(points);
  write(graph, points);
}
