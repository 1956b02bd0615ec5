import type { DrawnGraph } from "./model.ts";
import { type Point, type Positions, spiral } from "./placement.ts";

/** What a layout may look at: the graph and, per node, the group it is coloured by and its first date. */
export interface LayoutInput {
  graph: DrawnGraph;
  groupOf: (id: string) => string;
  /** ISO-8601, as exact as it is known. */
  dateOf: (id: string) => string | undefined;
}

/** A way to arrange nodes. `place` answers where each goes; the one by forces runs in a worker instead. */
export interface LayoutDefinition {
  id: LayoutId;
  label: string;
  meaning: string;
  place?: (input: LayoutInput) => Positions;
}

export type LayoutId = "force" | "circle" | "group" | "time";

/** Best connected first, then by id: the same order every time. */
function ranked(graph: DrawnGraph, ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
}

function grouped(ids: readonly string[], groupOf: (id: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(groupOf(id));
    if (group) group.push(id);
    else groups.set(groupOf(id), [id]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([, all]) => all);
}

/** All on one circle, groups beside each other. */
function circle({ graph, groupOf }: LayoutInput): Positions {
  const ids = grouped(ranked(graph, graph.nodes()), groupOf).flat();
  const radius = Math.max(180, (ids.length * 46) / (2 * Math.PI));
  return new Map(
    ids.map((id, index) => {
      const angle = (index / ids.length) * 2 * Math.PI - Math.PI / 2;
      return [id, { x: 1.35 * radius * Math.cos(angle), y: -radius * Math.sin(angle) }];
    }),
  );
}

const SPACING = 62;

/** Each group a sunflower of its own, the largest first, in rows. */
function byGroup({ graph, groupOf }: LayoutInput): Positions {
  const groups = grouped(ranked(graph, graph.nodes()), groupOf);
  const radii = groups.map((ids) => SPACING * Math.sqrt(ids.length) + 70);
  const rowWidth = 1.7 * Math.sqrt(radii.reduce((sum, radius) => sum + (2 * radius) ** 2, 0));
  const places: Positions = new Map();
  let left = 0;
  let top = 0;
  let height = 0;
  for (const [index, ids] of groups.entries()) {
    const radius = radii[index] ?? 0;
    if (left > 0 && left + 2 * radius > rowWidth) {
      top -= height;
      left = 0;
      height = 0;
    }
    place(ids, { x: left + radius, y: top - radius }, places);
    left += 2 * radius;
    height = Math.max(height, 2 * radius);
  }
  return places;
}

function place(ids: readonly string[], middle: Point, places: Positions): void {
  for (const [index, id] of ids.entries()) {
    const { x, y } = spiral(index, SPACING);
    places.set(id, { x: middle.x + 1.15 * x, y: middle.y + y });
  }
}

/** How far apart two columns of the layout by time stand. */
const COLUMN = 150;
const ROW = 44;

/** A column of nodes from `left` on, the best connected in the middle, in as many lanes as it needs. */
function placeColumn(
  ids: readonly string[],
  { left, rows }: { left: number; rows: number },
  places: Positions,
): void {
  for (const [index, id] of ids.entries()) {
    const row = index % rows;
    const side = row % 2 === 0 ? 1 : -1;
    const x = left + Math.floor(index / rows) * COLUMN + (row % 2) * 30;
    places.set(id, { x, y: side * Math.ceil(row / 2) * ROW });
  }
}

/** From left to right by the month in which a node first occurs; those without a date stand at the right end. */
function byTime({ graph, dateOf }: LayoutInput): Positions {
  const monthOf = (id: string) => dateOf(id)?.slice(0, 7) ?? "~";
  const columns = grouped(ranked(graph, graph.nodes()), monthOf).sort((a, b) =>
    monthOf(a[0] ?? "") < monthOf(b[0] ?? "") ? -1 : 1,
  );
  const rows = Math.max(8, Math.ceil(Math.sqrt(graph.order * 2)));
  const places: Positions = new Map();
  let left = 0;
  for (const ids of columns) {
    placeColumn(ids, { left, rows }, places);
    left += COLUMN * (Math.ceil(ids.length / rows) + 0.25);
  }
  return heightened(places, left);
}

/** The height of the layout by time beside its width, so that it fills a screen, and how often its rows are stretched at most. */
const HEIGHT = 0.5;
const MOST_STRETCHED = 4;

function heightened(places: Positions, width: number): Positions {
  const ys = [...places.values()].map(({ y }) => y);
  const height = Math.max(ROW, Math.max(...ys) - Math.min(...ys));
  const stretch = Math.max(1, Math.min(MOST_STRETCHED, (HEIGHT * width) / height));
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
}

/** Every layout of Explore; a further one is one more row. */
export const LAYOUTS: readonly LayoutDefinition[] = [
  { id: "force", label: "By forces", meaning: "what is connected stands together" },
  { id: "circle", label: "Circle", meaning: "all on a ring, groups side by side", place: circle },
  { id: "group", label: "By group", meaning: "one cluster per colour", place: byGroup },
  { id: "time", label: "By time", meaning: "left to right by first date", place: byTime },
];
