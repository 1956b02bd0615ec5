import { useEffect, useMemo, useState } from "react";
import { GraphCanvasView } from "../canvas/graph-canvas.tsx";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import type { Positions } from "../canvas/placement.ts";
import {
  clearGraph,
  select,
  showMore,
  showView,
  showWholeGraph,
  toggleExpansion,
} from "../state/acts.ts";
import { visiblePart } from "../state/graph-state.ts";
import { SOFT_CAP } from "../state/limits.ts";
import { useApp } from "../state/store.ts";
import { redo, undo, useUndo } from "../state/undo.ts";
import { formatNumber } from "../text/words.ts";
import { IconButton } from "./icon.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { Legend } from "./legend.tsx";
import { nodeActions } from "./node-actions.ts";
import { RightPanel } from "./right-panel.tsx";
import { Failed, Loading } from "./tokens.tsx";

/** Where the nodes of Explore are; it outlives the view. */
const POSITIONS: Positions = new Map();

/** The acts of the canvas with their keys; the toolbar and the keyboard follow from this list. */
const CANVAS_KEYS: Record<string, (canvas: GraphCanvas) => void> = {
  "+": (canvas) => canvas.zoom("in"),
  "=": (canvas) => canvas.zoom("in"),
  "-": (canvas) => canvas.zoom("out"),
  "0": (canvas) => canvas.fit(),
  l: (canvas) => canvas.relayout(),
};

/** True where a key belongs to what is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

/** Ctrl-Z takes back, Ctrl-Shift-Z and Ctrl-Y do again. */
function undoByKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}

/** Keys of the canvas and of the selected node. */
function actByKey(key: string, canvas: GraphCanvas | null): void {
  if (key === "Escape") select(null);
  if (canvas) CANVAS_KEYS[key]?.(canvas);
  const { selection, graph } = useApp.getState();
  if (selection?.kind !== "node") return;
  const action = nodeActions(graph, selection.id).find((each) => each.key === key);
  action?.act();
}

function useCanvasKeys(canvas: GraphCanvas | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey) return;
      if (event.ctrlKey || event.metaKey) undoByKey(event);
      else actByKey(event.key, canvas);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canvas]);
}

function Toolbar({ canvas }: { canvas: GraphCanvas | null }) {
  const { past, future } = useUndo();
  return (
    <div className="toolbar" role="toolbar" aria-label="Canvas" aria-orientation="vertical">
      <IconButton icon="undo" label="Undo (Ctrl Z)" disabled={past.length === 0} onClick={undo} />
      <IconButton
        icon="redo"
        label="Redo (Ctrl Shift Z)"
        disabled={future.length === 0}
        onClick={redo}
      />
      <IconButton icon="plus" label="Zoom in (+)" onClick={() => canvas?.zoom("in")} />
      <IconButton icon="minus" label="Zoom out (-)" onClick={() => canvas?.zoom("out")} />
      <IconButton icon="fit" label="Fit the graph (0)" onClick={() => canvas?.fit()} />
      <IconButton icon="layout" label="Lay out anew (l)" onClick={() => canvas?.relayout()} />
      <IconButton
        icon="reset"
        label="Back to the first graph"
        onClick={() => void showWholeGraph()}
      />
      <IconButton icon="trash" label="Clear the canvas" onClick={clearGraph} />
    </div>
  );
}

function CanvasState({ shownNodes }: { shownNodes: number }) {
  const load = useApp((state) => state.graphLoad);
  const empty = useApp((state) => state.graph.nodes.size === 0);
  const articles = useApp((state) => state.health?.counts.articles);
  if (load === "loading" && empty) return <Loading what="the graph" />;
  if (load === "failed" && empty) {
    return <Failed message="The graph could not be read." onRetry={() => void showWholeGraph()} />;
  }
  if (empty && articles === 0) {
    return (
      <div className="canvas-empty">
        <h2>No articles yet</h2>
        <p>Load one and its claims become a graph.</p>
        <button type="button" className="button primary" onClick={() => showView("articles")}>
          Load an article
        </button>
      </div>
    );
  }
  if (empty) {
    return (
      <div className="canvas-empty">
        <h2>The canvas is empty</h2>
        <p>Search an entity above, or go back to the first graph.</p>
        <button type="button" className="button primary" onClick={() => void showWholeGraph()}>
          Show the first graph
        </button>
      </div>
    );
  }
  if (shownNodes === 0)
    return <p className="canvas-empty">The legend hides everything that is here.</p>;
  return null;
}

function Shown(props: { nodes: number; edges: number }) {
  const total = useApp((state) => state.graph.total);
  const hiddenNodes = total ? Math.max(props.nodes, total.nodes) : props.nodes;
  const more = props.nodes < Math.min(hiddenNodes, SOFT_CAP);
  return (
    <div className="shown">
      <p role="status">
        {formatNumber(props.nodes)} of {formatNumber(hiddenNodes)} entities ·{" "}
        {formatNumber(props.edges)} edges
      </p>
      {more && (
        <button type="button" className="link" onClick={() => void showMore()}>
          Show more
        </button>
      )}
    </div>
  );
}

/** The graph with its panels. */
export function ExploreView() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const selection = useApp((state) => state.selection);
  const focus = useApp((state) => state.focus);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const { nodes, edges } = useMemo(() => visiblePart(graph, filters), [graph, filters]);
  useCanvasKeys(canvas);
  return (
    <main className="explore" data-evidence={selection !== null}>
      <LeftPanel />
      <section className="middle" aria-label="Graph">
        <GraphCanvasView
          nodes={nodes}
          edges={edges}
          positions={POSITIONS}
          pinned={graph.pinned}
          selected={selection}
          focus={focus}
          onCanvas={setCanvas}
          onNode={(id) => select({ kind: "node", id })}
          onEdge={(id) => select({ kind: "edge", id })}
          onStage={() => select(null)}
          onExpand={(id) => void toggleExpansion(id)}
        />
        <CanvasState shownNodes={nodes.length} />
        <Toolbar canvas={canvas} />
        <Shown nodes={nodes.length} edges={edges.length} />
        <Legend />
      </section>
      <RightPanel />
    </main>
  );
}
