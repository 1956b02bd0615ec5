import type { Box } from "./occupied.ts";

/** What stands on top of the canvas, in CSS pixels of it. What passes soon covers names, but no picture is made to fit beside it. */
export function coversOf(container: HTMLElement, { passing = true } = {}): Box[] {
  const origin = container.getBoundingClientRect();
  const area = container.closest("[data-canvas-area]");
  const covers = [...(area?.querySelectorAll<HTMLElement>("[data-covers]") ?? [])];
  return covers
    .filter((cover) => passing || cover.dataset["covers"] !== "passing")
    .map((cover) => {
      const { x, y, width, height } = cover.getBoundingClientRect();
      return { x: x - origin.x, y: y - origin.y, width, height };
    });
}

/** Widths of what is covered along the four sides, in CSS pixels. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What names and nodes themselves need at each side. */
const OWN: Margins = { left: 36, right: 72, top: 30, bottom: 30 };

/** The side of a canvas that a cover takes, and how much of it: a wide one above or below, a tall one left or right. */
function taken(
  { x, y, width, height }: Box,
  canvas: { width: number; height: number },
): Partial<Margins> {
  if (height > width) {
    return x + width / 2 > canvas.width / 2 ? { right: canvas.width - x } : { left: x + width };
  }
  return y + height / 2 > canvas.height / 2 ? { bottom: canvas.height - y } : { top: y + height };
}

/** How far from the sides of a canvas nodes must stay to be seen with their names, which take so many pixels at every side. */
export function marginsOf(
  covers: readonly Box[],
  canvas: { width: number; height: number },
  names = 0,
): Margins {
  const sides = covers
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((cover) => taken(cover, canvas));
  const most = (side: keyof Margins) =>
    Math.max(OWN[side], names) + sides.reduce((size, each) => Math.max(size, each[side] ?? 0), 0);
  return { left: most("left"), right: most("right"), top: most("top"), bottom: most("bottom") };
}
