import { useMemo, useState } from "react";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { setFilters } from "../state/filter-acts.ts";
import { isSet, visiblePart, withoutPart } from "../state/filters.ts";
import { useApp } from "../state/store.ts";
import { countInTime, type TimeCount } from "../state/time-count.ts";
import { describeRange } from "../state/time-range.ts";
import { filterContext, useVisible } from "../state/visible.ts";
import { formatNumber, plural } from "../text/words.ts";
import { TimeBars } from "./time-bars.tsx";

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

/** "2022 – 2024 · 12 of 219 claims on the canvas · 2 without a date". `inside` are the claims of the range. */
function describeCount(
  { bars, total, undated }: TimeCount,
  range: { from: string; to: string },
  inside: number,
): string {
  const { from, to } = range;
  if (bars.length === 0) return "Nothing on the canvas has a date.";
  const isRanged = from !== "" || to !== "";
  return [
    describeRange(bars, from, to),
    `${isRanged ? `${formatNumber(inside)} of ` : ""}${plural(total, "claim")} on the canvas`,
    ...(undated > 0 ? [`${formatNumber(undated)} without a date`] : []),
  ].join(" · ");
}

/** What the shades of the bars mean: only those that are there. */
function Key({ bars }: { bars: TimeCount["bars"] }) {
  const present = STATUS_STYLES.filter(({ status }) => bars.some(({ counts }) => counts[status]));
  return (
    <ul className="time-key" aria-label="Shades of the bars">
      {present.map(({ status, label }) => (
        <li key={status}>
          <span className={`time-part time-${status}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}

/**
 * What is stated when, stacked by status; dragging over it shows only that time in graph and table.
 * It keeps its place while there is nothing to tell, so that the graph above keeps its size.
 */
export function Timeline() {
  const [open, setOpen] = useState(() => window.innerHeight > 700 && window.innerWidth > 700);
  const count = useTimeCount();
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const visible = useVisible();
  const { from, to } = filters;
  const inside = useMemo(
    () => countInTime(visible.edges, claims, filters).total,
    [visible, claims, filters],
  );
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
          {describeCount(count, { from, to }, inside)}
        </p>
        {open && <Key bars={count.bars} />}
        {ranged && (
          <button type="button" className="link" onClick={() => setFilters({ from: "", to: "" })}>
            All of the time
          </button>
        )}
      </header>
      {open && <TimeBars bars={count.bars} />}
    </section>
  );
}
