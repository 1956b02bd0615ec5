import type Sigma from "sigma";
import { CANVAS, type ShownTheme } from "./colors.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { FONT, INK, widthOf } from "./letters.ts";
import type { NamesLayer } from "./names-layer.ts";
import {
  drawLegend,
  LEGEND_FONT,
  type LegendLayout,
  layOutLegend,
  legendMarkup,
  type PictureLegend,
} from "./picture-legend.ts";
import { namesOf, type PictureText } from "./picture-names.ts";
import { drawnShapes, type EdgeShape, type NodeShape } from "./shapes.ts";

/** The layers of Sigma's that make the picture, from the bottom. */
const LAYERS = ["edges", "nodes"] as const;

/** Measures texts; the browser must be able to draw in two dimensions. */
function createMeasure(): CanvasRenderingContext2D {
  const context = window.document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser cannot make pictures.");
  return context;
}

function legendOn(width: number, legend: PictureLegend): LegendLayout {
  const context = createMeasure();
  return layOutLegend(legend, width, (text) => widthOf(context, text, LEGEND_FONT));
}

/** What is on the canvas as a PNG, as large as on the screen, names included, with its legend below. */
export async function pictureOf(
  sigma: Sigma,
  names: NamesLayer,
  { theme, legend }: { theme: ShownTheme; legend: PictureLegend },
): Promise<Blob> {
  const context = createMeasure();
  const { canvas } = context;
  const { width, height } = names.canvas;
  const ratio = window.devicePixelRatio || 1;
  const below = legendOn(width / ratio, legend);
  canvas.width = width;
  canvas.height = height + Math.round(below.height * ratio);
  context.fillStyle = CANVAS[theme];
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL forgets a picture once it is on the screen: it is drawn again and copied at once.
  sigma.refresh({ schedule: false });
  names.redraw();
  const layers = sigma.getCanvases();
  for (const layer of LAYERS) {
    const source = layers[layer];
    if (source) context.drawImage(source, 0, 0, width, height);
  }
  context.drawImage(names.canvas, 0, 0);
  context.setTransform(ratio, 0, 0, ratio, 0, height);
  drawLegend(context, below, INK[theme]);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty."))));
  });
}

function edgeMarkup({ id, d, color, width, dashes, title, head }: EdgeShape): string {
  const dash = dashes ? ` stroke-dasharray="${dashes}"` : "";
  const arrow = head ? `<path d="${head}" fill="${color}"/>` : "";
  return (
    `<g class="edge" data-id="${escapeMarkup(id)}"><title>${escapeMarkup(title)}</title>` +
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${dash}/>${arrow}</g>`
  );
}

function nodeMarkup({ id, x, y, radius, color, label }: NodeShape): string {
  return (
    `<g class="node" data-id="${escapeMarkup(id)}"><title>${escapeMarkup(label)}</title>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/></g>`
  );
}

/** Names stand above all lines; `data-of` says whose name it is. */
function nameMarkup(id: string, name: PictureText, theme: ShownTheme): string {
  const { text, x, y, size, weight } = name;
  return (
    `<text data-of="${escapeMarkup(id)}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" font-weight="${weight}" fill="${INK[theme]}" ` +
    `stroke="${CANVAS[theme]}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${escapeMarkup(text)}</text>`
  );
}

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

function svgMarkup({ x, y, width, height }: Frame, theme: ShownTheme, inside: readonly string[]) {
  const view = [x, y, width, height].map((value) => value.toFixed(1)).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" font-family="${FONT}" font-weight="500">`,
    `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="100%" height="100%" fill="${CANVAS[theme]}"/>`,
    ...inside,
    "</svg>",
  ].join("\n");
}

/** The whole graph (not only what is in sight) as SVG: lines with their dashes, nodes, names, its legend below. */
export function pictureAsSvg(
  sigma: Sigma,
  { theme, legend }: { theme: ShownTheme; legend: PictureLegend },
): string {
  const shapes = drawnShapes(sigma, theme);
  const { nodes, edges, box } = shapes;
  const below = legendOn(box.width, legend);
  const names = [...namesOf(shapes, createMeasure())];
  return svgMarkup({ ...box, height: box.height + below.height }, theme, [
    ...edges.map(edgeMarkup),
    ...nodes.map(nodeMarkup),
    ...names.map(([id, name]) => nameMarkup(id, name, theme)),
    ...(below.height > 0
      ? [legendMarkup(below, { x: box.x, y: box.y + box.height }, INK[theme])]
      : []),
  ]);
}

/** A legend alone as SVG, on a width in CSS pixels. */
export function legendAsSvg(legend: PictureLegend, theme: ShownTheme, width: number): string {
  const layout = legendOn(width, legend);
  const { height } = layout;
  const inside = [legendMarkup(layout, { x: 0, y: 0 }, INK[theme])];
  return svgMarkup({ x: 0, y: 0, width, height }, theme, inside);
}
