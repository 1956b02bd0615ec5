import { useCallback, useEffect, useMemo, useState } from "react";
import { GraphCanvasView } from "../canvas/graph-canvas.tsx";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import type { Point } from "../canvas/placement.ts";
import { select } from "../state/acts.ts";
import { toggleMark } from "../state/node-acts.ts";
import { PLACES, type Places, setShower, takePlaces } from "../state/places.ts";
import { drawnSelection, litApart, neededMetrics, sceneOf } from "../state/scene.ts";
import { useApp } from "../state/store.ts";
import { rememberPlaces, undo, useUndo } from "../state/undo.ts";
import { useVisible } from "../state/visible.ts";
import { plural } from "../text/words.ts";
import { CanvasState, Shown } from "./canvas-state.tsx";
import { CanvasToolbar } from "./canvas-toolbar.tsx";
import { expandNow, forgetClick, selectSoon } from "./double-click.ts";
import { LeftPanel } from "./left-panel.tsx";
import { Legend } from "./legend.tsx";
import { LitBar } from "./lit-bar.tsx";
import { LoadedPart, type PartCode } from "./loaded-part.tsx";
import { NodeMenu } from "./node-menu.tsx";
import { RightPanel } from "./right-panel.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { SizeOffer } from "./size-offer.tsx";
import { Timeline } from "./timeline.tsx";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import { WorkBar } from "./work-bar.tsx";

const TABLE: PartCode = {
  what: "the table",
  load: () => import("./explore-table.tsx").then(({ ExploreTable }) => ExploreTable),
};

interface MenuPlace {
  id: string;
  at: Point;
}

let placesBeforeDrag: Places = new Map();

const DRAGGING = {
  onDragStart: () => {
    placesBeforeDrag = takePlaces();
  },
  onDragEnd: () => rememberPlaces(placesBeforeDrag),
};

/** Says how far a large picture is taken in; stopping takes back the act that asked for it. */
function onProgress(share: number | null): void {
  const { graph } = useApp.getState();
  const label = `Drawing ${plural(graph.nodes.size, "entity", "entities")}`;
  const { past, future } = useUndo.getState();
  // What undo itself brings back is not stopped.
  const stop = past.length > 0 && future.length === 0 ? undo : null;
  useApp.setState({ work: share === null ? null : { label, share, stop } });
}

function onNode(id: string, beside = false): void {
  if (beside) toggleMark(id);
  else selectSoon(id);
}

function onStage(): void {
  forgetClick();
  select(null);
}

function onEdge(id: string): void {
  forgetClick();
  select({ kind: id.startsWith("bundle ") ? "bundle" : "edge", id });
}

/** The nodes and edges to draw, the same objects as long as nothing changes. */
function useScene() {
  const visible = useVisible();
  const all = useApp((state) => state.graph.nodes);
  const expansions = useApp((state) => state.graph.expansions);
  const appearance = useApp((state) => state.appearance);
  const metrics = useApp((state) => neededMetrics(state.appearance, state.metrics));
  const lit = useApp((state) => state.lit);
  return useMemo(
    () =>
      sceneOf(visible, all.values(), {
        appearance: litApart(appearance, lit, visible.edges),
        metrics,
        expansions,
      }),
    [visible, all, appearance, metrics, lit, expansions],
  );
}

function Graph(props: {
  onCanvas: (canvas: GraphCanvas | null) => void;
  onMenu: (place: MenuPlace) => void;
}) {
  const { onCanvas, onMenu } = props;
  const { nodes, edges } = useScene();
  const graph = useApp((state) => state.graph);
  const selected = useApp((state) => state.selection);
  const selection = useMemo(
    () => drawnSelection(selected, graph.edges, edges),
    [selected, graph.edges, edges],
  );
  const marked = useApp((state) => state.marked);
  const focus = useApp((state) => state.focus);
  const lit = useApp((state) => state.lit);
  const mounted = useCallback(
    (canvas: GraphCanvas | null) => {
      setShower(canvas);
      onCanvas(canvas);
    },
    [onCanvas],
  );
  return (
    <GraphCanvasView
      nodes={nodes}
      edges={edges}
      positions={PLACES}
      pinned={graph.pinned}
      selected={selection}
      marked={marked}
      focus={focus}
      lit={lit}
      onCanvas={mounted}
      onNode={onNode}
      onEdge={onEdge}
      onStage={onStage}
      onExpand={expandNow}
      onMenu={(id, at) => onMenu({ id, at })}
      onProgress={onProgress}
      {...DRAGGING}
    />
  );
}

/** Opens the menu of the selected node by the keys that open menus. */
function useMenuKey(canvas: GraphCanvas | null, open: (place: MenuPlace) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key === "ContextMenu" || (event.shiftKey && event.key === "F10");
      const { selection } = useApp.getState();
      if (!asked || !canvas || selection?.kind !== "node") return;
      event.preventDefault();
      open({ id: selection.id, at: canvas.nodePoint(selection.id) });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canvas, open]);
}

function Picture() {
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const [lasso, setLasso] = useState(false);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const visible = useVisible();
  const tool = useMemo(() => ({ on: lasso, turn: setLasso }), [lasso]);
  const closeMenu = useCallback(() => setMenu(null), []);
  useCanvasKeys(canvas, tool);
  useMenuKey(canvas, setMenu);
  return (
    <>
      <Graph onCanvas={setCanvas} onMenu={setMenu} />
      <CanvasState shownNodes={visible.nodes.length} />
      <CanvasToolbar canvas={canvas} lasso={lasso} onLasso={setLasso} />
      <SelectionBar />
      <LitBar />
      <Legend />
      {menu && <NodeMenu key={menu.id} {...menu} onClose={closeMenu} />}
    </>
  );
}

/** The table in place of the picture: keys act on what is chosen, Escape closes the panel. */
function Rows() {
  useCanvasKeys(null, null);
  return <LoadedPart code={TABLE} />;
}

/** The graph with its panels. */
export function ExploreView() {
  const mode = useApp((state) => state.exploreMode);
  const open = useApp((state) => state.selection !== null || state.path !== null);
  const { nodes, edges } = useVisible();
  return (
    <main className="explore" data-evidence={open}>
      <LeftPanel />
      <section className="middle" aria-label="Graph">
        <div className="canvas-area" data-canvas-area data-mode={mode}>
          <Shown nodes={nodes.length} edges={edges.length} />
          {mode === "graph" ? <Picture /> : <Rows />}
          <WorkBar />
          <SizeOffer />
        </div>
        <Timeline />
      </section>
      <RightPanel />
    </main>
  );
}
