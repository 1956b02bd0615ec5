import { select } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { edgeSentence } from "../text/words.ts";
import { EdgeEvidence } from "./edge-evidence.tsx";
import { EntityCard } from "./entity-card.tsx";
import { IconButton } from "./icon.tsx";

function Hint() {
  return (
    <div className="panel-hint">
      <h2>Every edge is a sentence</h2>
      <p>
        Click an edge to read the sentences behind it, who said them and how sure they are. Click a
        node for its card. Double-click a node to bring its neighbours.
      </p>
      <p className="quiet">
        Without a pointer: the <em>Outline</em> on the left lists the same graph as text.
      </p>
    </div>
  );
}

/** The evidence of the selected edge or the card of the selected node. A sheet on narrow screens. */
export function RightPanel() {
  const selection = useApp((state) => state.selection);
  const graph = useApp((state) => state.graph);
  const edge = selection?.kind === "edge" ? graph.edges.get(selection.id) : undefined;
  const said = edge ? `Evidence: ${edgeSentence(edge, graph.nodes)}` : "";
  return (
    <aside className="right" data-open={selection !== null} aria-label="Evidence and cards">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {selection && (
        <IconButton
          icon="close"
          label="Close the panel"
          className="right-close"
          onClick={() => select(null)}
        />
      )}
      {!selection && <Hint />}
      {edge && <EdgeEvidence edge={edge} nodes={graph.nodes} />}
      {selection?.kind === "node" && <EntityCard key={selection.id} id={selection.id} />}
    </aside>
  );
}
