import { type Box, isInside, Occupied } from "./occupied.ts";

/** A name that wants a place: the boxes it could stand in, best first. */
export interface LabelWish {
  id: string;
  candidates: readonly Box[];
  /** Placed where it disturbs least even when no place is free. */
  must: boolean;
  /** Of a node that much hangs on: where it finds no place, lesser names give theirs up. */
  hub?: boolean;
}

function leastTaken(candidates: readonly Box[], occupied: Occupied): Box | null {
  let best: { box: Box; taken: number } | null = null;
  for (const box of candidates) {
    const taken = occupied.taken(box);
    if (!best || taken < best.taken) best = { box, taken };
  }
  return best?.box ?? null;
}

/** So much of a hub's name may lie on what stays, such as a node or another hub's name, as a share of its area. */
const MOST_COVERED = 0.3;

/** So many names may give way for one more. */
const MOST_MOVED = 2;

/** So far names stay from the sides of their room, in CSS pixels. */
const MARGIN = 5;

/** Names on their way to their places: the candidates of each that lie in the room, and where they are. */
class Placing {
  readonly placed = new Map<string, Box>();
  readonly #candidates = new Map<string, readonly Box[]>();
  readonly #occupied = new Occupied();
  readonly #hubs = new Set<string>();
  readonly #isInside: (box: Box) => boolean;

  constructor(obstacles: Iterable<Box>, room: { width: number; height: number }) {
    for (const box of obstacles) this.#occupied.add(box, null);
    this.#isInside = (box) => isInside(box, room, MARGIN);
  }

  /** Gives a name a free place, or one all the same when it must be seen. Answers whether it has one. */
  place({ id, candidates, must, hub = false }: LabelWish): boolean {
    if (hub) this.#hubs.add(id);
    const possible = candidates.filter(this.#isInside);
    this.#candidates.set(id, possible);
    const free = possible.find((box) => this.#occupied.isFree(box));
    const box = free ?? (must ? leastTaken(possible, this.#occupied) : null);
    if (!box) return false;
    this.placed.set(id, box);
    // What must be seen never gives way.
    this.#occupied.add(box, must ? null : id);
    return true;
  }

  /** Gives a name without a free place one that others can leave for another one of theirs. */
  squeezeIn({ id }: Pick<LabelWish, "id">): void {
    for (const box of this.#candidates.get(id) ?? []) {
      const others = this.#occupied.namesIn(box);
      if (others && others.size <= MOST_MOVED && this.#makeWay(id, box, [...others])) return;
    }
  }

  /** Takes a place for a name if all that are there find another one; else all stay where they were. */
  #makeWay(id: string, box: Box, others: readonly string[]): boolean {
    const before = others.map((other) => [other, this.#leave(other)] as const);
    this.#take(id, box);
    if (others.every((other) => this.#moveOn(other))) return true;
    for (const each of [id, ...others]) this.#leave(each);
    for (const [other, place] of before) if (place) this.#take(other, place);
    return false;
  }

  /** Gives the name of a hub the place where least is covered that stays; other names there go elsewhere or away. */
  insist({ id }: LabelWish): void {
    const stays = (other: string) => this.#hubs.has(other);
    const weighed = (this.#candidates.get(id) ?? [])
      .map((box) => ({ box, ...this.#occupied.weigh(box, stays) }))
      .sort((a, b) => a.fixed - b.fixed || a.names.size - b.names.size);
    const [best] = weighed;
    if (!best || best.fixed > MOST_COVERED * best.box.width * best.box.height) return;
    for (const other of best.names) this.#leave(other);
    this.#take(id, best.box);
    for (const other of best.names) {
      if (!this.#moveOn(other)) this.squeezeIn({ id: other });
    }
  }

  #take(id: string, box: Box): void {
    this.placed.set(id, box);
    this.#occupied.add(box, id);
  }

  #leave(id: string): Box | undefined {
    const box = this.placed.get(id);
    if (box) this.#occupied.remove(box, id);
    this.placed.delete(id);
    return box;
  }

  #moveOn(id: string): boolean {
    const free = this.#candidates.get(id)?.find((box) => this.#occupied.isFree(box));
    if (free) this.#take(id, free);
    return free !== undefined;
  }
}

/**
 * Gives each name the first of its places that lies in the room and touches neither an obstacle
 * (a node) nor a name placed before; names come in order of importance. Those that found none get
 * one that others can leave for another free place of theirs, and those of hubs one that others
 * give up. A name without any is left out unless it must be seen.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  obstacles: Iterable<Box>,
  room: { width: number; height: number },
): Map<string, Box> {
  const placing = new Placing(obstacles, room);
  const left = [...wishes].filter((wish) => !placing.place(wish));
  for (const wish of left) placing.squeezeIn(wish);
  for (const wish of left) if (wish.hub && !placing.placed.has(wish.id)) placing.insist(wish);
  return placing.placed;
}

/** Where a node's name can stand: right, left, below, above, at the corners, then somewhere between these. */
export function besideNode(
  at: { x: number; y: number; radius: number },
  text: { width: number; height: number },
): Box[] {
  const gap = at.radius + 5;
  const corner = at.radius * 0.7 + 4;
  const middle = { x: at.x - text.width / 2, y: at.y - text.height / 2 };
  const left = at.x - text.width;
  const above = at.y - text.height;
  const [lower, upper] = [at.y + gap - 3, above - gap + 3];
  const aside = text.width * 0.28;
  const down = text.height * 0.5;
  return [
    { x: at.x + gap, y: middle.y },
    { x: left - gap, y: middle.y },
    { x: middle.x, y: lower },
    { x: middle.x, y: upper },
    { x: at.x + corner, y: at.y + corner },
    { x: at.x + corner, y: above - corner },
    { x: left - corner, y: at.y + corner },
    { x: left - corner, y: above - corner },
    { x: middle.x + aside, y: lower },
    { x: middle.x + aside, y: upper },
    { x: middle.x - aside, y: lower },
    { x: middle.x - aside, y: upper },
    { x: at.x + gap, y: middle.y + down },
    { x: at.x + gap, y: middle.y - down },
    { x: left - gap, y: middle.y + down },
    { x: left - gap, y: middle.y - down },
  ].map((place) => ({ ...place, ...text }));
}

/** From this mean direction on (of unit vectors) a node's edges lie to one side of it. */
const ONE_SIDED = 0.35;

/**
 * The places of a name with those first that lie away from the node's edges: `towards` are the
 * points that its edges lead to. The order stays where these lie all around.
 */
export function awayFromEdges(
  places: readonly Box[],
  at: { x: number; y: number },
  towards: readonly { x: number; y: number }[],
): readonly Box[] {
  const unit = towards.map(({ x, y }) => {
    const length = Math.hypot(x - at.x, y - at.y) || 1;
    return { x: (x - at.x) / length, y: (y - at.y) / length };
  });
  const mean = {
    x: unit.reduce((sum, { x }) => sum + x, 0) / Math.max(1, unit.length),
    y: unit.reduce((sum, { y }) => sum + y, 0) / Math.max(1, unit.length),
  };
  if (Math.hypot(mean.x, mean.y) < ONE_SIDED) return places;
  const isAway = ({ x, y, width, height }: Box) =>
    (x + width / 2 - at.x) * mean.x + (y + height / 2 - at.y) * mean.y < 0;
  return [...places.filter(isAway), ...places.filter((place) => !isAway(place))];
}

/** Places of a text whose middle lies on the line at each share, moved up by so many of its heights. */
function onLine(
  pointAt: (share: number) => { x: number; y: number },
  text: { width: number; height: number },
  { shares, up }: { shares: readonly number[]; up: number },
): Box[] {
  return shares.map((share) => {
    const { x, y } = pointAt(share);
    return { x: x - text.width / 2, y: y - text.height / 2 + up * text.height, ...text };
  });
}

/** Where an edge's name can stand: on the line near its middle, then just above and below it. */
export function alongEdge(
  pointAt: (share: number) => { x: number; y: number },
  text: { width: number; height: number },
): Box[] {
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66];
  return [0, -1, 1, -2, 2].flatMap((up) => onLine(pointAt, text, { shares, up }));
}

/** Where a short word that belongs on its edge's line can stand, nearest to the middle first. */
export function onEdge(
  pointAt: (share: number) => { x: number; y: number },
  text: { width: number; height: number },
): Box[] {
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8];
  return onLine(pointAt, text, { shares, up: 0 });
}
