import type { Page } from "playwright-core";

interface Point {
  x: number;
  y: number;
}

/** What is used of the page's own window. */
interface PageWindow {
  document: {
    querySelector(selector: string): { getBoundingClientRect(): Point } | null;
    createElement(name: "canvas"): {
      width: number;
      height: number;
      getContext(kind: "2d"): {
        drawImage(image: unknown, x: number, y: number): void;
        getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray };
      };
    };
  };
  newsgraphCanvas?: { nodePoint(id: string): Point };
  createImageBitmap(blob: unknown): Promise<{ width: number; height: number }>;
  fetch(url: string): Promise<{ blob(): Promise<unknown> }>;
}

/** The colours of kinds in the light theme as red, green and blue, by the prefix of ids. */
export const nodeColors: Record<string, string> = {
  org: "37 99 235",
  country: "194 103 10",
};

/** Where a node is, in CSS pixels of the page. */
export function canvasPoint(page: Page, id: string): Promise<Point> {
  return page.evaluate((node) => {
    const { newsgraphCanvas, document } = globalThis as unknown as PageWindow;
    const stage = document.querySelector(".canvas-stage")?.getBoundingClientRect();
    const point = newsgraphCanvas?.nodePoint(node);
    return { x: (stage?.x ?? 0) + (point?.x ?? 0), y: (stage?.y ?? 0) + (point?.y ?? 0) };
  }, id);
}

/** The colour of one pixel of the page as it is on the screen. */
export async function pixelAt(
  page: Page,
  { x, y }: Point,
): Promise<{ red: number; green: number; blue: number }> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (data) => {
    const { document, createImageBitmap } = globalThis as unknown as PageWindow;
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = document.createElement("canvas");
    canvas.width = 1;
    canvas.height = 1;
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return { red, green, blue };
  }, png);
}
