import { besideNode, onEdge, placeLabels } from "./label-layout.ts";
import { countLetters, nameLetters } from "./letters.ts";
import type { Shapes } from "./shapes.ts";

/** A text in its place in a picture: its left end and its base line, in CSS pixels. */
export interface PictureText {
  text: string;
  size: number;
  weight: number;
  x: number;
  y: number;
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
  const texts = [...names, ...counted];
  const room = { width: box.width - MARGIN, height: box.height - MARGIN };
  const places = placeLabels(texts, discs, room);
  return new Map(
    texts.flatMap(({ id, text, size, weight, indent }) => {
      const place = places.get(id);
      if (!place) return [];
      const x = place.x + box.x + indent;
      const y = place.y + box.y + place.height / 2 + size * 0.35;
      return [[id, { text, size, weight, x, y }] as const];
    }),
  );
}
