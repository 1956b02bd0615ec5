import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { QueryResult, QueryValue } from "#schemas/query.ts";
import { KindDot } from "../panels/tokens.tsx";
import { type Sorting, sortRows, tagged, valueText } from "./values.ts";

const ROW_HEIGHT = 34;

function cellClass(value: QueryValue): string {
  if (value === null) return "quiet";
  return typeof value === "number" ? "number" : "";
}

function Cell({ value }: { value: QueryValue }) {
  const graphValue = tagged(value);
  const text = valueText(value);
  const kind =
    graphValue?.$type === "node"
      ? graphValue.labels.find((label) => label !== "Entity")
      : undefined;
  return (
    <td title={text} className={cellClass(value)}>
      {kind && <KindDot kind={kind} />} {text}
    </td>
  );
}

/** The order of a column after a click: ascending, descending, as the store gave it. */
export function nextSorting(current: Sorting | null, column: number): Sorting | null {
  if (current?.column !== column) return { column, descending: false };
  return current.descending ? null : { column, descending: true };
}

function Head(props: {
  columns: readonly string[];
  sorting: Sorting | null;
  onSort: (column: number) => void;
}) {
  const { columns, sorting, onSort } = props;
  const state = (index: number) => {
    if (sorting?.column !== index) return "none" as const;
    return sorting.descending ? ("descending" as const) : ("ascending" as const);
  };
  const arrows = { none: "", ascending: " ▲", descending: " ▼" };
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" aria-sort={state(index)}>
            <button type="button" onClick={() => onSort(index)}>
              {column}
              <span aria-hidden="true">{arrows[state(index)]}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** All rows of a result; only those in sight are in the page. A click on a column sorts. */
export function ResultTable({ result }: { result: QueryResult }) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => sortRows(result.rows, sorting), [result, sorting]);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard (axe: scrollable-region-focusable).
    <section className="result-scroll" ref={scroller} tabIndex={0} aria-label="Rows">
      <table className="result-table" aria-rowcount={rows.length + 1}>
        <Head
          columns={result.columns}
          sorting={sorting}
          onSort={(column) => setSorting(nextSorting(sorting, column))}
        />
        <tbody>
          {above > 0 && <tr className="spacer" style={{ height: above }} />}
          {items.map((item) => (
            <tr key={item.index} aria-rowindex={item.index + 2} style={{ height: ROW_HEIGHT }}>
              {(rows[item.index] ?? []).map((value, column) => (
                <Cell key={result.columns[column]} value={value} />
              ))}
            </tr>
          ))}
          {below > 0 && <tr className="spacer" style={{ height: below }} />}
        </tbody>
      </table>
    </section>
  );
}
