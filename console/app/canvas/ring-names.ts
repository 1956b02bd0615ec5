import type { ShownTheme } from "./colors.ts";
import { type Lettering, type NamedNode, shortened, write } from "./lettering.ts";
import { widthOf } from "./letters.ts";
import type { Ring } from "./marks.ts";
import type { Box } from "./occupied.ts";
import { placeTurned, type Turned } from "./turned-names.ts";

/** The names of nodes on a ring that find room outside of it, in the order of importance of all names. */
export function ringNames(
  context: CanvasRenderingContext2D,
  { nodes, names, ring }: { nodes: readonly NamedNode[]; names: readonly Lettering[]; ring: Ring },
  ...[obstacles, room]: [readonly Box[], { width: number; height: number }]
): { name: Lettering; turned: Turned }[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const wishes = names.flatMap((whole) => {
    const [at, outward] = [places.get(whole.id), ring.outward.get(whole.id)];
    if (!at || !outward) return [];
    const name = whole.must ? whole : shortened(context, whole, ring.reach);
    const text = { width: widthOf(context, name.text, name.font), height: name.size * 1.15 };
    return [{ id: name.id, name, at, outward, text }];
  });
  const letters = new Map(wishes.map(({ id, name }) => [id, name]));
  return placeTurned(wishes, obstacles, room).flatMap((turned) => {
    const name = letters.get(turned.id);
    return name ? [{ name, turned }] : [];
  });
}

/** Writes a name in its direction, to be read from left to right. */
export function writeTurned(
  context: CanvasRenderingContext2D,
  { name, turned }: { name: Lettering; turned: Turned },
  theme: ShownTheme,
): void {
  context.save();
  context.translate(turned.start.x, turned.start.y);
  context.rotate(turned.angle);
  context.textAlign = turned.ends ? "right" : "left";
  write(context, name, { x: 0, y: name.size * 0.35, theme });
  context.restore();
}
