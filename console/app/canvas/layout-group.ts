import type { LayoutInput } from "./layouts.ts";
import { grouped, ranked } from "./layouts-order.ts";
import type { Arrangement, Mark } from "./marks.ts";
import type { Box } from "./occupied.ts";
import type { Positions } from "./placement.ts";

/** What a node with its name takes, in CSS pixels. */
const CELL = { width: 112, height: 40 };
/** Room for the name of a group above it, and between two groups. */
const HEAD = 30;
const PAD = 10;

/** A group counts for its nodes and for its name. */
const weightOf = (ids: readonly string[]) => ids.length + 2;

/** Cuts an area into one part for each group, as large as the group. */
function divide(groups: readonly string[][], area: Box): { ids: string[]; area: Box }[] {
  const [only] = groups;
  if (groups.length < 2) return only ? [{ ids: only, area }] : [];
  const total = groups.reduce((sum, ids) => sum + weightOf(ids), 0);
  let cut = 0;
  let first = 0;
  do {
    first += weightOf(groups[cut] ?? []);
    cut += 1;
  } while (cut < groups.length - 1 && first < total / 2);
  const share = first / total;
  const { x, y, width, height } = area;
  const isWide = width > 1.3 * height;
  const one = isWide
    ? { x, y, width: width * share, height }
    : { x, y, width, height: height * share };
  const other = isWide
    ? { x: x + one.width, y, width: width - one.width, height }
    : { x, y: y + one.height, width, height: height - one.height };
  return [...divide(groups.slice(0, cut), one), ...divide(groups.slice(cut), other)];
}

/** A group in its area, the best connected in the middle. */
function placeGroup(ids: readonly string[], area: Box, places: Positions): void {
  const { width, height } = area;
  const ratio = width / CELL.width / (height / CELL.height);
  const columns = Math.max(1, Math.min(ids.length, Math.round(Math.sqrt(ids.length * ratio))));
  const rows = Math.ceil(ids.length / columns);
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const aside = columns === 1 ? 0 : 0.15 * (2 * (row % 2) - 1);
    const x = ((index % columns) + 0.5 + aside) / columns - 0.5;
    return { x: x * width, y: ((row + 0.5) / rows - 0.5) * height };
  });
  const near = ({ x, y }: { x: number; y: number }) => Math.hypot(x / width, y / height);
  cells.sort((a, b) => near(a) - near(b));
  for (const [index, id] of ids.entries()) {
    const { x, y } = cells[index] ?? { x: 0, y: 0 };
    places.set(id, { x: area.x + width / 2 + x, y: -(area.y + height / 2 + y) });
  }
}

/** The frame of a group with its name at the top; y grows upwards. */
function frameOf(text: string, { x, y, width, height }: Box): Mark {
  const [left, right, top, bottom] = [x + 4, x + width - 4, -y - 4, -y - height + 4];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const lines = corners.map((corner, at) => [corner, corners[(at + 1) % 4] ?? corner] as const);
  return { text, at: { x: x + width / 2, y: -y - HEAD / 2 - 2 }, lines };
}

/** Each group in a frame of its own under its name, all together filling the room. */
export function byGroup({ graph, groupOf, nameOf, room }: LayoutInput): Arrangement {
  const groups = grouped(ranked(graph, graph.nodes()), groupOf);
  const needed = graph.order * 1.35 * CELL.width * CELL.height;
  const larger = Math.max(1, Math.sqrt(needed / (room.width * room.height)));
  const [width, height] = [room.width * larger, room.height * larger];
  const places: Positions = new Map();
  const marks: Mark[] = [];
  for (const { ids, area } of divide(groups, { x: -width / 2, y: -height / 2, width, height })) {
    const inner = {
      ...{ x: area.x + PAD, y: area.y + HEAD },
      ...{ width: area.width - 2 * PAD, height: area.height - HEAD - PAD },
    };
    placeGroup(ids, inner, places);
    marks.push(frameOf(nameOf(ids[0] ?? ""), area));
  }
  return { places, marks };
}
