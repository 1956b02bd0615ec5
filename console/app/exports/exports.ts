import type { Evidence } from "#schemas/answers.ts";
import { api } from "../api.ts";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import { legendAsSvg } from "../canvas/picture.ts";
import { toGexf } from "./gexf.ts";
import { toGraphml } from "./graphml.ts";
import { toHtmlPage } from "./html-page.ts";
import { legendFor } from "./legend.ts";
import { createPalette } from "./palette.ts";
import { type PictureData, takePicture } from "./picture-data.ts";
import { fileName, pictureHead } from "./picture-head.ts";
import { saveFile } from "./save-file.ts";

/** Says how far a long export has come. */
export type Progress = (done: number, total: number) => void;

interface Export {
  canvas: GraphCanvas;
  onProgress: Progress;
  signal: AbortSignal;
}

/** How many edges are asked for their sentences at the same time. */
const AT_ONCE = 6;

/** The sentences behind each edge. Throws the signal's reason when it is stopped. */
async function readEvidence(data: PictureData, { onProgress, signal }: Export) {
  const keys = [...new Set(data.edges.flatMap(({ key }) => key ?? []))];
  const found = new Map<string, readonly Evidence[]>();
  let next = 0;
  const work = async () => {
    for (let key = keys[next++]; key !== undefined; key = keys[next++]) {
      signal.throwIfAborted();
      const { evidence } = await api.evidence({ key });
      found.set(key, evidence);
      onProgress(found.size, keys.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function saveHtml(wish: Export): Promise<void> {
  const data = takePicture();
  const head = pictureHead(data);
  const palette = createPalette();
  const svg = palette.both((theme) => wish.canvas.toSvg([], { theme }));
  const legend = palette.both((theme) => legendAsSvg(legendFor(data, theme), theme, 340));
  const colors = palette.colors();
  const evidence = await readEvidence(data, wish);
  const page = toHtmlPage({ head, svg, legend, colors, data, evidence });
  saveFile(fileName("html", data), page, "text/html");
}

/** Nodes and edges with the sentences behind each edge, by its triple key. */
async function saveJson(wish: Export): Promise<void> {
  const data = takePicture();
  const evidence = Object.fromEntries(await readEvidence(data, wish));
  const text = `${JSON.stringify({ ...data, evidence }, null, 2)}\n`;
  saveFile(fileName("json", data), text, "application/json");
}

async function savePng({ canvas }: Export): Promise<void> {
  const data = takePicture();
  saveFile(fileName("png", data), await canvas.toPng(legendFor(data), pictureHead(data)));
}

function saveSvg({ canvas }: Export): void {
  const data = takePicture();
  const svg = canvas.toSvg(legendFor(data), { head: pictureHead(data) });
  saveFile(fileName("svg", data), svg, "image/svg+xml");
}

/** Saves what is written as XML. */
const saveXml = (extension: string, write: (data: PictureData) => string) => () => {
  const data = takePicture();
  saveFile(fileName(extension, data), write(data), "application/xml");
};

/** How each file of the export menu is made, by its id. */
export const EXPORTS: Readonly<Record<string, (wish: Export) => Promise<void> | void>> = {
  png: savePng,
  svg: saveSvg,
  html: saveHtml,
  gexf: saveXml("gexf", toGexf),
  graphml: saveXml("graphml", toGraphml),
  json: saveJson,
};
