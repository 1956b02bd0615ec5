import type Sigma from "sigma";
import { coversOf } from "./covers.ts";
import { drawLabels, type LabelLook } from "./labels.ts";
import type { Box } from "./occupied.ts";
import type { Point } from "./placement.ts";

/** How long the picture must rest before names are placed anew, in milliseconds. */
const REST_MS = 140;

/** Among so many nodes names are placed right after a frame, not within it: that would keep the page too long at once. */
const MANY = 1_000;

/** Two points of Sigma's own plane on the screen: they tell how the picture has moved. */
type Corners = readonly [Point, Point];

function cornersOf(sigma: Sigma): Corners {
  return [sigma.framedGraphToViewport({ x: 0, y: 0 }), sigma.framedGraphToViewport({ x: 1, y: 1 })];
}

/** The CSS transform that brings names that were drawn at `before` to where their nodes are at `now`. */
export function transformBetween(before: Corners, now: Corners): string {
  const scale = (now[1].x - now[0].x) / (before[1].x - before[0].x);
  const x = now[0].x - scale * before[0].x;
  const y = now[0].y - scale * before[0].y;
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${scale.toFixed(4)})`;
}

/** Where no name may stand: under what covers the canvas, and close to it. */
function withoutNames(container: HTMLElement): Box[] {
  return coversOf(container).map(({ x, y, width, height }) => ({
    ...{ x: x - 4, y: y - 4 },
    ...{ width: width + 8, height: height + 8 },
  }));
}

const isSmall = (sigma: Sigma) => sigma.getGraph().order < MANY;

/** A canvas above the picture and below what takes the pointer. */
function addCanvas(sigma: Sigma, container: HTMLElement): HTMLCanvasElement {
  const canvas = window.document.createElement("canvas");
  canvas.className = "names";
  container.insertBefore(canvas, sigma.getCanvases()["mouse"] ?? null);
  return canvas;
}

/** The layer of names. */
export interface NamesLayer {
  canvas: HTMLCanvasElement;
  /** Places all names anew now. */
  redraw(): void;
  kill(): void;
}

/**
 * Names on a layer of their own. While the picture moves, the layer moves with it as it is (which
 * costs the page nothing); once it rests, names are placed anew.
 */
export function createNamesLayer(
  sigma: Sigma,
  container: HTMLElement,
  look: () => LabelLook,
): NamesLayer {
  const canvas = addCanvas(sigma, container);
  let drawn: Corners | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    clearTimeout(timer);
    timer = undefined;
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.style.transform = "";
    const context = canvas.getContext("2d");
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawLabels(sigma, context, { ...look(), covers: withoutNames(container) });
    drawn = cornersOf(sigma);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, REST_MS);
  };
  const draw = () => {
    if (isSmall(sigma)) redraw();
    else timer = setTimeout(redraw, 0);
  };
  const follow = () => {
    const now = cornersOf(sigma);
    const moved =
      drawn && (now[0].x !== drawn[0].x || now[0].y !== drawn[0].y || now[1].x !== drawn[1].x);
    if (drawn && moved) {
      canvas.style.transform = transformBetween(drawn, now);
      later();
    } else if (timer === undefined) draw();
  };
  sigma.on("afterRender", follow);
  return {
    canvas,
    redraw,
    kill() {
      clearTimeout(timer);
      sigma.off("afterRender", follow);
      canvas.remove();
    },
  };
}
