import type Sigma from "sigma";
import { CANVAS, type ShownTheme } from "./colors.ts";
import { escapeMarkup } from "./escape-markup.ts";
import type { NamesLayer } from "./names-layer.ts";
import { drawnShapes, type EdgeShape, type NodeShape } from "./shapes.ts";

/** The layers of Sigma's that make the picture, from the bottom. */
const LAYERS = ["edges", "nodes"] as const;

/** What is on the canvas as a PNG, as large as on the screen, names included. */
export async function pictureOf(sigma: Sigma, names: NamesLayer, theme: ShownTheme): Promise<Blob> {
  const canvas = window.document.createElement("canvas");
  canvas.width = names.canvas.width;
  canvas.height = names.canvas.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser cannot make pictures.");
  context.fillStyle = CANVAS[theme];
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL forgets a picture once it is on the screen: it is drawn again and copied at once.
  sigma.refresh({ schedule: false });
  names.redraw();
  const layers = sigma.getCanvases();
  for (const layer of LAYERS) {
    const source = layers[layer];
    if (source) context.drawImage(source, 0, 0, canvas.width, canvas.height);
  }
  context.drawImage(names.canvas, 0, 0);
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

function nodeMarkup({ id, x, y, radius, color, label }: NodeShape, ink: string, halo: string) {
  const name = escapeMarkup(label);
  return (
    `<g class="node" data-id="${escapeMarkup(id)}"><title>${name}</title>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>` +
    `<text x="${(x + radius + 5).toFixed(1)}" y="${(y + 4.5).toFixed(1)}" font-size="13" fill="${ink}" ` +
    `stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${name}</text></g>`
  );
}

const INK: Record<ShownTheme, string> = { light: "#1b2330", dark: "#e8ecf3" };

/** The whole graph (not only what is in sight) as SVG: lines with their dashes, nodes, names. */
export function pictureAsSvg(sigma: Sigma, theme: ShownTheme): string {
  const { nodes, edges, box } = drawnShapes(sigma, theme);
  const view = [box.x, box.y, box.width, box.height].map((value) => value.toFixed(1)).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${box.width.toFixed(0)}" height="${box.height.toFixed(0)}" font-family="system-ui, sans-serif" font-weight="500">`,
    `<rect x="${box.x.toFixed(1)}" y="${box.y.toFixed(1)}" width="100%" height="100%" fill="${CANVAS[theme]}"/>`,
    ...edges.map(edgeMarkup),
    ...nodes.map((node) => nodeMarkup(node, INK[theme], CANVAS[theme])),
    "</svg>",
  ].join("\n");
}
