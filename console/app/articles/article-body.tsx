import { useEffect, useMemo, useRef } from "react";
import type { ArticleView, Evidence } from "#schemas/answers.ts";
import { motion } from "../canvas/camera-motion.ts";
import { ClaimLine } from "../panels/claim-line.tsx";
import { goToEntity } from "../panels/evidence-card.tsx";
import { Icon } from "../panels/icon.tsx";
import { KindDot } from "../panels/tokens.tsx";
import { MarkedText } from "../text/marked-text.tsx";
import { formatDate, plural, webHost } from "../text/words.ts";
import { articleMarks } from "./article-marks.ts";

export function Byline({ article }: { article: ArticleView["article"] }) {
  const host = webHost(article.url);
  const facts = [
    article.author,
    article.source,
    article.publishedAt ? formatDate(article.publishedAt) : "no date",
    plural(article.wordCount, "word"),
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

interface Chosen {
  view: ArticleView;
  chosen: Evidence | null;
  onClaim: (id: string) => void;
}

/** The whole text with all mentions and claims; a claim's words choose it, a name leads to its entity. */
export function ArticleText(props: Chosen & { onEntity?: ((id: string) => void) | undefined }) {
  const { view, chosen, onClaim, onEntity } = props;
  const text = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => articleMarks(view, chosen), [view, chosen]);
  useEffect(() => {
    if (!chosen) return;
    const behavior = motion(1) > 0 ? "smooth" : "instant";
    text.current?.querySelector(".mark-trigger")?.scrollIntoView({ block: "center", behavior });
  }, [chosen]);
  return (
    <div className="article-text" ref={text} dir="auto">
      <MarkedText text={view.article.text} marks={marks} onEntity={onEntity} onClaim={onClaim} />
    </div>
  );
}

/** The claims of an article in the order of its text, the chosen one with its details. */
export function ArticleClaims(props: Chosen & { details?: (claim: Evidence) => React.ReactNode }) {
  const { view, chosen, onClaim, details } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!chosen) return;
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  if (view.claims.length === 0) {
    return (
      <p className="empty">No sentence of this article states a relation that newsgraph knows.</p>
    );
  }
  return (
    <ul className="plain-list" ref={list}>
      {view.claims.map((claim) => {
        const current = claim.claimId === chosen?.claimId;
        return (
          <li key={claim.claimId}>
            <ClaimLine claim={claim} current={current} onOpen={() => onClaim(claim.claimId)} />
            {current && details?.(claim)}
          </li>
        );
      })}
    </ul>
  );
}

/** The entities that an article mentions. */
export function ArticleEntities({ view, linked = true }: { view: ArticleView; linked?: boolean }) {
  return (
    <ul className="article-entities">
      {view.entities.map(({ id, kind, name }) => (
        <li key={id}>
          {linked ? (
            <button type="button" className="end" onClick={() => goToEntity(id)}>
              <KindDot kind={kind} /> <bdi>{name}</bdi>
            </button>
          ) : (
            <span className="end-plain">
              <KindDot kind={kind} /> <bdi>{name}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
