import { useEffect, useMemo, useRef } from "react";
import type { ArticleView, Evidence } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { motion } from "../canvas/camera-motion.ts";
import { relationLabel } from "../canvas/colors.ts";
import { goToEntity } from "../panels/evidence-card.tsx";
import { Icon } from "../panels/icon.tsx";
import { Failed, KindDot, Loading, StatusChip } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { openArticle, showEntities } from "../state/acts.ts";
import { MarkedText } from "../text/marked-text.tsx";
import { formatDate, plural, webHost } from "../text/words.ts";
import { articleMarks } from "./article-marks.ts";

function Byline({ article }: { article: ArticleView["article"] }) {
  const host = webHost(article.url);
  const facts = [
    article.author,
    article.source,
    article.publishedAt && formatDate(article.publishedAt),
  ];
  return (
    <p className="quiet">
      {facts.filter(Boolean).join(" · ")}{" "}
      {host && (
        <a className="link" href={article.url} target="_blank" rel="noopener noreferrer">
          {host} <Icon name="external" />
        </a>
      )}
    </p>
  );
}

function Claims(props: { view: ArticleView; chosen: Evidence | null }) {
  const { view, chosen } = props;
  const ids = view.claims.flatMap(({ subject, object }) => [subject.id, object?.id ?? ""]);
  return (
    <aside className="article-claims" aria-label="Claims">
      <h2>{plural(view.claims.length, "claim")}</h2>
      {view.claims.length === 0 ? (
        <p className="empty">No sentence of this article states a relation that newsgraph knows.</p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => void showEntities([...new Set(ids)].filter(Boolean))}
        >
          Show in the graph
        </button>
      )}
      <ul className="plain-list">
        {view.claims.map((claim) => (
          <li key={claim.claimId}>
            <button
              type="button"
              className="claim"
              aria-current={claim.claimId === chosen?.claimId ? "true" : undefined}
              onClick={() => openArticle({ id: view.article.id, claim: claim.claimId })}
            >
              <span>
                {claim.subject.name}{" "}
                <span className="relation">{relationLabel(claim.relation)}</span>{" "}
                {claim.object?.name}
              </span>
              <span className="claim-facts">
                <StatusChip status={claim.status} />
                {claim.speaker && <span className="quiet">{claim.speaker.name}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{plural(view.entities.length, "entity", "entities")}</h2>
      <ul className="article-entities">
        {view.entities.map((entity) => (
          <li key={entity.id}>
            <button type="button" className="end" onClick={() => goToEntity(entity.id)}>
              <KindDot kind={entity.kind} /> {entity.name}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Body({ view, claim }: { view: ArticleView; claim: string | undefined }) {
  const text = useRef<HTMLDivElement>(null);
  const chosen = view.claims.find((each) => each.claimId === claim) ?? null;
  const marks = useMemo(() => articleMarks(view, chosen), [view, chosen]);
  useEffect(() => {
    if (!chosen) return;
    const behavior = motion(1) > 0 ? "smooth" : "instant";
    text.current?.querySelector(".mark-trigger")?.scrollIntoView({ block: "center", behavior });
  }, [chosen]);
  return (
    <div className="article-columns">
      <article className="article-body">
        <h1>{view.article.title || "Untitled article"}</h1>
        <Byline article={view.article} />
        <div className="article-text" ref={text}>
          <MarkedText text={view.article.text} marks={marks} onEntity={goToEntity} />
        </div>
      </article>
      <Claims view={view} chosen={chosen} />
    </div>
  );
}

/** One article: its whole text with all mentions, its claims beside it, linked with the graph. */
export function ArticlePage({ id, claim }: { id: string; claim?: string | undefined }) {
  const request = useRequest(`article ${id}`, () => api.article(id));
  return (
    <main className="article-page">
      <button type="button" className="link back" onClick={() => openArticle(null)}>
        <Icon name="back" /> All articles
      </button>
      {request.loading && <Loading what="the article" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && <Body view={request.answer} claim={claim} />}
    </main>
  );
}
