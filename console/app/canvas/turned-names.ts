import { type Box, isInside, Occupied } from "./occupied.ts";
import type { Point } from "./placement.ts";

/** A node whose name leads away from it, in CSS pixels. */
export interface TurnedWish {
  id: string;
  at: Point & { radius: number };
  /** The direction, of length 1; y grows downwards. */
  outward: Point;
  text: { width: number; height: number };
}

/** Where a turned name is written: its end at the node, the angle of its line in radians, and whether it ends there, to be read from left to right. */
export interface Turned {
  id: string;
  start: Point;
  angle: number;
  ends: boolean;
  /** What it takes, as boxes along its line. */
  boxes: Box[];
}

/** So far names stay from the sides of their room, in CSS pixels. */
const MARGIN = 2;
/** What a name keeps from its node, in CSS pixels. */
const SPACE = 5;
/** How thick a name is for others, as a share of its height: turned boxes of this size do not touch those of the next line. */
const THICKNESS = 0.8;

function turned({ id, at, outward, text }: TurnedWish): Turned {
  const size = text.height * THICKNESS;
  const along = (way: number): Point => ({
    x: at.x + outward.x * (at.radius + SPACE + way),
    y: at.y + outward.y * (at.radius + SPACE + way),
  });
  const boxes: Box[] = [];
  const count = Math.max(1, Math.ceil(text.width / size));
  for (let step = 0; step < count; step++) {
    const { x, y } = along(((step + 0.5) * text.width) / count);
    boxes.push({ x: x - size / 2, y: y - size / 2, width: size, height: size });
  }
  const ends = outward.x < -1e-9;
  const angle = Math.atan2(outward.y, outward.x) - (ends ? Math.PI : 0);
  return { id, start: along(0), angle, ends, boxes };
}

/**
 * The names that find room in the direction that is theirs, in order of importance: none touches an
 * obstacle or another name, or leaves the room where there is one. The others are left out, so that
 * the ring stays legible.
 */
export function placeTurned(
  wishes: Iterable<TurnedWish>,
  obstacles: Iterable<Box>,
  room: { width: number; height: number } | null,
): Turned[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box, null);
  const placed: Turned[] = [];
  for (const wish of wishes) {
    const name = turned(wish);
    const isInRoom = !room || name.boxes.every((box) => isInside(box, room, MARGIN));
    if (!isInRoom || !name.boxes.every((box) => occupied.isFree(box))) continue;
    for (const box of name.boxes) occupied.add(box, name.id);
    placed.push(name);
  }
  return placed;
}
