import { formatDate } from "../text/words.ts";
import { setFilters } from "./filter-acts.ts";
import { useApp } from "./store.ts";
import { type Bar, lastOf } from "./time-count.ts";
import { unrecorded } from "./undo.ts";

/** The first and the last bar of a range; the last before the first when nothing lies in it. */
export type Range = readonly [first: number, last: number];

/** What a pointer has taken hold of: an end of the range, the whole of it, or the ground, to draw a new one. */
export type Grip = "start" | "end" | "range" | "ground";

/** The bars between two dates; all of them while both are open. */
export function rangeOf(bars: readonly Bar[], from: string, to: string): Range {
  const first = from === "" ? 0 : bars.findIndex((bar) => lastOf(bar.period) >= from);
  const after = to === "" ? -1 : bars.findIndex((bar) => bar.period > to);
  return [first < 0 ? bars.length : first, (after < 0 ? bars.length : after) - 1];
}

/** A movement over `count` bars, in bars from the left: where it began, where it is, and the range before it. */
export interface Movement {
  grip: Grip;
  from: number;
  to: number;
  before: Range;
  count: number;
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The range that a movement leads to. An end that meets the other one pushes it. */
export function movedRange({ grip, from, to, before, count }: Movement): Range {
  const last = count - 1;
  const [first, end] = before;
  if (grip === "start") {
    const at = within(Math.round(to), 0, last);
    return [at, Math.max(at, end)];
  }
  if (grip === "end") {
    const at = within(Math.round(to) - 1, 0, last);
    return [Math.min(at, first), at];
  }
  if (grip === "range") {
    const shift = within(Math.round(to - from), -first, last - end);
    return [first + shift, end + shift];
  }
  const [a, b] = [from, to].map((place) => within(Math.floor(place), 0, last));
  return [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
}

/** Shows only the time of these bars; of all bars, all of the time. Answers whether that changed anything. */
export function showRange(bars: readonly Bar[], [first, last]: Range): boolean {
  const whole = first <= 0 && last >= bars.length - 1;
  const from = whole ? "" : (bars[Math.max(0, first)]?.period ?? "");
  const to = whole ? "" : lastOf(bars[Math.min(bars.length - 1, last)]?.period ?? "");
  const { filters } = useApp.getState();
  if (filters.from === from && filters.to === to) return false;
  setFilters({ from, to });
  return true;
}

/** Keys that follow each other within so many milliseconds are one act. */
const BURST_MS = 1_000;

let burst = { at: Number.NEGATIVE_INFINITY, filters: useApp.getState().filters };

/** As {@link showRange}, by a key: keys in quick succession are one step of undo. */
export function showRangeByKey(bars: readonly Bar[], range: Range, now = Date.now()): void {
  const goesOn = now - burst.at < BURST_MS && useApp.getState().filters === burst.filters;
  if (goesOn) unrecorded(() => showRange(bars, range));
  else showRange(bars, range);
  burst = { at: now, filters: useApp.getState().filters };
}

/** A range in the words of its bars: "2022 – 2024"; an end between two bars as exact as it is. */
export function describeRange(bars: readonly Bar[], from: string, to: string): string {
  const [first, last] = rangeOf(bars, from, to);
  const start = bars[first]?.period ?? from;
  const end = bars[last]?.period ?? to;
  const isStart = from === "" || start === from;
  const isEnd = to === "" || lastOf(end) === to;
  const words = [isStart ? start : from, isEnd ? end : to].map(formatDate);
  return [...new Set(words)].join(" – ");
}
