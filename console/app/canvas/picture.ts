import type Sigma from "sigma";
import { CANVAS, type ShownTheme } from "./colors.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { FONT, INK, widthOf } from "./letters.ts";
import { signsIn } from "./marks.ts";
import {
  LEGEND_FONT,
  type LegendLayout,
  layOutLegend,
  legendMarkup,
  type PictureLegend,
} from "./picture-legend.ts";
import { namesOf, type PictureText } from "./picture-names.ts";
import { drawnShapes, type EdgeShape, type NodeShape, type Shapes } from "./shapes.ts";

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
  const { text, x, y, size, weight, turn } = name;
  const [left, base] = [x.toFixed(1), (turn ? y + size * 0.35 : y).toFixed(1)];
  const around = turn
    ? ` transform="rotate(${((turn.angle * 180) / Math.PI).toFixed(1)} ${left} ${y.toFixed(1)})"${turn.ends ? ' text-anchor="end"' : ""}`
    : "";
  return (
    `<text data-of="${escapeMarkup(id)}" x="${left}" y="${base}"${around} font-size="${size.toFixed(1)}" font-weight="${weight}" fill="${INK[theme]}" ` +
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

/** What is written above a picture: a title, and lines below it. */
interface Head {
  title: string;
  lines: readonly string[];
}

const HEAD_SIZE = { title: 20, line: 14 };

/** How high a head is, in CSS pixels. */
const headHeight = ({ lines }: Head) => 34 + 20 * lines.length;

function headMarkup({ title, lines }: Head, { x, y }: Frame, theme: ShownTheme): string {
  const text = (words: string, line: number, size: number) =>
    `<text x="${(x + 14).toFixed(1)}" y="${(y + 26 + 20 * line).toFixed(1)}" font-size="${size}" fill="${INK[theme]}">${escapeMarkup(words)}</text>`;
  return [
    text(title, 0, HEAD_SIZE.title),
    ...lines.map((line, index) => text(line, index + 1, HEAD_SIZE.line)),
  ].join("\n");
}

const AROUND = 16;

/** Corners of what a name takes. */
function nameCorners(
  { text, x, y, size, weight, turn }: PictureText,
  context: CanvasRenderingContext2D,
) {
  if (turn) {
    return turn.boxes.flatMap((box) => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
  }
  const width = widthOf(context, text, `${weight} ${size}px ${FONT}`);
  return [
    [x, y - size],
    [x + width, y + size * 0.3],
  ];
}

/** The part of a picture that holds something: nodes, lines and names. */
function contentBox({ nodes, edges }: Shapes, names: Iterable<PictureText>): Frame {
  const context = createMeasure();
  const corners = [
    ...nodes.flatMap(({ x, y, radius }) => [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ]),
    ...edges.map(({ pointAt }) => [pointAt(0.5).x, pointAt(0.5).y]),
    ...[...names].flatMap((name) => nameCorners(name, context)),
  ];
  if (corners.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of corners) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [right - left + 2 * AROUND, bottom - top + 2 * AROUND];
  return { x: left - AROUND, y: top - AROUND, width, height };
}

/** How a picture is drawn: its theme, its legend below and its head above it. */
export interface PictureLook {
  theme: ShownTheme;
  legend: PictureLegend;
  head?: Head | undefined;
}

/** The whole graph (not only what is in sight) as SVG, cut to what it holds: lines with their dashes, nodes, names, its head and legend. */
export function pictureAsSvg(sigma: Sigma, { theme, legend, head }: PictureLook): string {
  const shapes = drawnShapes(sigma, theme);
  const { nodes, edges } = shapes;
  const names = [...namesOf(shapes, createMeasure(), signsIn(sigma.getGraph()).ring)];
  const content = contentBox(
    shapes,
    names.map(([, name]) => name),
  );
  // Head and legend need some room also around one node.
  const width = legend.length > 0 || head ? Math.max(content.width, 480) : content.width;
  const below = legendOn(width, legend);
  const above = head ? headHeight(head) : 0;
  const frame = {
    ...{ x: content.x, y: content.y - above, width },
    height: content.height + above + below.height,
  };
  return svgMarkup(frame, theme, [
    ...edges.map(edgeMarkup),
    ...nodes.map(nodeMarkup),
    ...names.map(([id, name]) => nameMarkup(id, name, theme)),
    ...(head ? [headMarkup(head, frame, theme)] : []),
    ...(below.height > 0
      ? [legendMarkup(below, { x: content.x, y: content.y + content.height }, INK[theme])]
      : []),
  ]);
}

/** How much finer than the screen a picture is, and how many pixels a side may have at most: browsers give up beyond. */
const FINER = 2;
const MOST_PIXELS = 8_000;

/** The same picture as a PNG, twice as fine as on the screen. */
export async function pictureAsPng(sigma: Sigma, look: PictureLook): Promise<Blob> {
  const svg = pictureAsSvg(sigma, look);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const scale = Math.min(FINER, MOST_PIXELS / Math.max(image.width, image.height));
    const context = createMeasure();
    const { canvas } = context;
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty."))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A legend alone as SVG, on a width in CSS pixels. */
export function legendAsSvg(legend: PictureLegend, theme: ShownTheme, width: number): string {
  const layout = legendOn(width, legend);
  const { height } = layout;
  const inside = [legendMarkup(layout, { x: 0, y: 0 }, INK[theme])];
  return svgMarkup({ x: 0, y: 0, width, height }, theme, inside);
}
