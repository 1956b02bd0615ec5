import type { Attributes } from "graphology-types";
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import { CANVAS, mix, type ShownTheme } from "./colors.ts";

const INK: Record<ShownTheme, string> = { light: "#1b2330", dark: "#e8ecf3" };
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";

/** The font and ink of everything written on the canvas. */
export const CANVAS_TEXT = { font: FONT, ink: INK };

/** Node names with a halo in the canvas's colour, so that edges never cross the letters. */
export function createLabelDrawing(theme: () => ShownTheme): NodeLabelDrawingFunction<Attributes> {
  return (context, data, settings) => {
    if (!data.label) return;
    const size = Math.max(settings.labelSize, Math.min(17, data.size));
    context.font = `${data["forceLabel"] ? 600 : 500} ${size}px ${FONT}`;
    const x = data.x + data.size + 5;
    const y = data.y + size * 0.34;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = CANVAS[theme()];
    context.strokeText(data.label, x, y);
    context.fillStyle = data["dimmed"] ? mix(INK[theme()], CANVAS[theme()], 0.62) : INK[theme()];
    context.fillText(data.label, x, y);
  };
}

/** The hovered node: a ring and its name, also when it is usually hidden for lack of room. */
export function createHoverDrawing(theme: () => ShownTheme): NodeHoverDrawingFunction<Attributes> {
  const drawLabel = createLabelDrawing(theme);
  return (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = INK[theme()];
    context.stroke();
    drawLabel(context, data, settings);
  };
}
