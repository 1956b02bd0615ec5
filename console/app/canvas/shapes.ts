import type Sigma from "sigma";
import { inTheme, kindColor, relationColor, relationLabel, type ShownTheme } from "./colors.ts";
import { curvePoint } from "./curve.ts";
import type { EdgeAttributes, NodeAttributes } from "./model.ts";
import type { Point } from "./placement.ts";
import { STATUS_STYLES } from "./status-styles.ts";

/** A node as it stands in a drawing, in CSS pixels at the natural scale; y grows downwards. */
export interface NodeShape extends Point {
  id: string;
  radius: number;
  color: string;
  label: string;
}

/** An edge as a path with its arrow head; `dashes` as in SVG. */
export interface EdgeShape {
  id: string;
  d: string;
  head: string;
  color: string;
  width: string;
  dashes: string;
  title: string;
  /** How many edges it stands for; 0 when it is one itself. */
  bundled: number;
  /** The point at a share (0 source, 1 target) of its line. */
  pointAt: (share: number) => Point;
}

export interface Shapes {
  nodes: NodeShape[];
  edges: EdgeShape[];
  box: { x: number; y: number; width: number; height: number };
}

const MARGIN = { x: 40, y: 40, right: 180, bottom: 40 };

function boxOf(nodes: readonly NodeShape[]): Shapes["box"] {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN.x;
  const top = Math.min(0, ...ys) - MARGIN.y;
  return {
    x: left,
    y: top,
    width: Math.max(0, ...xs) + MARGIN.right - left,
    height: Math.max(0, ...ys) + MARGIN.bottom - top,
  };
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A point so far before `end` on the way from `start`. */
function before(end: Point, start: Point, distance: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const share = Math.min(0.9, distance / length);
  return { x: end.x + (start.x - end.x) * share, y: end.y + (start.y - end.y) * share };
}

function headOf(tip: Point, from: Point, size: number): string {
  const base = before(tip, from, 3.2 * size + 4);
  const nx = (tip.y - base.y) * 0.38;
  const ny = (base.x - tip.x) * 0.38;
  return `M${at(tip)}L${at({ x: base.x + nx, y: base.y + ny })}L${at({ x: base.x - nx, y: base.y - ny })}Z`;
}

function edgeShape(
  id: string,
  data: EdgeAttributes,
  drawn: { from: NodeShape; to: NodeShape; theme: ShownTheme },
): EdgeShape {
  const { from, to, theme } = drawn;
  const { curvature, size } = data;
  // A quadratic curve passes half as far beside the line as its control point lies.
  const middle = curvePoint(from, to, { share: 0.5, curvature, side: 1 });
  const control = {
    x: 2 * middle.x - (from.x + to.x) / 2,
    y: 2 * middle.y - (from.y + to.y) / 2,
  };
  const end = before(to, control, to.radius + 1);
  const pattern = STATUS_STYLES[data.pattern]?.pattern ?? [];
  return {
    id,
    d: `M${at(from)}Q${at(control)} ${at(end)}`,
    head: data.type.endsWith("arrow") ? headOf(end, control, size) : "",
    color: relationColor(data.relation, theme),
    width: size.toFixed(1),
    dashes: pattern.join(" "),
    bundled: data.bundled,
    pointAt: (share) => curvePoint(from, to, { share, curvature, side: 1 }),
    title: data.bundled
      ? `${from.label}, ${to.label}: ${data.bundled} relations`
      : `${from.label} ${relationLabel(data.relation)} ${to.label} (${data.stated})`,
  };
}

/** Everything on the canvas as shapes: the graph's own places, one unit being one CSS pixel. */
export function drawnShapes(sigma: Sigma, theme: ShownTheme): Shapes {
  const graph = sigma.getGraph();
  const shapes = new Map<string, NodeShape>();
  graph.forEachNode((id, attributes) => {
    const { x, y, size, label, kind, paint } = attributes as NodeAttributes;
    const color = paint ? inTheme(paint, theme) : kindColor(kind, theme);
    shapes.set(id, { id, x, y: -y, radius: size, color, label });
  });
  const edges: EdgeShape[] = [];
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    const from = shapes.get(source);
    const to = shapes.get(target);
    if (from && to) edges.push(edgeShape(id, attributes as EdgeAttributes, { from, to, theme }));
  }
  const nodes = [...shapes.values()];
  return { nodes, edges, box: boxOf(nodes) };
}
