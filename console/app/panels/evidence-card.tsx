import type { Evidence } from "#schemas/answers.ts";
import { relationLabel } from "../canvas/colors.ts";
import { claimWord } from "../canvas/status-styles.ts";
import { focusNode, openArticle, showEntities } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { evidenceMarks } from "../text/evidence-marks.ts";
import { MarkedText } from "../text/marked-text.tsx";
import { formatDate, webHost } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { MarkWrong, WrongNote } from "./mark-wrong.tsx";
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
        {[source ?? "none is named", article.publishedAt && formatDate(article.publishedAt)]
          .filter(Boolean)
          .join(" · ")}
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

interface EvidenceCardProps {
  evidence: Evidence;
  /** Also says what the claim is, where the place does not. */
  named?: boolean;
  /** Beside its article: the sentence and the way to the article are there already. */
  inArticle?: boolean;
}

/** One claim with its sentence: subject, trigger and object marked, who says so, when, where, by which rule. */
export function EvidenceCard({ evidence, named = false, inArticle = false }: EvidenceCardProps) {
  const { article, sentence, subject, object, relation, status } = evidence;
  return (
    <article className={`evidence evidence-${status}`} data-wrong={evidence.wrong !== undefined}>
      {evidence.wrong && <WrongNote decision={evidence.wrong} />}
      <header className="evidence-head">
        <StatusChip status={status} word={claimWord(evidence)} />
        <Speaker evidence={evidence} />
      </header>
      {named && (
        <p className="evidence-claim">
          <bdi>{subject.name}</bdi> <span className="relation">{relationLabel(relation)}</span>{" "}
          <bdi>{object?.name}</bdi>
        </p>
      )}
      {!inArticle && (
        <blockquote className="sentence" dir="auto">
          <MarkedText
            text={sentence.text}
            marks={evidenceMarks(evidence)}
            offset={sentence.start}
          />
        </blockquote>
      )}
      <Meta evidence={evidence} />
      <Why evidence={evidence} />
      <div className="evidence-acts">
        {!inArticle && (
          <button
            type="button"
            className="link evidence-open"
            onClick={() => openArticle({ id: article.id, claim: evidence.claimId })}
          >
            <Icon name="article" />
            <bdi>{article.title || "Open the article"}</bdi>
          </button>
        )}
        {!evidence.wrong && <MarkWrong evidence={evidence} />}
      </div>
    </article>
  );
}
