import { useState } from "react";
import type { NeighbourCount } from "#schemas/answers.ts";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { edgeWord } from "../canvas/status-styles.ts";
import { expand } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { byStatus, questionFor } from "./edge-evidence.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { IconButton } from "./icon.tsx";
import { Failed, KindDot, Loading, StatusLine } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

const ARROWS = { out: "→", in: "←", both: "↔" } as const;
const WORDS = { out: "to", in: "from", both: "with" } as const;

/** At most so many neighbours of one relation are listed. */
const LISTED = 100;

/** The sentences behind one edge, those of its status first. */
function EdgeSentences({ edge }: { edge: GraphEdge }) {
  const revision = useApp((state) => state.revision);
  const request = useRequest(`edge ${edge.id} ${revision}`, () => api.evidence(questionFor(edge)));
  return (
    <div className="neighbour-sentences">
      {request.loading && <Loading what="the sentences" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {byStatus(request.answer?.evidence ?? [], edge).map((each) => (
        <EvidenceCard key={each.claimId} evidence={each} />
      ))}
    </div>
  );
}

function NeighbourLine({ edge, node }: { edge: GraphEdge; node: GraphNode | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <KindDot kind={node?.kind ?? "Other"} />
        <bdi>{node?.label}</bdi>
        <span className="neighbour-status">
          <StatusLine status={edge.status} />
          <span className="quiet">{edgeWord(edge)}</span>
        </span>
        <span className="count">
          {edge.claimCount}
          <span className="visually-hidden"> {edge.claimCount === 1 ? "claim" : "claims"}</span>
        </span>
      </button>
      {open && <EdgeSentences edge={edge} />}
    </li>
  );
}

/** Whether an edge is one of those that a count counts. */
function isOf(edge: GraphEdge, id: string, { relation, direction }: NeighbourCount): boolean {
  if (edge.relation !== relation) return false;
  return direction === "both" || (direction === "out" ? edge.source === id : edge.target === id);
}

/** The entities at the other end of a relation, each with what is behind the edge. */
function NeighbourList({ id, count }: { id: string; count: NeighbourCount }) {
  const revision = useApp((state) => state.revision);
  const { relation, direction } = count;
  const request = useRequest(`neighbours ${id} ${relation} ${direction} ${revision}`, () =>
    api.neighbours({ id, relation, direction, limit: LISTED }),
  );
  if (request.loading) return <Loading what="the neighbours" />;
  if (request.error) return <Failed {...request.error} onRetry={request.retry} />;
  const { nodes = [], edges = [] } = request.answer?.subgraph ?? {};
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <ul className="plain-list neighbours">
      {edges
        .filter((edge) => isOf(edge, id, count))
        .map((edge) => (
          <NeighbourLine
            key={edge.id}
            edge={edge}
            node={byId.get(edge.source === id ? edge.target : edge.source)}
          />
        ))}
      {count.count > LISTED && (
        <li className="quiet">The {LISTED} best supported are listed; a query finds all.</li>
      )}
    </ul>
  );
}

function RelationRow({ id, count }: { id: string; count: NeighbourCount }) {
  const [open, setOpen] = useState(false);
  const { relation, direction } = count;
  return (
    <li>
      <div className="relation-row">
        <button type="button" className="row" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true" className="arrow">
            {ARROWS[direction]}
          </span>
          <span>
            {relationLabel(relation)}
            <span className="visually-hidden"> ({WORDS[direction]} others)</span>
          </span>
          <span className="count" title={plural(count.count, "entity", "entities")}>
            {count.count}
          </span>
        </button>
        <IconButton
          icon="graph"
          label={`Add to the graph: ${relationLabel(relation)} (${WORDS[direction]} others)`}
          onClick={() => void expand({ id, relation, direction })}
        />
      </div>
      {open && <NeighbourList id={id} count={count} />}
    </li>
  );
}

/** The relations of an entity with how many it has each to; a row opens who they are, and each of these its sentences. */
export function EntityRelations(props: { id: string; counts: readonly NeighbourCount[] }) {
  const { id, counts } = props;
  if (counts.length === 0) return <p className="empty">No relations to other entities yet.</p>;
  return (
    <ul className="counts">
      {counts.map((count) => (
        <RelationRow key={`${count.relation} ${count.direction}`} id={id} count={count} />
      ))}
    </ul>
  );
}
