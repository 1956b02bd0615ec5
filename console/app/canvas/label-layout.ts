/** A rectangle in CSS pixels; `x` and `y` are its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name that wants a place: the boxes it could stand in, best first. */
export interface LabelWish {
  id: string;
  candidates: readonly Box[];
  /** Placed where it disturbs least even when no place is free. */
  must: boolean;
}

const CELL = 64;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Boxes in a grid, so that a new one is compared with its surroundings only. */
class Occupied {
  readonly #cells = new Map<number, Box[]>();

  *#around(box: Box): Generator<number> {
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    for (let column = Math.floor(box.x / CELL); column <= right; column++) {
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++) yield column * 100_003 + row;
    }
  }

  add(box: Box): void {
    for (const cell of this.#around(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? []) if (overlap(box, other) > 0) return false;
    }
    return true;
  }

  /** The area that is taken already; 0 is free. */
  taken(box: Box): number {
    let sum = 0;
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? []) sum += overlap(box, other);
    }
    return sum;
  }
}

function leastTaken(candidates: readonly Box[], occupied: Occupied): Box | null {
  let best: { box: Box; taken: number } | null = null;
  for (const box of candidates) {
    const taken = occupied.taken(box);
    if (!best || taken < best.taken) best = { box, taken };
  }
  return best?.box ?? null;
}

/**
 * Gives each name the first of its places that lies in the room and touches neither an obstacle
 * (a node) nor a name placed before; names come in order of importance. A name without such a
 * place is left out unless it must be seen.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  obstacles: Iterable<Box>,
  room: { width: number; height: number },
): Map<string, Box> {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  const inside = (box: Box) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= room.width &&
    box.y + box.height <= room.height;
  const placed = new Map<string, Box>();
  for (const { id, candidates, must } of wishes) {
    const possible = candidates.filter(inside);
    const free = possible.find((box) => occupied.isFree(box));
    const box = free ?? (must ? leastTaken(possible, occupied) : null);
    if (!box) continue;
    placed.set(id, box);
    occupied.add(box);
  }
  return placed;
}

/** Where a node's name can stand: right, left, below, above, then at the corners. */
export function besideNode(
  at: { x: number; y: number; radius: number },
  text: { width: number; height: number },
): Box[] {
  const gap = at.radius + 5;
  const corner = at.radius * 0.7 + 2;
  const middle = { x: at.x - text.width / 2, y: at.y - text.height / 2 };
  const left = at.x - text.width;
  const above = at.y - text.height;
  return [
    { x: at.x + gap, y: middle.y },
    { x: left - gap, y: middle.y },
    { x: middle.x, y: at.y + gap - 3 },
    { x: middle.x, y: above - gap + 3 },
    { x: at.x + corner, y: at.y + corner },
    { x: at.x + corner, y: above - corner },
    { x: left - corner, y: at.y + corner },
    { x: left - corner, y: above - corner },
  ].map((place) => ({ ...place, ...text }));
}

/** Where an edge's name can stand: on the line near its middle, then just above and below it. */
export function alongEdge(
  pointAt: (share: number) => { x: number; y: number },
  text: { width: number; height: number },
): Box[] {
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66];
  const at = (share: number, up: number): Box => {
    const { x, y } = pointAt(share);
    return { x: x - text.width / 2, y: y - text.height / 2 + up * text.height, ...text };
  };
  return [0, -1, 1, -2, 2].flatMap((up) => shares.map((share) => at(share, up)));
}
