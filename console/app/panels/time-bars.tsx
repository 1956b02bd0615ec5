import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { useApp } from "../state/store.ts";
import type { Bar } from "../state/time-count.ts";
import {
  type Grip,
  movedRange,
  type Range,
  rangeOf,
  showRange,
  showRangeByKey,
} from "../state/time-range.ts";
import { unrecorded } from "../state/undo.ts";
import { formatDate, formatNumber } from "../text/words.ts";
import { TimeAxis } from "./time-axis.tsx";

const HEIGHT = 52;

function describe(bar: Bar): string {
  const parts = STATUS_STYLES.flatMap(({ status, label }) => {
    const count = bar.counts[status];
    return count ? [`${formatNumber(count)} ${label}`] : [];
  });
  return `${formatDate(bar.period)}: ${parts.join(", ") || "no claims"}`;
}

function BarColumn({ bar, most, inside }: { bar: Bar; most: number; inside: boolean }) {
  let below = 0;
  return (
    <div className="time-bar" data-inside={inside} title={describe(bar)}>
      {STATUS_STYLES.map(({ status }) => {
        const height = ((bar.counts[status] ?? 0) / most) * HEIGHT;
        const bottom = below;
        below += height;
        return height === 0 ? null : (
          <span
            key={status}
            className={`time-part time-${status}`}
            style={{ height: Math.max(2, height), bottom }}
          />
        );
      })}
    </div>
  );
}

/** How many bars each key moves an end. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
  ...{ PageDown: -6, PageUp: 6, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY },
};

interface HandleProps {
  bars: readonly Bar[];
  range: Range;
  side: "start" | "end";
  label: string;
}

/** One end of the range, moved by arrows or by the pointer; with Shift the keys move all of the range. */
function Handle({ bars, range, side, label }: HandleProps) {
  const last = bars.length - 1;
  const at = Math.max(0, Math.min(last, range[side === "start" ? 0 : 1]));
  const edge = side === "start" ? at : at + 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const grip = event.shiftKey ? "range" : side;
    const to = Math.max(-bars.length, Math.min(2 * bars.length, edge + step));
    const moved = movedRange({ grip, from: edge, to, before: range, count: bars.length });
    showRangeByKey(bars, moved);
  };
  return (
    <div
      className={`time-handle time-handle-${side}`}
      data-grip={side}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={formatDate(bars[at]?.period ?? "")}
      title="Drag, or use the arrow keys; Shift moves both ends."
      style={{ left: `${(edge / bars.length) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

interface Drag {
  grip: Grip;
  /** In bars from the left. */
  from: number;
  before: Range;
  /** Whether it has changed anything yet: the first change is the act that undo takes back. */
  isRecorded: boolean;
}

/** So many CSS pixels a pointer may tremble before it drags. */
const TREMBLE = 3;

/** What the pointer takes hold of where it goes down. */
function gripAt(target: EventTarget, at: number, range: { ends: Range; isSet: boolean }): Grip {
  const handle = target instanceof Element ? target.closest<HTMLElement>("[data-grip]") : null;
  if (handle) return handle.dataset["grip"] === "start" ? "start" : "end";
  const [first, last] = range.ends;
  return range.isSet && at >= first && at < last + 1 ? "range" : "ground";
}

/** Lets mouse, pen and finger move the ends of the range, the range, and draw a new one. */
function useDragging(bars: readonly Bar[], range: { ends: Range; isSet: boolean }) {
  const area = useRef<HTMLDivElement>(null);
  const drag = useRef<(Drag & { x: number; moved: boolean }) | null>(null);
  const placeOf = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    return box ? ((event.clientX - box.left) / box.width) * bars.length : 0;
  };
  const show = (held: Drag, next: Range) => {
    if (held.isRecorded) unrecorded(() => showRange(bars, next));
    else held.isRecorded = showRange(bars, next);
  };
  return {
    area,
    events: {
      onPointerDown(event: PointerEvent<HTMLDivElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = placeOf(event);
        const grip = gripAt(event.target, from, range);
        const before = range.ends;
        drag.current = { grip, from, before, isRecorded: false, x: event.clientX, moved: false };
      },
      onPointerMove(event: PointerEvent<HTMLDivElement>) {
        const held = drag.current;
        if (!held || event.buttons === 0) return;
        held.moved ||= Math.abs(event.clientX - held.x) > TREMBLE;
        if (!held.moved) return;
        show(held, movedRange({ ...held, to: placeOf(event), count: bars.length }));
      },
      onPointerUp() {
        const held = drag.current;
        drag.current = null;
        if (!held || held.moved || held.grip === "start" || held.grip === "end") return;
        // A click shows the time of one bar alone.
        const { from } = held;
        show(held, movedRange({ ...held, grip: "ground", to: from, count: bars.length }));
      },
      onPointerCancel() {
        drag.current = null;
      },
    },
  };
}

/** The bars with the range that is shown, and the dates below them. */
export function TimeBars({ bars }: { bars: readonly Bar[] }) {
  const from = useApp((state) => state.filters.from);
  const to = useApp((state) => state.filters.to);
  const ends = rangeOf(bars, from, to);
  const isSet = from !== "" || to !== "";
  const { area, events } = useDragging(bars, { ends, isSet });
  const most = Math.max(1, ...bars.map((bar) => bar.total));
  return (
    <>
      <div ref={area} className="time-bars" data-ranged={isSet} {...events}>
        {bars.map((bar, index) => (
          <BarColumn
            key={bar.period}
            bar={bar}
            most={most}
            inside={index >= ends[0] && index <= ends[1]}
          />
        ))}
        {bars.length > 0 && (
          <>
            <Handle bars={bars} range={ends} label="From" side="start" />
            <Handle bars={bars} range={ends} label="Until" side="end" />
          </>
        )}
      </div>
      <TimeAxis bars={bars} />
    </>
  );
}
