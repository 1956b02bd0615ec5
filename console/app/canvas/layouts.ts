import { arrange, type Room } from "./arrange.ts";
import { LAYOUT_AT_ONCE, layoutAtOnce } from "./layout.ts";
import { circle } from "./layout-circle.ts";
import { byGroup } from "./layout-group.ts";
import { byTime } from "./layout-time.ts";
import type { Arrangement } from "./marks.ts";
import type { DrawnGraph } from "./model.ts";
import { type Positions, placeNew } from "./placement.ts";

/** What a layout may look at: the graph, the room it should fill and, per node, the group it is coloured by with its name, and its first date. */
export interface LayoutInput {
  graph: DrawnGraph;
  room: Room;
  groupOf: (id: string) => string;
  nameOf: (id: string) => string;
  /** ISO-8601, as exact as it is known. */
  dateOf: (id: string) => string | undefined;
}

/** A way to arrange nodes. `place` answers where each goes; `null` where only the worker can tell. */
export interface LayoutDefinition {
  id: LayoutId;
  label: string;
  meaning: string;
  place: (input: LayoutInput) => Arrangement | null;
}

export type LayoutId = "force" | "circle" | "group" | "time";

/** As a first picture of the same graph would be; too many nodes are left to the worker. */
function byForces({ graph, room }: LayoutInput): Arrangement | null {
  if (graph.order > LAYOUT_AT_ONCE) return null;
  const copy = graph.copy() as DrawnGraph;
  const places: Positions = new Map();
  placeNew(copy.nodes(), places, (id) => copy.neighbors(id));
  copy.updateEachNodeAttributes((id, data) => ({ ...data, ...places.get(id) }));
  layoutAtOnce(copy, new Set());
  arrange(copy, room);
  copy.forEachNode((id, { x, y }) => places.set(id, { x, y }));
  return { places, marks: [] };
}

/** Every layout of Explore; a further one is one more row. */
export const LAYOUTS: readonly LayoutDefinition[] = [
  {
    id: "force",
    label: "By forces",
    meaning: "what is connected stands together",
    place: byForces,
  },
  { id: "circle", label: "Circle", meaning: "all on a ring, groups side by side", place: circle },
  { id: "group", label: "By group", meaning: "one frame per colour", place: byGroup },
  { id: "time", label: "By time", meaning: "left to right by first year", place: byTime },
];
