import { escapeMarkup } from "./escape-markup.ts";
import { FONT } from "./letters.ts";

/** One entry of a picture's legend: colours as they are drawn; a line in several has them one after the other. */
export interface LegendMark {
  mark: "dot" | "line";
  text: string;
  colors: readonly string[];
  /** The dash pattern of a line in CSS pixels; empty is solid. */
  dashes: readonly number[];
}

/** What stands below a picture, line by line. */
export type PictureLegend = readonly (readonly LegendMark[])[];

/** An entry in its place: the left end and the middle line, in CSS pixels. */
type Placed = LegendMark & { x: number; y: number };

/** A legend on a given width. */
export interface LegendLayout {
  marks: Placed[];
  width: number;
  height: number;
}

const SIZE = 13;
const LINE = 24;
const PADDING = 14;
const BETWEEN = 20;
const MARK_WIDTH = { dot: 12, line: 30 };
const TO_TEXT = 7;
const THICK = 2.5;

/** The font of a legend. */
export const LEGEND_FONT = `500 ${SIZE}px ${FONT}`;

/** Breaks the lines of a legend into what a width has room for. */
export function layOutLegend(
  legend: PictureLegend,
  width: number,
  widthOf: (text: string) => number,
): LegendLayout {
  const marks: Placed[] = [];
  let y = PADDING + LINE / 2;
  for (const entries of legend.filter((each) => each.length > 0)) {
    let x = PADDING;
    for (const entry of entries) {
      const wide = MARK_WIDTH[entry.mark] + TO_TEXT + widthOf(entry.text);
      if (x > PADDING && x + wide > width - PADDING) {
        x = PADDING;
        y += LINE;
      }
      marks.push({ ...entry, x, y });
      x += wide + BETWEEN;
    }
    y += LINE;
  }
  return { marks, width, height: marks.length === 0 ? 0 : y - LINE / 2 + PADDING };
}

/** The pieces of a line, one for each colour. */
function pieces({ colors, x, mark }: Placed): { color: string; from: number; to: number }[] {
  const step = MARK_WIDTH[mark] / Math.max(1, colors.length);
  return colors.map((color, at) => ({ color, from: x + at * step, to: x + (at + 1) * step }));
}

function markMarkup(placed: Placed, ink: string): string {
  const { x, y, mark, colors, dashes, text } = placed;
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
  const drawn =
    mark === "dot"
      ? `<circle cx="${x + 6}" cy="${y}" r="5.5" fill="${colors[0] ?? ink}"/>`
      : pieces(placed)
          .map(
            ({ color, from, to }) =>
              `<path d="M${from.toFixed(1)} ${y}H${to.toFixed(1)}" stroke="${color}" stroke-width="${THICK}"${dash}/>`,
          )
          .join("");
  const left = x + MARK_WIDTH[mark] + TO_TEXT;
  return `${drawn}<text x="${left}" y="${y + SIZE * 0.35}" font-size="${SIZE}" fill="${ink}">${escapeMarkup(text)}</text>`;
}

/** A legend as an SVG group whose top left corner is at a point. */
export function legendMarkup(
  { marks }: LegendLayout,
  at: { x: number; y: number },
  ink: string,
): string {
  const move = `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`;
  return `<g class="legend" transform="${move}">${marks.map((each) => markMarkup(each, ink)).join("\n")}</g>`;
}
