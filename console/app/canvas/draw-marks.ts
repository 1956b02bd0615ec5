import type Sigma from "sigma";
import { CANVAS, mix, type ShownTheme } from "./colors.ts";
import { FONT, INK, widthOf } from "./letters.ts";
import type { Mark } from "./marks.ts";
import type { Box } from "./occupied.ts";

const MARK_FONT = `600 14px ${FONT}`;
const HEIGHT = 18;

/** Draws what a layout says of itself, years or groups, faint behind the names; answers where its words stand, in CSS pixels. */
export function drawMarks(
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  { theme, marks = [] }: { theme: ShownTheme; marks?: readonly Mark[] },
): Box[] {
  context.lineWidth = 1;
  context.strokeStyle = mix(INK[theme], CANVAS[theme], 0.82);
  context.beginPath();
  for (const [from, to] of marks.flatMap(({ lines }) => lines)) {
    const [start, end] = [sigma.graphToViewport(from), sigma.graphToViewport(to)];
    context.moveTo(Math.round(start.x) + 0.5, Math.round(start.y) + 0.5);
    context.lineTo(Math.round(end.x) + 0.5, Math.round(end.y) + 0.5);
  }
  context.stroke();
  context.fillStyle = mix(INK[theme], CANVAS[theme], 0.3);
  return marks.map(({ text, at }) => {
    const width = widthOf(context, text, MARK_FONT);
    const middle = sigma.graphToViewport(at);
    const box = { x: middle.x - width / 2, y: middle.y - HEIGHT / 2, width, height: HEIGHT };
    context.font = MARK_FONT;
    context.fillText(text, box.x, middle.y + 5);
    return box;
  });
}
