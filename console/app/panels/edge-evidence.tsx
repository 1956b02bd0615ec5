import type { Evidence } from "#schemas/answers.ts";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { edgeWord } from "../canvas/status-styles.ts";
import { useApp } from "../state/store.ts";
import { edgeSentence, plural } from "../text/words.ts";
import { CompareButton, contestSentence, sidesOf } from "./compare.tsx";
import { EvidenceCard, goToEntity } from "./evidence-card.tsx";
import { Failed, KindDot, Loading, StatusChip } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

/** What to ask for an edge: its triple key; an edge of another layer (claim to entity) by its ends. */
export function questionFor(edge: GraphEdge): {
  key?: string;
  claim?: string;
  subject?: string;
  object?: string;
} {
  if (edge.key) return { key: edge.key };
  const claim = [edge.source, edge.target].find((id) => id.startsWith("clm:"));
  return claim ? { claim } : { subject: edge.source, object: edge.target };
}

/** Those of the clicked status first, those marked wrong last; the order (newest first) is kept within. */
export function byStatus(evidence: readonly Evidence[], edge: GraphEdge): Evidence[] {
  const rank = (each: Evidence) => (each.wrong ? 2 : Number(each.status !== edge.status));
  return [...evidence].sort((a, b) => rank(a) - rank(b));
}

/** "1 claim denies or negates it". */
function againstWords(count: number): string {
  return `${plural(count, "claim")} ${count === 1 ? "denies or negates" : "deny or negate"} it`;
}

function End({ id, node }: { id: string; node: GraphNode | undefined }) {
  return (
    <button type="button" className="end" onClick={() => goToEntity(id)}>
      <KindDot kind={node?.kind ?? "Other"} />
      {node?.label ?? id}
    </button>
  );
}

/** Says that some sources state what others deny, and opens both sides. */
function ContestedNote(props: { evidence: readonly Evidence[]; tripleKey: string; title: string }) {
  const { says, denies } = sidesOf(props.evidence);
  if (says.length === 0 || denies.length === 0) return null;
  return (
    <section className="contested-note" aria-label="Contested">
      <p>
        <strong>Contested.</strong> {contestSentence(props.evidence)}.
      </p>
      <CompareButton tripleKey={props.tripleKey} title={props.title} />
    </section>
  );
}

/** The sentences behind an edge; `nodes` are those of the graph that it is part of. */
export function EdgeEvidence(props: { edge: GraphEdge; nodes: ReadonlyMap<string, GraphNode> }) {
  const { edge, nodes } = props;
  const revision = useApp((state) => state.revision);
  const request = useRequest(`edge ${edge.id} ${revision}`, () => api.evidence(questionFor(edge)));
  const evidence = byStatus(request.answer?.evidence ?? [], edge);
  return (
    <section className="panel-body" aria-label="Evidence">
      <h2 className="edge-title">
        <End id={edge.source} node={nodes.get(edge.source)} />
        <span className="relation">{relationLabel(edge.relation)}</span>
        <End id={edge.target} node={nodes.get(edge.target)} />
      </h2>
      <p className="edge-facts">
        <StatusChip status={edge.status} word={edgeWord(edge)} />
        {plural(edge.claimCount, "claim")}
        {edge.articleCount ? ` in ${plural(edge.articleCount, "article")}` : ""}
        {edge.contestedCount ? ` · contested: ${againstWords(edge.contestedCount)}` : ""}
      </p>
      {request.loading && <Loading what="the sentences" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && evidence.length === 0 && (
        <p className="empty">
          No sentence is kept for this edge. It comes from the lexicon or from another layer of the
          graph.
        </p>
      )}
      {edge.key && (
        <ContestedNote evidence={evidence} tripleKey={edge.key} title={edgeSentence(edge, nodes)} />
      )}
      {evidence.map((each) => (
        <EvidenceCard key={each.claimId} evidence={each} />
      ))}
    </section>
  );
}
