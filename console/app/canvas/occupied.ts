/** A rectangle in CSS pixels; `x` and `y` are its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const CELL = 64;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box lies in a room, so far from its sides. */
export function isInside(
  box: Box,
  room: { width: number; height: number },
  margin: number,
): boolean {
  return (
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= room.width - margin &&
    box.y + box.height <= room.height - margin
  );
}

/** A box that is taken, by a name (its id) or by something that never moves. */
interface Holder {
  box: Box;
  id: string | null;
}

/** Boxes in a grid, so that a new one is compared with its surroundings only. */
export class Occupied {
  readonly #cells = new Map<number, Holder[]>();

  *#around(box: Box): Generator<number> {
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    for (let column = Math.floor(box.x / CELL); column <= right; column++) {
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++) yield column * 100_003 + row;
    }
  }

  add(box: Box, id: string | null): void {
    const holder = { box, id };
    for (const cell of this.#around(box)) {
      const holders = this.#cells.get(cell);
      if (holders) holders.push(holder);
      else this.#cells.set(cell, [holder]);
    }
  }

  remove(box: Box, id: string): void {
    for (const cell of this.#around(box)) {
      const holders = this.#cells.get(cell) ?? [];
      this.#cells.set(
        cell,
        holders.filter((holder) => holder.id !== id),
      );
    }
  }

  isFree(box: Box): boolean {
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? [])
        if (overlap(box, other.box) > 0) return false;
    }
    return true;
  }

  /** The names in the way of a box; `null` when something is that never moves. */
  namesIn(box: Box): Set<string> | null {
    const found = new Set<string>();
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (overlap(box, other.box) === 0) continue;
        if (other.id === null) return null;
        found.add(other.id);
      }
    }
    return found;
  }

  /** What overlaps a box, once each, with how much of it. */
  #overlapping(box: Box): Map<Holder, number> {
    const found = new Map<Holder, number>();
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        const area = overlap(box, other.box);
        if (area > 0) found.set(other, area);
      }
    }
    return found;
  }

  /** The names in a box that may go, and the area that everything else takes of it. */
  weigh(box: Box, stays: (id: string) => boolean): { names: Set<string>; fixed: number } {
    const names = new Set<string>();
    let fixed = 0;
    for (const [{ id }, area] of this.#overlapping(box)) {
      if (id === null || stays(id)) fixed += area;
      else names.add(id);
    }
    return { names, fixed };
  }

  /** The area that is taken already; 0 is free. */
  taken(box: Box): number {
    let sum = 0;
    for (const cell of this.#around(box)) {
      for (const other of this.#cells.get(cell) ?? []) sum += overlap(box, other.box);
    }
    return sum;
  }
}
