import { CANVAS, mix, type ShownTheme } from "./colors.ts";
import type { LabelWish } from "./label-layout.ts";
import { INK, widthOf } from "./letters.ts";
import type { Box } from "./occupied.ts";

/** A name on its way to the canvas. */
export interface Lettering extends LabelWish {
  text: string;
  font: string;
  size: number;
  dimmed: boolean;
}

/** A node in sight, in CSS pixels, with its name. */
export interface NamedNode {
  id: string;
  x: number;
  y: number;
  radius: number;
  label: string;
  must: boolean;
  dimmed: boolean;
}

/** Where the base line of letters stands whose middle is that of a box. */
export const middleOf = (box: Box, size: number) => box.y + box.height / 2 + size * 0.35;

/** The same name, cut with an ellipsis where it is wider. */
export function shortened(
  context: CanvasRenderingContext2D,
  name: Lettering,
  width: number,
): Lettering {
  let { text } = name;
  for (let end = text.length - 1; end > 3 && widthOf(context, text, name.font) > width; end--) {
    text = `${name.text.slice(0, end).trimEnd()}…`;
  }
  return { ...name, text };
}

/** Writes letters with a halo: the left end (or what the context aligns by) and the base line are given. */
export function write(
  context: CanvasRenderingContext2D,
  { text, font, dimmed }: Lettering,
  { x, y, theme }: { x: number; y: number; theme: ShownTheme },
): void {
  context.font = font;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = CANVAS[theme];
  context.strokeText(text, x, y);
  context.fillStyle = dimmed ? mix(INK[theme], CANVAS[theme], 0.62) : INK[theme];
  context.fillText(text, x, y);
}
