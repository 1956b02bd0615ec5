/** A point in the layout's own plane. */
export interface Point {
  x: number;
  y: number;
}

/** Positions by node id that outlive a mounted canvas. */
export type Positions = Map<string, Point>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The n-th point of a sunflower spiral: even, deterministic, without two points alike (Vogel 1979). */
export function spiral(index: number, spacing: number): Point {
  const radius = spacing * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The point in the middle of some points; the origin when there are none. */
export function centerOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((all, point) => ({ x: all.x + point.x, y: all.y + point.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/**
 * The n-th of `count` points evenly on a ring: from the middle no two lie in one line. The ring
 * grows with the points so that names have room (about 60 units each).
 */
export function ring(index: number, count: number): Point {
  const radius = Math.max(150, (count * 60) / (2 * Math.PI));
  const angle = ((index + 0.25) / count) * 2 * Math.PI;
  return { x: 1.3 * radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Adds an item to the list of a key. */
export function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** New nodes by the placed nodes they hang on, in the order in which they came. */
function groupByAnchor(
  ids: readonly string[],
  placed: Positions,
  neighbours: (id: string) => readonly string[],
): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const near = [...new Set(neighbours(id).filter((each) => placed.has(each)))].sort();
    const key = near.length === 1 ? (near[0] ?? "") : near.join("\n");
    append(groups, key, id);
  }
  return [...groups.values()];
}

/**
 * Places nodes that have no position yet: on a ring around the placed node they hang on, in the
 * middle of several, on a spiral when there is nothing to hang on. Placed nodes stay where they are.
 */
export function placeNew(
  ids: readonly string[],
  positions: Positions,
  neighbours: (id: string) => readonly string[],
): void {
  const placed = new Map(positions);
  const middle = centerOf([...placed.values()]);
  const fresh = ids.filter((id) => !positions.has(id));
  for (const group of groupByAnchor(fresh, placed, neighbours)) {
    const near = neighbours(group[0] ?? "").flatMap((each) => placed.get(each) ?? []);
    const anchor = near.length > 0 ? centerOf(near) : middle;
    for (const [index, id] of group.entries()) {
      const single = new Set(near.map((point) => `${point.x} ${point.y}`)).size === 1;
      const step = single ? ring(index, group.length) : spiral(index, 70);
      positions.set(id, { x: anchor.x + step.x, y: anchor.y + step.y });
    }
  }
}
