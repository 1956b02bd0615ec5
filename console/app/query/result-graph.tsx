import { useCallback, useEffect, useMemo, useState } from "react";
import type { Subgraph } from "#schemas/subgraph.ts";
import { GraphCanvasView } from "../canvas/graph-canvas.tsx";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import type { Positions } from "../canvas/placement.ts";
import { EdgeEvidence } from "../panels/edge-evidence.tsx";
import { EntityCard } from "../panels/entity-card.tsx";
import { IconButton } from "../panels/icon.tsx";
import { showEntities } from "../state/acts.ts";
import { bestConnected, HARD_CAP, SOFT_CAP } from "../state/limits.ts";
import type { Selection } from "../state/store.ts";
import { formatNumber } from "../text/words.ts";
import { ResultLegend } from "./result-legend.tsx";
import { ResultSide } from "./result-side.tsx";

/** How long a size must hold until the picture is fitted to it. */
const SETTLED_MS = 300;

/** What stands in place of a picture that would be too large to read, with what can be done. */
function TooLarge(props: { nodes: number; onDraw: () => void; onTable: () => void }) {
  const { nodes, onDraw, onTable } = props;
  return (
    <div className="result-large" role="status">
      <h2>{formatNumber(nodes)} nodes are too many to read as a picture</h2>
      <p>
        {nodes > HARD_CAP && `More than ${formatNumber(HARD_CAP)} are never drawn. `}
        Ask for less with LIMIT, WHERE or count(), or look at a part of it.
      </p>
      <div className="actions">
        <button type="button" className="button primary" onClick={onTable}>
          Read the table
        </button>
        <button type="button" className="button" onClick={onDraw}>
          Draw the {formatNumber(SOFT_CAP)} best connected
        </button>
      </div>
    </div>
  );
}

/** The graph of a result, drawn up to {@link SOFT_CAP} nodes; a larger one is asked about first. */
export function ResultGraph(props: { graph: Subgraph; onTable: () => void }) {
  const { graph, onTable } = props;
  const [partly, setPartly] = useState(false);
  const part = useMemo(() => bestConnected(graph, SOFT_CAP), [graph]);
  if (graph.nodes.length <= SOFT_CAP || partly) return <DrawnResult graph={part} />;
  return <TooLarge nodes={graph.nodes.length} onTable={onTable} onDraw={() => setPartly(true)} />;
}

/** Zoom and fit, for those without a wheel. */
function Zoom({ canvas }: { canvas: GraphCanvas | null }) {
  return (
    <div className="toolbar result-tools" data-covers role="toolbar" aria-label="Canvas">
      <div className="tools">
        <IconButton icon="plus" label="Zoom in" onClick={() => canvas?.zoom("in")} />
        <IconButton icon="minus" label="Zoom out" onClick={() => canvas?.zoom("out")} />
        <IconButton icon="fit" label="Fit the graph" onClick={() => canvas?.fit()} />
      </div>
    </div>
  );
}

/** Brings everything back into sight when the place for the picture changes, which small changes would not. */
function useFitOnResize(canvas: GraphCanvas | null, element: HTMLElement | null): void {
  useEffect(() => {
    if (!canvas || !element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      if (!first) timer = setTimeout(() => canvas.fit(), SETTLED_MS);
      first = false;
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [canvas, element]);
}

/** Clicks open the same evidence and cards as in Explore. */
function DrawnResult({ graph }: { graph: Subgraph }) {
  const [selection, setSelection] = useState<Selection>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useFitOnResize(canvas, place);
  const close = useCallback(() => setSelection(null), []);
  const { positions, nodes } = useMemo(
    () => ({
      positions: new Map() as Positions,
      nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    }),
    [graph],
  );
  const edge =
    selection?.kind === "edge" ? graph.edges.find((each) => each.id === selection.id) : undefined;
  return (
    <div className="result-graph" data-canvas-area ref={setPlace}>
      <GraphCanvasView
        nodes={graph.nodes}
        edges={graph.edges}
        positions={positions}
        selected={selection}
        onNode={(id) => setSelection({ kind: "node", id })}
        onEdge={(id) => setSelection({ kind: "edge", id })}
        onStage={close}
        onExpand={(id) => void showEntities([id])}
        onCanvas={setCanvas}
      />
      <Zoom canvas={canvas} />
      <ResultLegend graph={graph} />
      {selection && (
        <ResultSide onClose={close}>
          {edge && <EdgeEvidence edge={edge} nodes={nodes} />}
          {selection.kind === "node" && <EntityCard key={selection.id} id={selection.id} />}
        </ResultSide>
      )}
    </div>
  );
}
