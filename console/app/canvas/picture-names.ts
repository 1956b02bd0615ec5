import { besideNode, onEdge, placeLabels } from "./label-layout.ts";
import { countLetters, nameLetters } from "./letters.ts";
import type { Ring } from "./marks.ts";
import type { Box } from "./occupied.ts";
import type { Shapes } from "./shapes.ts";
import { placeTurned } from "./turned-names.ts";

/** A text in its place in a picture: its left end and its base line, in CSS pixels. */
export interface PictureText {
  text: string;
  size: number;
  weight: number;
  x: number;
  y: number;
  /** Of a name that leads away from a ring: x and y are where it touches its node, at half its height. */
  turn?: { angle: number; ends: boolean; boxes: readonly Box[] };
}

/** So many names are tried, those of the largest nodes. */
const MOST_NAMES = 3_000;
const MARGIN = 4;

/**
 * The names of nodes by their ids and the numbers on edges by theirs, each where it touches no node
 * and no other one, as on the canvas. What finds no place is left out.
 */
export function namesOf(
  { nodes, edges, box }: Shapes,
  context: CanvasRenderingContext2D,
  ring?: Ring,
): Map<string, PictureText> {
  // Boxes count from the corner of the picture.
  const here = ({ x, y }: { x: number; y: number }) => ({ x: x - box.x, y: y - box.y });
  const named = nodes.map((node) => {
    const { id, label, radius } = node;
    const letters = nameLetters(context, label, { radius, weight: 500, whole: false });
    const candidates = besideNode({ ...here(node), radius }, letters.box);
    return { ...letters, id, radius, weight: 500, indent: 0, must: false, candidates };
  });
  const counted = edges.flatMap(({ id, bundled, pointAt }) => {
    if (bundled === 0) return [];
    const letters = countLetters(context, bundled);
    const candidates = onEdge((share) => here(pointAt(share)), letters.box);
    return [{ ...letters, id, weight: 600, indent: 3, must: false, candidates }];
  });
  const discs = nodes.map((node) => {
    const { x, y } = here(node);
    const { radius } = node;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
  const names = named
    .sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NAMES);
  const turned = ring ? turnedNames(nodes, names, ring) : new Map<string, PictureText>();
  const texts = [...names.filter(({ id }) => !ring?.outward.has(id)), ...counted];
  const room = { width: box.width - MARGIN, height: box.height - MARGIN };
  const taken = [...turned.values()].flatMap(({ turn }) => turn?.boxes ?? []);
  const places = placeLabels(
    texts,
    [...discs, ...taken.map((each) => ({ ...each, ...here(each) }))],
    room,
  );
  return new Map([
    ...turned,
    ...texts.flatMap(({ id, text, size, weight, indent }) => {
      const place = places.get(id);
      if (!place) return [];
      const x = place.x + box.x + indent;
      const y = place.y + box.y + place.height / 2 + size * 0.35;
      return [[id, { text, size, weight, x, y }] as const];
    }),
  ]);
}

interface Named {
  id: string;
  text: string;
  size: number;
  weight: number;
  box: { width: number; height: number };
}

/** The names of nodes on a ring that find room away from it. */
function turnedNames(
  nodes: Shapes["nodes"],
  names: readonly Named[],
  ring: Ring,
): Map<string, PictureText> {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const letters = new Map(names.map((name) => [name.id, name]));
  const wishes = names.flatMap(({ id, box: text }) => {
    const [at, outward] = [places.get(id), ring.outward.get(id)];
    return at && outward ? [{ id, at, outward, text }] : [];
  });
  const discs = nodes.map(({ x, y, radius }) => ({
    ...{ x: x - radius, y: y - radius },
    ...{ width: 2 * radius, height: 2 * radius },
  }));
  // A picture is cut to what it holds: names have all the room that they need.
  return new Map(
    placeTurned(wishes, discs, null).flatMap(({ id, start, ...turn }) => {
      const name = letters.get(id);
      if (!name) return [];
      const { text, size, weight } = name;
      return [[id, { text, size, weight, ...start, turn }] as const];
    }),
  );
}
