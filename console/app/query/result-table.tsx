import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef, useState } from "react";
import type { QueryResult, QueryValue } from "#schemas/query.ts";
import { type ResultColumn, shownColumns } from "./result-columns.ts";
import { Row, rowHeight } from "./result-row.tsx";
import { ResultSide, RowEvidence } from "./result-side.tsx";
import { openingOf } from "./row-opening.ts";
import { type Sorting, sortRows } from "./values.ts";

/** The order of a column after a click: ascending, descending, as the store gave it. */
export function nextSorting(current: Sorting | null, column: number): Sorting | null {
  if (current?.column !== column) return { column, descending: false };
  return current.descending ? null : { column, descending: true };
}

function Head(props: {
  columns: readonly ResultColumn[];
  opens: boolean;
  sorting: Sorting | null;
  onSort: (column: number) => void;
}) {
  const { columns, opens, sorting, onSort } = props;
  const state = (index: number) => {
    if (sorting?.column !== index) return "none" as const;
    return sorting.descending ? ("descending" as const) : ("ascending" as const);
  };
  const arrows = { none: "", ascending: " ▲", descending: " ▼" };
  return (
    <thead>
      <tr>
        {opens && (
          <th scope="col" className="opens">
            <span className="visually-hidden">Evidence</span>
          </th>
        )}
        {columns.map(({ name, at, shape }) => (
          <th key={name} scope="col" className={shape} aria-sort={state(at)}>
            <button type="button" onClick={() => onSort(at)}>
              {name}
              <span aria-hidden="true">{arrows[state(at)]}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Gives the focus back to the row whose evidence is shown. */
function focusOpenRow(): void {
  const button = ".result-table tr[aria-current] [data-opens]";
  window.document.querySelector<HTMLElement>(button)?.focus();
}

/** What each row opens, and which row is open. */
function useOpenings(result: QueryResult, rows: readonly QueryValue[][]) {
  const [current, setCurrent] = useState<QueryValue[] | null>(null);
  const openings = useMemo(
    () => new Map(result.rows.map((row) => [row, openingOf(row, result.graph)])),
    [result],
  );
  const opens = useMemo(() => [...openings.values()].some((each) => each !== null), [openings]);
  const close = useCallback(() => {
    focusOpenRow();
    setCurrent(null);
  }, []);
  const opening = current && (openings.get(current) ?? null);
  const open = (index: number) => setCurrent(rows[index] ?? null);
  return { openings, opens, current, opening, open, close };
}

type Openings = ReturnType<typeof useOpenings>;

function Side({ result, side }: { result: QueryResult; side: Openings }) {
  const { opening, close } = side;
  const nodes = useMemo(() => new Map(result.graph.nodes.map((node) => [node.id, node])), [result]);
  if (!opening) return null;
  return (
    <ResultSide onClose={close}>
      <RowEvidence opening={opening} nodes={nodes} />
    </ResultSide>
  );
}

/** All rows of a result; only those in sight are in the page. A click on a column sorts, one on a row opens its evidence. */
export function ResultTable({ result }: { result: QueryResult }) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => sortRows(result.rows, sorting), [result, sorting]);
  const columns = useMemo(() => shownColumns(result), [result]);
  const height = rowHeight(columns);
  const side = useOpenings(result, rows);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="result-rows">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard (axe: scrollable-region-focusable). */}
      <section className="result-scroll" ref={scroller} tabIndex={0} aria-label="Rows">
        <table className="result-table" aria-rowcount={rows.length + 1}>
          <Head
            columns={columns}
            opens={side.opens}
            sorting={sorting}
            onSort={(column) => setSorting(nextSorting(sorting, column))}
          />
          <tbody>
            {above > 0 && <tr className="spacer" style={{ height: above }} />}
            {items.map(({ index }) => {
              const row = rows[index] ?? [];
              const opening = side.openings.get(row) ?? null;
              const shown = { columns, row, index, opening, current: row === side.current };
              return <Row key={index} {...shown} opens={side.opens} onOpen={side.open} />;
            })}
            {below > 0 && <tr className="spacer" style={{ height: below }} />}
          </tbody>
        </table>
      </section>
      <Side result={result} side={side} />
    </div>
  );
}
