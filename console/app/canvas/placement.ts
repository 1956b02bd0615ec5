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
 * Places nodes that have no position yet near their placed neighbours, others around the middle.
 * Nodes that are placed stay where they are.
 */
export function placeNew(
  ids: readonly string[],
  positions: Positions,
  neighbours: (id: string) => readonly string[],
): void {
  const placed = new Map(positions);
  const middle = centerOf([...placed.values()]);
  let count = 0;
  for (const id of ids) {
    if (positions.has(id)) continue;
    const near = neighbours(id).flatMap((each) => placed.get(each) ?? []);
    const anchor = near.length > 0 ? centerOf(near) : middle;
    const step = spiral(count++, placed.size > 0 ? 70 : 40);
    positions.set(id, { x: anchor.x + step.x, y: anchor.y + step.y });
  }
}
