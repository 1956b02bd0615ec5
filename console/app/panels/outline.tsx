import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { relationLabel } from "../canvas/colors.ts";
import { edgeWord } from "../canvas/status-styles.ts";
import { expand, focusNode, select } from "../state/acts.ts";
import { toggled } from "../state/graph-state.ts";
import { toggleMark } from "../state/node-acts.ts";
import { type OutlineRow, outlineRows, type TreeItem, treeItems } from "../state/outline-rows.ts";
import { useApp } from "../state/store.ts";
import { useVisible } from "../state/visible.ts";
import { formatNumber } from "../text/words.ts";
import { KindDot, StatusLine } from "./tokens.tsx";

/** How many entities the outline lists at once, best connected first. */
const PAGE = 150;

/** What the lines of the tree share. */
interface Tree {
  open: ReadonlySet<string>;
  current: string | null;
  toggle: (id: string) => void;
  setCurrent: (key: string) => void;
}

/** Words that only a screen reader says. */
function Said({ children }: { children: string }) {
  return <span className="visually-hidden">{children}</span>;
}

/** "deploys to Latvia" below NATO; with what is only said: "NATO deploys to Latvia, planned, 2 claims". */
function EdgeWords({ row, index }: { row: OutlineRow; index: number }) {
  const line = row.edges[index];
  if (!line) return null;
  const { edge, other, outgoing } = line;
  const relation = relationLabel(edge.relation);
  const status = edgeWord(edge);
  return (
    <>
      <StatusLine status={edge.status} />
      <span>
        {outgoing ? (
          <>
            <Said>{`${row.node.label} `}</Said>
            {`${relation} ${other.label}`}
          </>
        ) : (
          <>
            <span aria-hidden="true">← </span>
            {`${other.label} ${relation}`}
            <Said>{` ${row.node.label}`}</Said>
          </>
        )}
        <Said>{`, ${status}, `}</Said>
      </span>
      <span className="count">
        {edge.claimCount}
        <Said>{edge.claimCount === 1 ? " claim" : " claims"}</Said>
      </span>
    </>
  );
}

function choose(item: TreeItem): void {
  if (item.kind === "node") {
    focusNode(item.row.node.id);
    return;
  }
  const line = item.row.edges[item.index];
  if (line) select({ kind: "edge", id: line.edge.id });
}

function EdgeItem({ item, tree }: { item: Extract<TreeItem, { kind: "edge" }>; tree: Tree }) {
  const line = item.row.edges[item.index];
  const selected = useApp(
    (state) => state.selection?.kind === "edge" && state.selection.id === line?.edge.id,
  );
  if (!line) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its lines.
    <div
      role="treeitem"
      aria-level={2}
      aria-selected={selected}
      aria-setsize={item.row.edges.length}
      aria-posinset={item.index + 1}
      data-key={item.key}
      tabIndex={tree.current === item.key ? 0 : -1}
      className="row outline-edge"
      onFocus={() => tree.setCurrent(item.key)}
      onClick={() => choose(item)}
    >
      <EdgeWords row={item.row} index={item.index} />
    </div>
  );
}

function NodeItem(props: {
  item: Extract<TreeItem, { kind: "node" }>;
  tree: Tree;
  at: number;
  count: number;
}) {
  const { item, tree } = props;
  const { node, edges } = item.row;
  const chosen = useApp(
    (state) => state.selection?.kind === "node" && state.selection.id === node.id,
  );
  const marked = useApp((state) => state.marked.has(node.id));
  const open = tree.open.has(node.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its lines.
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={edges.length > 0 ? open : undefined}
      aria-selected={chosen || marked}
      aria-setsize={props.count}
      aria-posinset={props.at + 1}
      data-key={item.key}
      data-marked={marked}
      tabIndex={tree.current === item.key ? 0 : -1}
      className="row outline-node"
      onFocus={() => tree.setCurrent(item.key)}
      onClick={() => choose(item)}
    >
      <span
        className="disclosure"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          tree.toggle(node.id);
        }}
      >
        {edges.length > 0 && (open ? "▾" : "▸")}
      </span>
      <KindDot kind={node.kind} />
      <span>
        {node.label}
        <Said>{`, ${node.kind}, `}</Said>
      </span>
      <span className="count">
        {edges.length}
        <Said>
          {`${edges.length === 1 ? " edge" : " edges"}${marked ? ", in the selection" : ""}`}
        </Said>
      </span>
    </div>
  );
}

/** What keys do to an entity of the tree. */
const NODE_KEYS: Record<string, (id: string, tree: Tree) => void> = {
  ArrowRight: (id, tree) => tree.open.has(id) || tree.toggle(id),
  ArrowLeft: (id, tree) => tree.open.has(id) && tree.toggle(id),
  " ": toggleMark,
  e: (id) => void expand({ id }),
};

/** Does what a key means for the current line; answers whether it means anything. */
function actOnItem(key: string, item: TreeItem, tree: Tree): boolean {
  if (key === "Enter") choose(item);
  else if (item.kind === "edge" || !NODE_KEYS[key]) return false;
  else NODE_KEYS[key]?.(item.row.node.id, tree);
  return true;
}

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Which line a key leads to, if it is one that moves: left from an edge to its entity, right from an open entity into it. */
function destination(
  key: string,
  items: readonly TreeItem[],
  { at, tree }: { at: number; tree: Tree },
): string | undefined {
  const item = items[at];
  if (!item) return undefined;
  const { id } = item.row.node;
  if (key === "ArrowLeft" && item.kind === "edge") return id;
  if (key === "ArrowRight" && item.kind === "node" && tree.open.has(id)) return items[at + 1]?.key;
  const move = MOVES[key];
  return move && items[move(at, items.length - 1)]?.key;
}

function useTree(rows: readonly OutlineRow[], most: number) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = useMemo(() => treeItems(rows.slice(0, most), open), [rows, most, open]);
  const selection = useApp((state) => state.selection);
  useEffect(() => {
    if (selection?.kind === "node") setOpen((known) => new Set([...known, selection.id]));
  }, [selection]);
  const current = items.some(({ key }) => key === wanted) ? wanted : (items[0]?.key ?? null);
  const tree: Tree = {
    open,
    current,
    setCurrent,
    toggle: (id) => setOpen((known) => toggled(known, id)),
  };
  const goTo = (key: string) => {
    setCurrent(key);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ key }) => key === current);
    const item = items[at];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = destination(event.key, items, { at, tree });
    if (next !== undefined) goTo(next);
    else if (!actOnItem(event.key, item, tree)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { tree, items, list, onKeyDown };
}

/** The text twin of the canvas: the same nodes and edges under the same filters, live, as a tree. */
export function Outline() {
  const { nodes, edges } = useVisible();
  const rows = useMemo(() => outlineRows(nodes, edges), [nodes, edges]);
  const [most, setMost] = useState(PAGE);
  const { tree, items, list, onKeyDown } = useTree(rows, most);
  if (rows.length === 0) return <p className="empty">The canvas is empty. Search an entity.</p>;
  let at = -1;
  return (
    <>
      <p className="quiet outline-hint">
        Arrows move and open, Enter shows, Space selects, e brings neighbours.
      </p>
      <div
        ref={list}
        className="outline"
        role="tree"
        aria-label="The graph as text"
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
      >
        {items.map((item) => {
          if (item.kind === "edge") return <EdgeItem key={item.key} item={item} tree={tree} />;
          at += 1;
          return <NodeItem key={item.key} item={item} tree={tree} at={at} count={rows.length} />;
        })}
      </div>
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
          {formatNumber(rows.length - most)} more: show the next
        </button>
      )}
    </>
  );
}
