import type { LayoutInput } from "./layouts.ts";
import { grouped, ranked } from "./layouts-order.ts";
import type { Arrangement, Mark } from "./marks.ts";
import type { Positions } from "./placement.ts";

/** How wide a lane and how high a row of nodes is at least, in CSS pixels: a name has room. */
const LANE = 100;
const ROW = 38;
/** Room for the years above. */
const HEAD = 34;

const UNDATED = "no date";

/** The years in which nodes first occur, the months where all is of one year; what has no date last. */
function columnsOf({ graph, dateOf }: LayoutInput): { text: string; ids: string[] }[] {
  const ids = ranked(graph, graph.nodes());
  const years = new Set(ids.flatMap((id) => dateOf(id)?.slice(0, 4) ?? []));
  const exact = years.size > 1 ? 4 : 7;
  const periodOf = (id: string) => dateOf(id)?.slice(0, exact) ?? UNDATED;
  return grouped(ids, periodOf)
    .map((each) => ({ text: periodOf(each[0] ?? ""), ids: each }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** So many rows that the lanes together have the shape of the room, at least as many as it has room for. */
function rowsFor(sizes: readonly number[], room: LayoutInput["room"]): number {
  const lanes = (rows: number) => sizes.reduce((sum, size) => sum + Math.ceil(size / rows), 0);
  let rows = Math.max(3, Math.floor((room.height - HEAD) / ROW));
  while ((lanes(rows) * LANE) / (rows * ROW) > room.width / room.height) rows += 1;
  return rows;
}

/** The nodes of a lane over its whole height, every other lane half a row lower. */
function placeLane(
  ids: readonly string[],
  { x, height, isLower }: { x: number; height: number; isLower: boolean },
  places: Positions,
): void {
  for (const [index, id] of ids.entries()) {
    const share = (index + (isLower ? 0.75 : 0.25)) / ids.length;
    places.set(id, { x, y: height / 2 - HEAD - share * (height - HEAD) });
  }
}

function markOf(
  text: string,
  { left, right, height }: Record<"left" | "right" | "height", number>,
) {
  const top = { x: left, y: height / 2 };
  const mark: Mark = {
    text,
    at: { x: (left + right) / 2, y: height / 2 - HEAD / 2 },
    lines: [[top, { x: left, y: -height / 2 }]],
  };
  return mark;
}

/** From left to right by the year in which a node first occurs, over the whole height. */
export function byTime(input: LayoutInput): Arrangement {
  const { room, dateOf } = input;
  const columns = columnsOf(input);
  const rows = rowsFor(
    columns.map(({ ids }) => ids.length),
    room,
  );
  const count = columns.reduce((sum, { ids }) => sum + Math.ceil(ids.length / rows), 0);
  const lane = Math.max(LANE, room.width / Math.max(1, count));
  const height = Math.max(room.height, rows * ROW + HEAD);
  const places: Positions = new Map();
  const marks: Mark[] = [];
  let at = 0;
  for (const { text, ids } of columns) {
    const inTime = [...ids].sort((a, b) => ((dateOf(a) ?? "") < (dateOf(b) ?? "") ? -1 : 1));
    const lanes = Math.ceil(ids.length / rows);
    const left = (at - count / 2) * lane;
    marks.push(markOf(text, { left, right: left + lanes * lane, height }));
    const size = Math.ceil(ids.length / lanes);
    for (let each = 0; each < lanes; each++, at++) {
      const x = (at + 0.5 - count / 2) * lane;
      const part = inTime.slice(each * size, (each + 1) * size);
      placeLane(part, { x, height, isLower: at % 2 === 1 }, places);
    }
  }
  return { places, marks };
}
