import type Sigma from "sigma";
import type { NodeHoverDrawingFunction } from "sigma/rendering";
import { edgePointAt } from "./camera.ts";
import type { ShownTheme } from "./colors.ts";
import { drawMarks } from "./draw-marks.ts";
import { alongEdge, awayFromEdges, besideNode, onEdge, placeLabels } from "./label-layout.ts";
import { type Lettering, middleOf, type NamedNode, write } from "./lettering.ts";
import { countLetters, FONT, INK, nameLetters, widthOf } from "./letters.ts";
import type { Signs } from "./marks.ts";
import type { Box } from "./occupied.ts";
import { ringNames, writeTurned } from "./ring-names.ts";

/** Nodes drawn smaller than this (radius in CSS pixels) carry no name unless it is asked for. */
const SMALLEST_NAMED = 3;
/** How many names are tried per frame, largest nodes first. */
const MOST_NAMES = 300;
/** Nodes from this radius on (in CSS pixels) are hubs, whose names are seen before others; so many at most. */
const HUB = 9;
const MOST_HUBS = 40;

/** What writes and what it writes on. */
interface Pen {
  context: CanvasRenderingContext2D;
  sigma: Sigma;
}

/** Every node in sight, in CSS pixels. */
function nodesInSight(sigma: Sigma): NamedNode[] {
  const { width, height } = sigma.getDimensions();
  const found: NamedNode[] = [];
  for (const id of sigma.getGraph().nodes()) {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    const extra = data as typeof data & { dimmed?: boolean };
    found.push({
      id,
      x,
      y,
      radius: sigma.scaleSize(data.size),
      label: data.label ?? "",
      must: data.forceLabel,
      dimmed: extra.dimmed ?? false,
    });
  }
  return found;
}

/** Names in the light first, then larger nodes before smaller ones. */
function byImportance(a: NamedNode, b: NamedNode): number {
  return (
    Number(b.must) - Number(a.must) ||
    Number(a.dimmed) - Number(b.dimmed) ||
    b.radius - a.radius ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Nodes with more neighbours have edges to all sides, and many to look at. */
const MOST_NEIGHBOURS = 12;

/** The places of a node's name, away from its edges first where these lie to one side. */
function placesOf(sigma: Sigma, node: NamedNode, text: { width: number; height: number }) {
  const places = besideNode(node, text);
  const graph = sigma.getGraph();
  if (graph.degree(node.id) > MOST_NEIGHBOURS) return places;
  const towards = graph.neighbors(node.id).flatMap((id) => {
    const data = sigma.getNodeDisplayData(id);
    return data && !data.hidden ? [sigma.framedGraphToViewport(data)] : [];
  });
  return awayFromEdges(places, node, towards);
}

function nodeLettering({ context, sigma }: Pen, node: NamedNode, rank: number): Lettering {
  const { id, must, dimmed, label, radius } = node;
  const hub = radius >= HUB && rank < MOST_HUBS && !dimmed;
  const weight = must ? 600 : 500;
  const { box, ...letters } = nameLetters(context, label, { radius, weight, whole: must });
  return { ...letters, id, must, hub, dimmed, candidates: placesOf(sigma, node, box) };
}

function edgeLettering(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  id: string,
): Lettering | null {
  if (!sigma.getGraph().hasEdge(id)) return null;
  const text = sigma.getEdgeDisplayData(id)?.label ?? "";
  const font = `600 12px ${FONT}`;
  const box = { width: widthOf(context, text, font) + 4, height: 15 };
  const candidates = alongEdge((share) => edgePointAt(sigma, id, share), box);
  return { id, must: false, dimmed: false, text, font, size: 12, candidates };
}

/** The numbers of bundled edges, as long as their picture can be read. */
function bundleLetterings(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  named: string | null,
): Lettering[] {
  const graph = sigma.getGraph();
  const found: Lettering[] = [];
  graph.forEachEdge((id, { bundled }) => {
    // The one in the light says its number in words.
    if (!bundled || id === named || found.length >= MOST_NAMES) return;
    const { box, ...letters } = countLetters(context, Number(bundled));
    const candidates = onEdge((share) => edgePointAt(sigma, id, share), box);
    const dimmed = sigma.getEdgeDisplayData(id)?.zIndex === 0;
    found.push({ ...letters, id, must: false, dimmed, candidates });
  });
  return found;
}

function letterings(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  shown: { nodes: readonly NamedNode[]; named: string | null },
): Lettering[] {
  const { named } = shown;
  const names = shown.nodes
    .filter(({ label, must, radius }) => label && (must || radius >= SMALLEST_NAMED))
    .sort(byImportance)
    .slice(0, MOST_NAMES);
  const lit = names
    .filter((node) => node.must)
    .map((node, rank) => nodeLettering({ context, sigma }, node, rank));
  const others = names
    .filter((node) => !node.must)
    .map((node, rank) => nodeLettering({ context, sigma }, node, rank));
  const edge = named ? edgeLettering(context, sigma, named) : null;
  return [...lit, ...(edge ? [edge] : []), ...others, ...bundleLetterings(context, sigma, named)];
}

/** So far names keep from nodes that are not theirs, in CSS pixels. */
const CLEAR = 2;

/** How names are written: `named` is the one edge in the light. */
export interface LabelLook extends Partial<Signs> {
  theme: ShownTheme;
  named: string | null;
}

/**
 * Writes the names of nodes and of the one edge in the light, each where it touches no node, no
 * other name and nothing that stands on top of the canvas (`covers`), with a halo in the canvas's
 * colour so that edges never cross the letters. Sigma's own labels know nothing of each other.
 */
export function drawLabels(
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  look: LabelLook & { covers: readonly Box[] },
): void {
  const nodes = nodesInSight(sigma);
  const discs = nodes.map(({ x, y, radius }) => {
    const size = radius + CLEAR;
    return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  });
  const names = letterings(context, sigma, { nodes, named: look.named });
  const marks = drawMarks(sigma, context, look);
  const [obstacles, room] = [[...look.covers, ...discs, ...marks], sigma.getDimensions()];
  const { ring, theme } = look;
  const around = ring ? ringNames(context, { nodes, names, ring }, obstacles, room) : [];
  for (const each of around) writeTurned(context, each, theme);
  const written = new Set(around.map(({ name }) => name.id));
  const rest = names.filter(({ id, must }) => !written.has(id) && (must || !ring?.outward.has(id)));
  const taken = around.flatMap(({ turned }) => turned.boxes);
  const places = placeLabels(rest, [...obstacles, ...taken], room);
  for (const name of rest) {
    const box = places.get(name.id);
    if (box) write(context, name, { x: box.x, y: middleOf(box, name.size), theme });
  }
}

/** The hovered node: a ring; its name is written with the others. */
export function createHoverDrawing(theme: () => ShownTheme): NodeHoverDrawingFunction {
  return (context, data) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = INK[theme()];
    context.stroke();
  };
}
