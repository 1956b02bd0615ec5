import type { Evidence } from "#schemas/answers.ts";
import { api, type EvidenceQuestion } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { EvidenceCard, goToEntity } from "./evidence-card.tsx";
import { Failed, Loading } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

function End({ party }: { party: { id: string; name: string } }) {
  return (
    <button type="button" className="end" onClick={() => goToEntity(party.id)}>
      <bdi>{party.name}</bdi>
    </button>
  );
}

function Title({ claim }: { claim: Evidence }) {
  const { subject, relation, object } = claim;
  return (
    <h2 className="edge-title">
      <End party={subject} />
      <span className="relation">{relationLabel(relation)}</span>
      {object && <End party={object} />}
    </h2>
  );
}

/** The sentences of a claim, or of all claims with one subject, relation and object, by their ids alone. */
export function Sentences({ question }: { question: EvidenceQuestion }) {
  const revision = useApp((state) => state.revision);
  const name = question.claim ?? question.key ?? "";
  const request = useRequest(`sentences ${name} ${revision}`, () => api.evidence(question));
  const { evidence = [], total = 0 } = request.answer ?? {};
  const [first] = evidence;
  return (
    <section className="panel-body" aria-label="Evidence">
      {first && <Title claim={first} />}
      {question.key !== undefined && total > 0 && (
        <p className="edge-facts">
          {plural(total, "claim")}
          {evidence.length < total && `, the newest ${evidence.length} are shown`}
        </p>
      )}
      {request.loading && <Loading what="the sentences" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && !first && (
        <p className="empty">No sentence is kept for {name}: nothing in the graph has this id.</p>
      )}
      {evidence.map((each) => (
        <EvidenceCard key={each.claimId} evidence={each} />
      ))}
    </section>
  );
}
