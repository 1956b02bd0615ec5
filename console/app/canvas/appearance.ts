import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import {
  CANVAS,
  inTheme,
  kindColor,
  mix,
  relationColor,
  relationLabel,
  type ShownTheme,
} from "./colors.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./model.ts";

/** What decides how the canvas looks beside the data. `hovered` wins over `selected`. */
export interface Look {
  theme: ShownTheme;
  selected: { kind: "node" | "edge"; id: string } | null;
  hovered: { kind: "node" | "edge"; id: string } | null;
  /** Nodes chosen together; they carry a ring. */
  marked: ReadonlySet<string>;
  /** What is in the light while nothing is selected or hovered. */
  lit?: Lit | null;
}

/** Nodes and edges that are shown together, by their ids; those that are not drawn do not count. */
export interface Lit {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** The nodes and edges that belong to what is selected or hovered; `null` when nothing is. */
export interface Spotlight {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  named: string | null;
  /** The nodes whose names must be seen. */
  ends: ReadonlySet<string>;
  /** Too many nodes for the names of those in the dark. */
  crowded: boolean;
}

/** From this many nodes on, names in the dark are left out. */
const CROWD = 30;

/** Nodes of this radius keep their names there, as landmarks. */
const PROMINENT = 12;

function nodeSpotlight(graph: DrawnGraph, id: string): Spotlight | null {
  if (!graph.hasNode(id)) return null;
  return {
    nodes: new Set([id, ...graph.neighbors(id)]),
    edges: new Set(graph.edges(id)),
    named: null,
    ends: graph.degree(id) <= 12 ? new Set([id, ...graph.neighbors(id)]) : new Set([id]),
    crowded: graph.order > CROWD,
  };
}

function edgeSpotlight(graph: DrawnGraph, id: string): Spotlight | null {
  if (!graph.hasEdge(id)) return null;
  const ends = new Set(graph.extremities(id));
  return { nodes: ends, edges: new Set([id]), named: id, ends, crowded: graph.order > CROWD };
}

/** So many names are seen whatever lies around them. */
const NAMED = 40;

function litSpotlight(graph: DrawnGraph, { nodes, edges }: Lit): Spotlight {
  const ends = nodes.size <= NAMED ? nodes : new Set<string>();
  return { nodes, edges, named: null, ends, crowded: graph.order > CROWD };
}

/** What a look puts in the light. */
export function spotlight(graph: DrawnGraph, look: Look): Spotlight | null {
  const item = look.hovered ?? look.selected;
  if (!item) return look.lit ? litSpotlight(graph, look.lit) : null;
  return item.kind === "node" ? nodeSpotlight(graph, item.id) : edgeSpotlight(graph, item.id);
}

const DIM = 0.76;

/** The ring of nodes that are chosen together; the same values as `--focus` in the style sheet. */
const MARK: Record<ShownTheme, string> = { light: "#2f5bd0", dark: "#8fabff" };

/** How a node is drawn. Dimming mixes into the canvas's colour, opaque. */
export function drawNode(
  id: string,
  data: NodeAttributes,
  look: Look & { light: Spotlight | null },
): Partial<NodeDisplayData> & { borderColor: string; dimmed: boolean } {
  const { light, theme } = look;
  const canvas = CANVAS[theme];
  const color = data.paint ? inTheme(data.paint, theme) : kindColor(data.kind, theme);
  if (light && !light.nodes.has(id) && !look.marked.has(id)) {
    const label = light.crowded && data.size < PROMINENT ? "" : data.label;
    return {
      ...data,
      label,
      color: mix(color, canvas, DIM),
      borderColor: canvas,
      dimmed: true,
      zIndex: 0,
    };
  }
  const shown = {
    ...data,
    color,
    dimmed: false,
    zIndex: 1,
    forceLabel: light?.ends.has(id) ?? false,
  };
  return { ...shown, ...ringOf(id, data, { look, color }) };
}

/** The ring around a node: of the selected one in its own colour, of those chosen together in one. */
function ringOf(
  id: string,
  data: NodeAttributes,
  { look, color }: { look: Look; color: string },
): { borderColor: string; size?: number; forceLabel?: boolean } {
  const { theme } = look;
  if (look.marked.has(id)) return { borderColor: MARK[theme], size: data.size + 3 };
  if (look.selected?.kind !== "node" || look.selected.id !== id) {
    return { borderColor: CANVAS[theme] };
  }
  const ring = mix(color, theme === "dark" ? "#ffffff" : "#000000", 0.45);
  return { borderColor: ring, forceLabel: true, size: data.size + 3 };
}

/** "supports"; "8 relations" for a line that stands for so many. */
function nameOf({ relation, bundled }: EdgeAttributes): string {
  return bundled > 0 ? `${bundled} relations` : relationLabel(relation);
}

/** How an edge is drawn; only the one edge in the light carries its relation's name. */
export function drawEdge(
  id: string,
  data: EdgeAttributes,
  look: Look & { light: Spotlight | null },
): Partial<EdgeDisplayData> {
  const color = relationColor(data.relation, look.theme);
  const canvas = CANVAS[look.theme];
  const light = look.light;
  const calm = mix(color, canvas, 0.25);
  const lit = light ? light.edges.has(id) : true;
  const named = light?.named === id;
  return {
    ...data,
    color: light ? mix(color, canvas, lit ? 0 : DIM + 0.05) : calm,
    size: named ? data.size + 1.4 : data.size,
    label: named ? nameOf(data) : "",
    forceLabel: named,
    zIndex: lit ? 1 : 0,
  };
}
