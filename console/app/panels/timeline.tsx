import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { setFilters } from "../state/filter-acts.ts";
import { isSet, visiblePart, withoutPart } from "../state/filters.ts";
import { useApp } from "../state/store.ts";
import { type Bar, countInTime, lastOf, type TimeCount } from "../state/time-count.ts";
import { filterContext, useVisible } from "../state/visible.ts";
import { formatDate, formatNumber, plural } from "../text/words.ts";

/** The claims behind everything that the other filters leave, by period. */
function useTimeCount(): TimeCount {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const metrics = useApp((state) => state.metrics);
  const visible = useVisible();
  return useMemo(() => {
    if (!isSet(filters, "dates")) return countInTime(visible.edges, claims, filters);
    const others = withoutPart(filters, "dates");
    const { edges } = visiblePart(graph, others, filterContext({ claims, metrics }));
    return countInTime(edges, claims, others);
  }, [graph, filters, claims, metrics, visible]);
}

const HEIGHT = 52;

/** Where the range begins and ends among the bars; the whole when none is set. */
function rangeOf(bars: readonly Bar[], from: string, to: string): [number, number] {
  const first = from === "" ? 0 : bars.findIndex((bar) => lastOf(bar.period) >= from);
  const after = to === "" ? -1 : bars.findIndex((bar) => bar.period > to);
  return [first < 0 ? bars.length : first, (after < 0 ? bars.length : after) - 1];
}

function setRange(bars: readonly Bar[], a: number, b: number): void {
  const [low, high] = a < b ? [a, b] : [b, a];
  const whole = low <= 0 && high >= bars.length - 1;
  setFilters({
    from: whole ? "" : (bars[Math.max(0, low)]?.period ?? ""),
    to: whole ? "" : lastOf(bars[Math.min(bars.length - 1, high)]?.period ?? ""),
  });
}

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

/** One end of the range, moved by arrows. */
function Handle(props: {
  bars: readonly Bar[];
  at: number;
  label: string;
  side: "start" | "end";
  onMove: (at: number) => void;
}) {
  const { bars, at, label, side, onMove } = props;
  const last = bars.length - 1;
  const keys: Record<string, number> = {
    ...{ ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1 },
    ...{ PageDown: at - 6, PageUp: at + 6, Home: 0, End: last },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(Math.max(0, Math.min(last, next)));
  };
  const edge = side === "start" ? at : at + 1;
  return (
    <div
      className="time-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.max(0, at)}
      aria-valuetext={formatDate(bars[at]?.period ?? "")}
      style={{ left: `${(edge / bars.length) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

function useDragging(bars: readonly Bar[]) {
  const area = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<number | null>(null);
  const at = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return 0;
    const share = (event.clientX - box.left) / box.width;
    return Math.max(0, Math.min(bars.length - 1, Math.floor(share * bars.length)));
  };
  const events = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.target instanceof Element && event.target.matches(".time-handle")) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setFrom(at(event));
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (from !== null && event.buttons > 0) setRange(bars, from, at(event));
    },
    onPointerUp(event: PointerEvent<HTMLDivElement>) {
      if (from !== null) setRange(bars, from, at(event));
      setFrom(null);
    },
  };
  return { area, events };
}

function Bars({ count }: { count: TimeCount }) {
  const from = useApp((state) => state.filters.from);
  const to = useApp((state) => state.filters.to);
  const { bars } = count;
  const { area, events } = useDragging(bars);
  const [start, end] = rangeOf(bars, from, to);
  const most = Math.max(1, ...bars.map((bar) => bar.total));
  return (
    <div ref={area} className="time-bars" {...events}>
      {bars.map((bar, index) => (
        <BarColumn key={bar.period} bar={bar} most={most} inside={index >= start && index <= end} />
      ))}
      <Handle
        bars={bars}
        at={start}
        label="From"
        side="start"
        onMove={(at) => setRange(bars, at, Math.max(at, end))}
      />
      <Handle
        bars={bars}
        at={end}
        label="Until"
        side="end"
        onMove={(at) => setRange(bars, Math.min(at, start), at)}
      />
    </div>
  );
}

/** "1 Jan 2022 – 3 May 2023 · 12 claims · 2 without a date". */
function describeCount({ bars, total, undated }: TimeCount, from: string, to: string): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return "Nothing on the canvas has a date.";
  const ranged = from !== "" || to !== "";
  return [
    `${formatDate(from || first.period)} – ${formatDate(to || last.period)}`,
    ...(ranged ? [] : [plural(total, "claim")]),
    ...(undated > 0 ? [`${formatNumber(undated)} without a date`] : []),
  ].join(" · ");
}

/**
 * What is stated when, stacked by status; dragging over it shows only that time in graph and table.
 * It keeps its place while there is nothing to tell, so that the graph above keeps its size.
 */
export function Timeline() {
  const [open, setOpen] = useState(() => window.innerHeight > 700 && window.innerWidth > 700);
  const count = useTimeCount();
  const { from, to } = useApp((state) => state.filters);
  const ranged = from !== "" || to !== "";
  return (
    <section className="timeline" aria-label="Timeline">
      <header className="timeline-head">
        <button
          type="button"
          className="link-quiet"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? "▾" : "▸"}</span> Timeline
        </button>
        <p className="quiet" role="status">
          {describeCount(count, from, to)}
        </p>
        {ranged && (
          <button type="button" className="link" onClick={() => setFilters({ from: "", to: "" })}>
            All of the time
          </button>
        )}
      </header>
      {open && (count.bars.length > 0 ? <Bars count={count} /> : <div className="time-bars" />)}
    </section>
  );
}
