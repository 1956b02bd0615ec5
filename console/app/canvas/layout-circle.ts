import type { LayoutInput } from "./layouts.ts";
import { grouped, ranked } from "./layouts-order.ts";
import type { Arrangement } from "./marks.ts";
import type { Point, Positions } from "./placement.ts";

/** What a node takes of the ring at least, and what parts two of them, in CSS pixels: as much as a line of its name. */
const [LEAST, BETWEEN] = [16, 10];
/** What parts two groups beside that. */
const BETWEEN_GROUPS = 14;
/** So long a name may be at most, and so much of the smaller side of the room it may take, at either end. */
const [LONGEST, SHARE] = [130, 0.29];
/** How wide a letter is about. */
const LETTER = 7.2;
/** At so many points the ring is measured. */
const POINTS = 720;

/** An ellipse around 0, 0: the way along it, begun at the top, y upwards. */
function measureRing(across: number, down: number) {
  const pointAt = (turn: number): Point => ({
    x: across * Math.sin(turn * 2 * Math.PI),
    y: down * Math.cos(turn * 2 * Math.PI),
  });
  const ways = [0];
  for (let at = 1; at <= POINTS; at++) {
    const [a, b] = [pointAt((at - 1) / POINTS), pointAt(at / POINTS)];
    ways.push((ways.at(-1) ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const length = ways.at(-1) ?? 1;
  return {
    length,
    /** The point after a share of the way. */
    after: (share: number) => {
      const found = ways.findIndex((way) => way >= share * length);
      return pointAt(Math.max(0, found) / POINTS);
    },
    /** What leads straight away from the ring at a point, of length 1, as on the screen: y downwards. */
    outward: ({ x, y }: Point): Point => {
      const [right, up] = [x / across ** 2, y / down ** 2];
      const size = Math.hypot(right, up) || 1;
      return { x: right / size, y: -up / size };
    },
  };
}

/** How far names may reach outwards from the ring: as far as the longest needs, if there is room. */
function reachOf({ graph, room }: LayoutInput): number {
  const longest = Math.max(0, ...graph.mapNodes((_, { label }) => label.length));
  const most = Math.min(LONGEST, SHARE * Math.min(room.width, room.height));
  return Math.min(most, 12 + LETTER * longest);
}

/** All on one ring that fills the room, as far apart as their names and discs need, groups beside each other; names lead outwards. */
export function circle(input: LayoutInput): Arrangement {
  const { graph, groupOf, room } = input;
  const groups = grouped(ranked(graph, graph.nodes()), groupOf);
  const reach = reachOf(input);
  const [across, down] = [room.width, room.height].map((size) => Math.max(40, size / 2 - reach));
  const ring = measureRing(across ?? 40, down ?? 40);
  const starts: [id: string, middle: number][] = [];
  let way = 0;
  for (const ids of groups) {
    for (const id of ids) {
      const width = Math.max(LEAST, 2 * graph.getNodeAttribute(id, "size")) + BETWEEN;
      starts.push([id, way + width / 2]);
      way += width;
    }
    way += BETWEEN_GROUPS;
  }
  const larger = Math.max(1, way / ring.length);
  const places: Positions = new Map();
  const outward = new Map<string, Point>();
  for (const [id, middle] of starts) {
    const point = ring.after(middle / way);
    places.set(id, { x: point.x * larger, y: point.y * larger });
    outward.set(id, ring.outward(point));
  }
  return { places, marks: [], ring: { outward, reach } };
}
