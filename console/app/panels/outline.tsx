import { useEffect, useMemo, useState } from "react";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { relationLabel } from "../canvas/colors.ts";
import { statusStyle } from "../canvas/status-styles.ts";
import { focusNode, select } from "../state/acts.ts";
import { visiblePart } from "../state/graph-state.ts";
import { useApp } from "../state/store.ts";
import { formatNumber, plural } from "../text/words.ts";
import { KindDot, StatusLine } from "./tokens.tsx";

/** An entity with the edges that leave or enter it. */
export interface OutlineRow {
  node: GraphNode;
  edges: { edge: GraphEdge; other: GraphNode; outgoing: boolean }[];
}

/** The graph as text: nodes by number of edges, each with its edges by relation and name. */
export function outlineRows(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): OutlineRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, OutlineRow>(nodes.map((node) => [node.id, { node, edges: [] }]));
  for (const edge of edges) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!source || !target) continue;
    rows.get(source.id)?.edges.push({ edge, other: target, outgoing: true });
    rows.get(target.id)?.edges.push({ edge, other: source, outgoing: false });
  }
  for (const row of rows.values()) {
    row.edges.sort(
      (a, b) =>
        a.edge.relation.localeCompare(b.edge.relation) ||
        a.other.label.localeCompare(b.other.label),
    );
  }
  return [...rows.values()].sort(
    (a, b) => b.edges.length - a.edges.length || a.node.label.localeCompare(b.node.label),
  );
}

function EdgeLine({ row, name }: { row: OutlineRow["edges"][number]; name: string }) {
  const { edge, other, outgoing } = row;
  const selected = useApp(
    (state) => state.selection?.kind === "edge" && state.selection.id === edge.id,
  );
  return (
    <li>
      <button
        type="button"
        className="row"
        aria-current={selected ? "true" : undefined}
        onClick={() => select({ kind: "edge", id: edge.id })}
      >
        <StatusLine status={edge.status} />
        <span>
          <span className="visually-hidden">{outgoing ? `${name} ` : `${other.label} `}</span>
          <span aria-hidden="true">{outgoing ? "" : "← "}</span>
          {relationLabel(edge.relation)}{" "}
          {outgoing ? other.label : <span aria-hidden="true">by {other.label}</span>}
          {!outgoing && <span className="visually-hidden">{name}</span>}
          <span className="visually-hidden">, {statusStyle(edge.status).label}</span>
        </span>
        <span className="count">{edge.claimCount}</span>
      </button>
    </li>
  );
}

function NodeItem({ row }: { row: OutlineRow }) {
  const { node, edges } = row;
  const chosen = useApp(
    (state) => state.selection?.kind === "node" && state.selection.id === node.id,
  );
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (chosen) setOpen(true);
  }, [chosen]);
  return (
    <li className="outline-item">
      <div className="outline-node">
        <button
          type="button"
          className="disclosure"
          aria-expanded={open}
          aria-label={`${node.label}: ${plural(edges.length, "edge")}`}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
        </button>
        <button
          type="button"
          className="row"
          aria-current={chosen ? "true" : undefined}
          onClick={() => focusNode(node.id)}
        >
          <KindDot kind={node.kind} />
          <span>
            {node.label}
            <span className="visually-hidden">, {node.kind}</span>
          </span>
          <span className="count">{edges.length}</span>
        </button>
      </div>
      {open && (
        <ul className="outline-edges">
          {edges.map((each) => (
            <EdgeLine key={`${each.edge.id} ${each.outgoing}`} row={each} name={node.label} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** How many entities the outline lists at once, best connected first. */
const PAGE = 200;

/** The text twin of the canvas: the same nodes and edges under the same filters, live. */
export function Outline() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const rows = useMemo(() => {
    const { nodes, edges } = visiblePart(graph, filters);
    return outlineRows(nodes, edges);
  }, [graph, filters]);
  const [most, setMost] = useState(PAGE);
  if (rows.length === 0) return <p className="empty">The canvas is empty. Search an entity.</p>;
  return (
    <>
      <ul className="outline" aria-label="The graph as text">
        {rows.slice(0, most).map((row) => (
          <NodeItem key={row.node.id} row={row} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
          {formatNumber(rows.length - most)} more: show the next
        </button>
      )}
    </>
  );
}
