import { useState } from "react";
import type { Decision } from "#schemas/decisions.ts";
import { api } from "../api.ts";
import { Icon, type IconName } from "../panels/icon.tsx";
import { keepFocus } from "../panels/keep-focus.ts";
import { Failed, Loading, StatusChip } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { openArticle, showEntities } from "../state/acts.ts";
import { decisionSentence, undoDecision } from "../state/decisions.ts";
import { useApp } from "../state/store.ts";
import { formatDate } from "../text/words.ts";

const KINDS: Record<Decision["kind"], { icon: IconName; title: string }> = {
  wrong: { icon: "flag", title: "Wrong claims" },
  same: { icon: "merge", title: "Merged" },
  different: { icon: "split", title: "Kept apart" },
};

const KIND_NAMES = ["wrong", "same", "different"] as const satisfies readonly Decision["kind"][];

function WrongDetails({ decision }: { decision: Extract<Decision, { kind: "wrong" }> }) {
  const { sentence, article, claims, status } = decision;
  const [claim] = claims;
  return (
    <>
      <blockquote className="decision-sentence" dir="auto">
        {sentence}
      </blockquote>
      <p className="decision-facts quiet">
        <StatusChip status={status} />
        {claim ? (
          <button
            type="button"
            className="link"
            onClick={() => openArticle({ id: article.id, claim })}
          >
            <bdi>{article.title}</bdi>
          </button>
        ) : (
          <span>
            <bdi>{article.title}</bdi> (not in the store now; the mark waits for it)
          </span>
        )}
      </p>
    </>
  );
}

function entitiesOf(decision: Decision): string[] {
  if (decision.kind === "same") return [decision.keep.id];
  if (decision.kind === "different") return [decision.first.id, decision.second.id];
  return [decision.subject.id, ...(decision.object ? [decision.object.id] : [])];
}

function Row({ decision }: { decision: Decision }) {
  return (
    <li className="decision">
      <Icon name={KINDS[decision.kind].icon} />
      <div className="decision-body">
        <p className="decision-title">
          {decision.kind === "wrong" && <span className="wrong-word">Wrong: </span>}
          <bdi>{decisionSentence(decision)}</bdi>
        </p>
        {decision.kind === "wrong" && <WrongDetails decision={decision} />}
        {decision.reason && <p className="decision-reason">“{decision.reason}”</p>}
        <p className="quiet">
          {formatDate(decision.at)} · {decision.by}
        </p>
      </div>
      <div className="acts">
        <button
          type="button"
          className="button"
          onClick={() => void showEntities(entitiesOf(decision))}
        >
          Show
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) =>
            void keepFocus(currentTarget, () => undoDecision(decision.id))
          }
        >
          <Icon name="undo" /> Undo
          <span className="visually-hidden">: {decisionSentence(decision)}</span>
        </button>
      </div>
    </li>
  );
}

function KindFilter(props: {
  decisions: readonly Decision[];
  kind: Decision["kind"] | null;
  onKind: (kind: Decision["kind"] | null) => void;
}) {
  const { decisions, kind, onKind } = props;
  const count = (each: Decision["kind"]) => decisions.filter((one) => one.kind === each).length;
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">Which decisions</legend>
      <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
        All <span className="count">{decisions.length}</span>
      </button>
      {KIND_NAMES.map((each) => (
        <button key={each} type="button" aria-pressed={kind === each} onClick={() => onKind(each)}>
          {KINDS[each].title} <span className="count">{count(each)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** What people decided, latest first, each with the way back. */
export function DecisionsPanel() {
  const [kind, setKind] = useState<Decision["kind"] | null>(null);
  const revision = useApp((state) => state.revision);
  const request = useRequest(`decisions ${revision}`, () => api.decisions());
  const decisions = request.answer?.decisions ?? [];
  const shown = decisions.filter((each) => kind === null || each.kind === kind);
  return (
    <section className="page-section" aria-label="Decisions">
      <div className="list-head">
        <h2>Decisions</h2>
      </div>
      <p className="lead">
        What people corrected. Decisions hold when articles are loaded again, and each can be taken
        back.
      </p>
      {decisions.length > 0 && <KindFilter decisions={decisions} kind={kind} onKind={setKind} />}
      {request.loading && <Loading what="the decisions" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && shown.length === 0 && (
        <p className="empty">
          {decisions.length > 0
            ? "No decision of this kind."
            : "Nobody decided anything yet. Mark a claim wrong under its sentence, or merge two entities on the card of one of them."}
        </p>
      )}
      <ul className="decisions">
        {shown.map((decision) => (
          <Row key={decision.id} decision={decision} />
        ))}
      </ul>
    </section>
  );
}
