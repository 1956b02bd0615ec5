import { useMemo, useState } from "react";
import type { Subgraph } from "#schemas/subgraph.ts";
import { GraphCanvasView } from "../canvas/graph-canvas.tsx";
import type { Positions } from "../canvas/placement.ts";
import { EdgeEvidence } from "../panels/edge-evidence.tsx";
import { EntityCard } from "../panels/entity-card.tsx";
import { IconButton } from "../panels/icon.tsx";
import { showEntities } from "../state/acts.ts";
import type { Selection } from "../state/store.ts";

/** The graph of a result. Clicks open the same evidence and cards as in Explore. */
export function ResultGraph({ graph }: { graph: Subgraph }) {
  const [selection, setSelection] = useState<Selection>(null);
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
    <div className="result-graph">
      <GraphCanvasView
        nodes={graph.nodes}
        edges={graph.edges}
        positions={positions}
        selected={selection}
        onNode={(id) => setSelection({ kind: "node", id })}
        onEdge={(id) => setSelection({ kind: "edge", id })}
        onStage={() => setSelection(null)}
        onExpand={(id) => void showEntities([id])}
      />
      {selection && (
        <aside className="result-side" aria-label="Evidence and cards">
          <IconButton
            icon="close"
            label="Close the panel"
            className="right-close"
            onClick={() => setSelection(null)}
          />
          {edge && <EdgeEvidence edge={edge} nodes={nodes} />}
          {selection.kind === "node" && <EntityCard key={selection.id} id={selection.id} />}
        </aside>
      )}
    </div>
  );
}
