import { GAP } from "./arrange.ts";
import type { Scene, SceneNode } from "./model.ts";
import { append, centerOf, type Point, type Positions, spiral } from "./placement.ts";

/** How far apart places are tried, as a share of the gap between nodes: as dense as they may stand. */
const STEP = 0.62;
/** A place is free when no node is nearer than this share of the gap: new ones may stand a little closer than the others. */
const FREE = 0.85;
/** So many places around a node are tried, the nearest first. */
const TRIED = 400;
/** Among so many free places the one is taken that is nearest to what a node hangs on. */
const CHOSEN_OF = 6;
/** How much the other nodes that a node hangs on count beside the one it comes from. */
const OTHERS = 0.4;

/** Where a distance of one is the gap that nodes keep from each other. */
const apart = (a: Point, b: Point) => Math.hypot((a.x - b.x) / GAP.x, (a.y - b.y) / GAP.y);

/** Points that are taken, by the cell of a grid as wide as the gap. */
class Taken {
  readonly #cells = new Map<string, Point[]>();

  add(point: Point): void {
    append(this.#cells, `${Math.floor(point.x / GAP.x)} ${Math.floor(point.y / GAP.y)}`, point);
  }

  /** How near the nearest point is, as a share of the gap; 1 when none is nearer than that. */
  nearest(point: Point): number {
    const [column, row] = [Math.floor(point.x / GAP.x), Math.floor(point.y / GAP.y)];
    let least = 1;
    for (const right of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        for (const other of this.#cells.get(`${column + right} ${row + down}`) ?? []) {
          least = Math.min(least, apart(point, other));
        }
      }
    }
    return least;
  }
}

/** The nearest free places around a point; when all are taken, the one with most room. */
function freePlaces(around: Point, taken: Taken): Point[] {
  const free: Point[] = [];
  let roomiest = around;
  let room = -1;
  for (let index = 0; index < TRIED && free.length < CHOSEN_OF; index++) {
    const { x, y } = spiral(index, STEP);
    const place = { x: around.x + x * GAP.x, y: around.y + y * GAP.y * 1.25 };
    const nearest = taken.nearest(place);
    if (nearest >= FREE) free.push(place);
    if (nearest > room) [roomiest, room] = [place, nearest];
  }
  return free.length > 0 ? free : [roomiest];
}

function bestPlace(around: Point, others: readonly Point[], taken: Taken): Point {
  const cost = (place: Point) => {
    const far = others.reduce((sum, other) => sum + apart(place, other), 0);
    return apart(place, around) + (OTHERS * far) / Math.max(1, others.length);
  };
  return freePlaces(around, taken).reduce((best, place) =>
    cost(place) < cost(best) ? place : best,
  );
}

/** Where a node hangs: on the node that brought it, else among its neighbours; nothing while none of them has a place. */
function anchorOf(
  { beside }: SceneNode,
  near: readonly string[],
  positions: Positions,
): { around: Point; others: Point[] } | null {
  const others = near.flatMap((id) => (id === beside ? [] : (positions.get(id) ?? [])));
  const around = beside === undefined ? undefined : positions.get(beside);
  if (around) return { around, others };
  return others.length > 0 ? { around: centerOf(others), others } : null;
}

/** What each new node has an edge to. */
function neighboursOf(fresh: ReadonlySet<string>, { edges }: Scene): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { source, target } of edges) {
    if (fresh.has(source)) append(lists, source, target);
    if (fresh.has(target)) append(lists, target, source);
  }
  return lists;
}

/**
 * Gives new nodes free places as near as can be to the node that they belong to; what has a place
 * keeps it. Nodes that hang on new ones follow those; what hangs on nothing comes to the middle.
 */
export function placeBeside(fresh: ReadonlySet<string>, scene: Scene, positions: Positions): void {
  const taken = new Taken();
  const placed = scene.nodes.flatMap(({ id }) => positions.get(id) ?? []);
  for (const point of placed) taken.add(point);
  const neighbours = neighboursOf(fresh, scene);
  const middle = { around: centerOf(placed), others: [] };
  let waiting = scene.nodes.filter(({ id }) => fresh.has(id));
  while (waiting.length > 0) {
    const found = waiting.map((node) => ({
      node,
      anchor: anchorOf(node, neighbours.get(node.id) ?? [], positions),
    }));
    const hanging = found.filter(({ anchor }) => anchor !== null);
    for (const { node, anchor } of hanging.length > 0 ? hanging : found) {
      const { around, others } = anchor ?? middle;
      const place = bestPlace(around, others, taken);
      positions.set(node.id, place);
      taken.add(place);
    }
    waiting = waiting.filter(({ id }) => !positions.has(id));
  }
}
