import { useMemo, useState } from "react";
import { setFilters } from "../state/filter-acts.ts";
import { isSet, visiblePart, withoutPart } from "../state/filters.ts";
import { useApp } from "../state/store.ts";
import { countInTime, type TimeCount } from "../state/time-count.ts";
import { filterContext, useVisible } from "../state/visible.ts";
import { formatDate, formatNumber, plural } from "../text/words.ts";
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
      {open && <TimeBars bars={count.bars} />}
    </section>
  );
}
