import { COLLECTION_KIND } from "#schemas/collection-kind.ts";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { askPath, select } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { edgeSentence } from "../text/words.ts";
import { BackToBundle, BundleCard } from "./bundle-card.tsx";
import { EdgeEvidence } from "./edge-evidence.tsx";
import { EntityCard } from "./entity-card.tsx";
import { IconButton } from "./icon.tsx";
import { PathPanel } from "./path-panel.tsx";
import { RightHint } from "./right-hint.tsx";

function NodeCard({ id }: { id: string }) {
  const node = useApp((state) => state.graph.nodes.get(id));
  if (node?.kind !== COLLECTION_KIND) return <EntityCard id={id} />;
  return (
    <section className="panel-body" aria-label="Group">
      <h2 className="entity-title">{node.label}</h2>
      <p>
        This node stands for a group of entities, its edges for all claims between two groups. Undo
        brings the entities back.
      </p>
    </section>
  );
}

/** Stays while the panel scrolls: the ways back and out. */
function Bar({ edge }: { edge: GraphEdge | undefined }) {
  const path = useApp((state) => state.path);
  const close = () => (path ? askPath(null) : select(null));
  return (
    <div className="right-bar">
      {!path && edge && <BackToBundle edge={edge} />}
      <IconButton icon="close" label="Close the panel" onClick={close} />
    </div>
  );
}

/** The evidence of the selected edge or the card of the selected node. A sheet on narrow screens. */
export function RightPanel() {
  const selection = useApp((state) => state.selection);
  const graph = useApp((state) => state.graph);
  const edge = selection?.kind === "edge" ? graph.edges.get(selection.id) : undefined;
  const path = useApp((state) => state.path);
  const open = selection !== null || path !== null;
  const said = edge ? `Evidence: ${edgeSentence(edge, graph.nodes)}` : "";
  return (
    <aside className="right" data-open={open} aria-label="Evidence and cards">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {open && <Bar edge={edge} />}
      {!open && <RightHint />}
      {path && <PathPanel path={path} />}
      {!path && edge && <EdgeEvidence edge={edge} nodes={graph.nodes} />}
      {!path && selection?.kind === "node" && <NodeCard key={selection.id} id={selection.id} />}
      {!path && selection?.kind === "bundle" && <BundleCard id={selection.id} />}
      {!path && selection?.kind === "edge" && !edge && (
        <p className="panel-hint">This edge is no longer there: nothing that counts supports it.</p>
      )}
    </aside>
  );
}
