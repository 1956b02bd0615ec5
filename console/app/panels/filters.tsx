import { useMemo, useState } from "react";
import {
  clearFilters,
  type SetFilter,
  setFilters,
  showOnly,
  toggleFilter,
} from "../state/filter-acts.ts";
import { type FilterValue, filterValues, type ValuePart } from "../state/filter-values.ts";
import { type FilterPart, isFiltering, isSet, onlyPart, visiblePart } from "../state/filters.ts";
import { useApp } from "../state/store.ts";
import { filterContext, useVisible } from "../state/visible.ts";
import { formatNumber, plural } from "../text/words.ts";

/** How many values of a filter are listed before one has to look for them. */
const LISTED = 12;

/** How many edges one part of the filters leaves by itself. */
function useLeft(part: FilterPart): { left: number; active: boolean } {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const metrics = useApp((state) => state.metrics);
  const active = isSet(filters, part);
  const left = useMemo(() => {
    if (!active) return graph.edges.size;
    const context = filterContext({ claims, metrics });
    return visiblePart(graph, onlyPart(filters, part), context).edges.length;
  }, [graph, filters, claims, metrics, part, active]);
  return { left, active };
}

function Head({ title, part }: { title: string; part: FilterPart }) {
  const { left, active } = useLeft(part);
  const all = useApp((state) => state.graph.edges.size);
  return (
    <summary>
      {title}
      <span className={active ? "count filter-on" : "count"}>
        {active ? `leaves ${formatNumber(left)} of ${formatNumber(all)}` : "all"}
      </span>
    </summary>
  );
}

function ValueRow(props: { part: SetFilter; row: FilterValue; all: readonly string[] }) {
  const { part, row, all } = props;
  const { value, label, left, of } = row;
  const hidden = useApp((state) => (state.filters[part] as ReadonlySet<string>).has(value));
  return (
    <li className="filter-value" data-none={left === 0}>
      <label className="check">
        <input type="checkbox" checked={!hidden} onChange={() => toggleFilter(part, value)} />
        <span>{label}</span>
        <span
          className="count"
          title={left === of ? undefined : `${formatNumber(of)} without the other filters`}
        >
          {formatNumber(left)}
          {left !== of && <span className="quiet"> of {formatNumber(of)}</span>}
        </span>
      </label>
      <button type="button" className="only" onClick={() => showOnly(part, value, all)}>
        only<span className="visually-hidden"> {label}</span>
      </button>
    </li>
  );
}

function AllOrNone({ part, title, all }: { part: SetFilter; title: string; all: string[] }) {
  const hidden = useApp((state) => state.filters[part] as ReadonlySet<string>);
  const named = <span className="visually-hidden"> of {title.toLowerCase()}</span>;
  return (
    <p className="filter-all">
      <button
        type="button"
        className="link"
        disabled={hidden.size === 0}
        onClick={() => setFilters({ [part]: new Set() })}
      >
        All{named}
      </button>
      <button
        type="button"
        className="link"
        disabled={all.every((value) => hidden.has(value))}
        onClick={() => setFilters({ [part]: new Set(all) })}
      >
        None{named}
      </button>
    </p>
  );
}

function useValues(part: ValuePart): FilterValue[] {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const claims = useApp((state) => state.claims);
  const metrics = useApp((state) => state.metrics);
  return useMemo(
    () => filterValues({ graph, filters, claims, metrics }, part),
    [graph, filters, claims, metrics, part],
  );
}

function Values({ title, part, open }: { title: string; part: ValuePart; open?: boolean }) {
  const values = useValues(part);
  const [text, setText] = useState("");
  const all = values.map(({ value }) => value);
  const wanted = text.trim().toLowerCase();
  const found = values.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <details className="filter" open={open}>
      <Head title={title} part={part} />
      {values.length > 1 && <AllOrNone part={part} title={title} all={all} />}
      {values.length > LISTED && (
        <input
          type="search"
          className="field"
          aria-label={`Search in ${title.toLowerCase()}`}
          placeholder={`Search ${formatNumber(values.length)} values`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, wanted ? 40 : LISTED).map((row) => (
          <ValueRow key={row.value} part={part} row={row} all={all} />
        ))}
      </ul>
      {values.length === 0 && <p className="empty">Nothing on the canvas has one.</p>}
      {!wanted && found.length > LISTED && (
        <p className="quiet">and {formatNumber(found.length - LISTED)} more: search them</p>
      )}
    </details>
  );
}

function Dates() {
  const from = useApp((state) => state.filters.from);
  const to = useApp((state) => state.filters.to);
  return (
    <details className="filter">
      <Head title="Date" part="dates" />
      <div className="filter-dates">
        <label>
          From
          <input
            type="date"
            className="field"
            value={from.length === 10 ? from : ""}
            onChange={(event) => setFilters({ from: event.target.value })}
          />
        </label>
        <label>
          Until
          <input
            type="date"
            className="field"
            value={to.length === 10 ? to : ""}
            onChange={(event) => setFilters({ to: event.target.value })}
          />
        </label>
      </div>
      <p className="quiet">
        The day of the event, else of the article. The timeline below the graph sets the same.
      </p>
    </details>
  );
}

function Confidence() {
  const confidence = useApp((state) => state.filters.confidence);
  return (
    <details className="filter">
      <Head title="Confidence" part="confidence" />
      <label className="filter-range">
        <span>At least {confidence.toFixed(2)}</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={confidence}
          onChange={(event) => setFilters({ confidence: Number(event.target.value) })}
        />
      </label>
    </details>
  );
}

function Summary() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const left = useVisible();
  return (
    <div className="filter-summary">
      <p role="status">
        {formatNumber(left.edges.length)} of {formatNumber(graph.edges.size)} edges and{" "}
        {formatNumber(left.nodes.length)} of {formatNumber(graph.nodes.size)} nodes are shown.
      </p>
      {filters.nodes.size > 0 && (
        <p className="quiet">
          {plural(filters.nodes.size, "node is", "nodes are")} hidden one by one.
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={filters.lonely}
          onChange={() => setFilters({ lonely: !filters.lonely })}
        />
        <span>Hide nodes that lose all their edges</span>
      </label>
      {isFiltering(filters) && (
        <button type="button" className="button" onClick={clearFilters}>
          Show everything again
        </button>
      )}
    </div>
  );
}

/** Everything on the canvas by what it has; each part says how many edges it leaves, each value how many the other parts do. */
export function FiltersPanel() {
  return (
    <div className="filters">
      <Summary />
      <Values title="Type of entity" part="kinds" />
      <Values title="Relation" part="relations" open />
      <Values title="Status" part="statuses" open />
      <Values title="Speaker" part="speakers" />
      <Values title="Source" part="sources" />
      <Dates />
      <Confidence />
    </div>
  );
}
