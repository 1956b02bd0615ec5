import type { Evidence } from "#schemas/answers.ts";
import { relationLabel } from "../canvas/colors.ts";
import { focusNode, openArticle, showEntities } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { evidenceMarks } from "../text/evidence-marks.ts";
import { MarkedText } from "../text/marked-text.tsx";
import { formatDate, webHost } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { StatusChip } from "./tokens.tsx";
import { Why } from "./why.tsx";

/** Shows an entity: in the middle when it is on the canvas, else it is fetched. */
export function goToEntity(id: string): void {
  if (useApp.getState().graph.nodes.has(id)) {
    useApp.setState({ view: "explore" });
    focusNode(id);
  } else void showEntities([id]);
}

function Speaker({ evidence }: { evidence: Evidence }) {
  const { speaker, isQuote } = evidence;
  if (!speaker) return <span className="said-by">stated by the article</span>;
  return (
    <span className="said-by">
      {isQuote ? "in the words of " : "according to "}
      <button type="button" className="link" onClick={() => goToEntity(speaker.id)}>
        {speaker.name}
      </button>
    </span>
  );
}

function Meta({ evidence }: { evidence: Evidence }) {
  const { article, sentence, rule, confidence, eventDate, dateText } = evidence;
  const source = article.source ?? webHost(article.url);
  return (
    <dl className="meta">
      <dt>Source</dt>
      <dd>
        {[source, article.publishedAt && formatDate(article.publishedAt)]
          .filter(Boolean)
          .join(" · ") || "not known"}
      </dd>
      {eventDate && (
        <>
          <dt>When</dt>
          <dd>
            {formatDate(eventDate)}
            {dateText && ` (“${dateText}”)`}
          </dd>
        </>
      )}
      <dt>Rule</dt>
      <dd>
        <code>{rule}</code> · confidence {confidence.toFixed(2)} · sentence {sentence.index + 1}
      </dd>
    </dl>
  );
}

/** One claim with its sentence: subject, trigger and object marked, who says so, when, where, by which rule. */
export function EvidenceCard({ evidence, named = false }: { evidence: Evidence; named?: boolean }) {
  const { article, sentence, subject, object, relation, status } = evidence;
  return (
    <article className={`evidence evidence-${status}`}>
      <header className="evidence-head">
        <StatusChip status={status} />
        <Speaker evidence={evidence} />
      </header>
      {named && (
        <p className="evidence-claim">
          {subject.name} <span className="relation">{relationLabel(relation)}</span> {object?.name}
        </p>
      )}
      <blockquote className="sentence">
        <MarkedText text={sentence.text} marks={evidenceMarks(evidence)} offset={sentence.start} />
      </blockquote>
      <Meta evidence={evidence} />
      <Why evidence={evidence} />
      <button
        type="button"
        className="link evidence-open"
        onClick={() => openArticle({ id: article.id, claim: evidence.claimId })}
      >
        <Icon name="article" />
        <span>{article.title || "Open the article"}</span>
      </button>
    </article>
  );
}
