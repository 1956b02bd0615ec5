import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { notifyError, select, showEntities } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { type Column, type EdgeRow, edgeRows, sortRows } from "../state/table-rows.ts";
import { useVisible } from "../state/visible.ts";
import { formatDate, formatNumber } from "../text/words.ts";
import { isPlainClick, moveBetweenRows } from "./row-keys.ts";
import { StatusChip } from "./tokens.tsx";

const COLUMNS: readonly { id: Column; label: string; number?: boolean }[] = [
  { id: "subject", label: "Subject" },
  { id: "relation", label: "Relation" },
  { id: "object", label: "Object" },
  { id: "status", label: "Status" },
  { id: "claims", label: "Claims", number: true },
  { id: "first", label: "First" },
  { id: "last", label: "Last" },
];

const ROW_HEIGHT = 36;
const PAGE = 200;

/** All edges of the store, read page by page as they come into sight. */
function useAllEdges(on: boolean) {
  const [read, setRead] = useState<{
    nodes: GraphNode[];
    edges: GraphEdge[];
    total: number | null;
  }>({ nodes: [], edges: [], total: null });
  const asked = useRef(-1);
  const readMore = (offset: number) => {
    if (asked.current >= offset) return;
    asked.current = offset;
    api.edges({ offset, limit: PAGE }).then((page) => {
      setRead((known) => ({
        nodes: [...known.nodes, ...page.nodes],
        edges: [...known.edges, ...page.edges],
        total: page.total?.edges ?? page.edges.length,
      }));
    }, notifyError);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page is asked for once.
  useEffect(() => {
    if (on) readMore(0);
  }, [on]);
  return { ...read, readMore };
}

function useRows(whole: boolean) {
  const visible = useVisible();
  const all = useAllEdges(whole);
  const part = whole ? all : visible;
  const rows = useMemo(() => edgeRows(part.nodes, part.edges), [part.nodes, part.edges]);
  return { rows, total: whole ? (all.total ?? rows.length) : rows.length, readMore: all.readMore };
}

function openRow(edge: GraphEdge, whole: boolean): void {
  if (!whole || useApp.getState().graph.edges.has(edge.id)) {
    select({ kind: "edge", id: edge.id });
    return;
  }
  void showEntities([edge.source, edge.target]).then(() => select({ kind: "edge", id: edge.id }));
}

function Row({ row, index, whole }: { row: EdgeRow; index: number; whole: boolean }) {
  const selected = useApp((state) => state.selection?.id === row.edge.id);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={selected ? "true" : undefined}
      onClick={() => isPlainClick() && openRow(row.edge, whole)}
    >
      <td title={row.subject}>{row.subject}</td>
      <td>
        <button type="button" className="link" data-opens onKeyDown={moveBetweenRows}>
          {row.relation}
          <span className="visually-hidden">
            : sentences of {row.subject} {row.relation} {row.object}
          </span>
        </button>
      </td>
      <td title={row.object}>{row.object}</td>
      <td className="status-cell" title={row.status}>
        <StatusChip status={row.edge.status} word={row.status} />
      </td>
      <td className="number">{formatNumber(row.claims)}</td>
      <td className="date-cell">
        {row.first && formatDate(row.first)}
        {row.last && row.last !== row.first && (
          <span className="also-last" aria-hidden="true">
            – {formatDate(row.last)}
          </span>
        )}
      </td>
      <td className="date-cell last-cell">{row.last && formatDate(row.last)}</td>
    </tr>
  );
}

interface Sorting {
  column: Column;
  down: boolean;
}

function Head({ sorting, onSort }: { sorting: Sorting; onSort: (column: Column) => void }) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ id, label, number }) => {
          const way = sorting.down ? "descending" : "ascending";
          return (
            <th
              key={id}
              scope="col"
              className={number ? "number" : `${id}-head`}
              aria-sort={sorting.column === id ? way : "none"}
            >
              <button type="button" onClick={() => onSort(id)}>
                {label}
                {sorting.column === id && (
                  <span aria-hidden="true">{sorting.down ? " ↓" : " ↑"}</span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Scope(props: { whole: boolean; onChange: (whole: boolean) => void; count: string }) {
  return (
    <div className="table-head">
      <fieldset className="segments">
        <legend className="visually-hidden">Which edges</legend>
        <button type="button" aria-pressed={!props.whole} onClick={() => props.onChange(false)}>
          On the canvas
        </button>
        <button type="button" aria-pressed={props.whole} onClick={() => props.onChange(true)}>
          The whole graph
        </button>
      </fieldset>
      <p className="quiet" role="status">
        {props.count}
      </p>
    </div>
  );
}

/**
 * The edges of the canvas, under its timeline and filters, or those of the whole graph, as rows;
 * each opens its sentences.
 */
export function ExploreTable() {
  const [whole, setWhole] = useState(false);
  const [sorting, setSorting] = useState<Sorting>({ column: "claims", down: true });
  const { rows, total: all, readMore } = useRows(whole);
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (whole && rows.length < all && lastSeen > rows.length - 20) readMore(rows.length);
  });
  const onSort = (column: Column) =>
    setSorting(({ column: known, down }) => ({ column, down: known === column ? !down : false }));
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="explore-table">
      <Scope
        whole={whole}
        onChange={setWhole}
        count={`${formatNumber(rows.length)} of ${formatNumber(all)} edges read`}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard. */}
      <section ref={scroller} className="table-scroll" aria-label="Edges" tabIndex={0}>
        <table aria-rowcount={all + 1}>
          <Head sorting={sorting} onSort={onSort} />
          <tbody>
            {before > 0 && <tr className="spacer" style={{ height: before }} />}
            {items.map((item) => {
              const row = sorted[item.index];
              return row && <Row key={row.edge.id} row={row} index={item.index} whole={whole} />;
            })}
            {after > 0 && <tr className="spacer" style={{ height: after }} />}
          </tbody>
        </table>
      </section>
    </div>
  );
}
