import type { ShownTheme } from "./colors.ts";

/** The colour of what is written on the canvas and in pictures. */
export const INK: Record<ShownTheme, string> = { light: "#1b2330", dark: "#e8ecf3" };

/** The font of what is written there. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";

const widths = new Map<string, number>();

/** How wide a text is in a font, in CSS pixels. */
export function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** Names longer than this (UTF-16 code units) are cut with an ellipsis. */
const LONGEST = 30;

/** So many CSS pixels are kept free behind a name. */
const SPACE = 4;

/** How the name of a node is written: the larger the node, the larger the letters. `box` is what it needs, in CSS pixels. */
export function nameLetters(
  context: CanvasRenderingContext2D,
  label: string,
  { radius, weight, whole }: { radius: number; weight: number; whole: boolean },
) {
  const size = Math.max(13, Math.min(17, radius));
  const font = `${weight} ${size}px ${FONT}`;
  const isCut = label.length > LONGEST && !whole;
  const text = isCut ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
  const box = { width: widthOf(context, text, font) + SPACE, height: size * 1.15 };
  return { text, font, size, box };
}

/** How the number of edges that are drawn as one is written. */
export function countLetters(context: CanvasRenderingContext2D, count: number) {
  const font = `600 11px ${FONT}`;
  const text = `×${count}`;
  return { text, font, size: 11, box: { width: widthOf(context, text, font) + 6, height: 14 } };
}
