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

function Byline({ article }: { article: ArticleView["article"] }) {
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

/** Where the text goes on after a first paragraph that is the title again; 0 where it does not begin so. */
export function afterTitle({
  title,
  text,
}: Pick<ArticleView["article"], "title" | "text">): number {
  if (title === "" || !text.startsWith(title)) return 0;
  const rest = /^\s*\n\s*/u.exec(text.slice(title.length));
  return rest ? title.length + rest[0].length : 0;
}

interface BodyProps extends Chosen {
  onEntity?: ((id: string) => void) | undefined;
  /** The heading that its title is. */
  heading: "h1" | "h2";
}

/**
 * Title, facts and the whole text with all mentions and claims; a claim's words choose it, a name
 * leads to its entity. A title that is also the first paragraph stands once, with its marks.
 */
export function ArticleBody({ view, chosen, onClaim, onEntity, heading: Heading }: BodyProps) {
  const body = useRef<HTMLElement>(null);
  const marks = useMemo(() => articleMarks(view, chosen), [view, chosen]);
  useEffect(() => {
    if (!chosen) return;
    const behavior = motion(1) > 0 ? "smooth" : "instant";
    body.current?.querySelector(".mark-trigger")?.scrollIntoView({ block: "center", behavior });
  }, [chosen]);
  const { article } = view;
  const start = afterTitle(article);
  const marked = { marks, onEntity, onClaim };
  return (
    <article className="article-body" ref={body}>
      <Heading className={Heading === "h2" ? "preview-heading" : undefined}>
        <bdi>
          {start > 0 ? (
            <MarkedText text={article.title} {...marked} />
          ) : (
            article.title || "Untitled article"
          )}
        </bdi>
      </Heading>
      <Byline article={article} />
      <div className="article-text" dir="auto">
        <MarkedText text={article.text.slice(start)} offset={start} {...marked} />
      </div>
    </article>
  );
}

/** The claims of an article in the order of its text, each with a note, the chosen one with its details. */
export function ArticleClaims(
  props: Chosen & Partial<Record<"details" | "note", (claim: Evidence) => React.ReactNode>>,
) {
  const { view, chosen, onClaim, details, note } = props;
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
            <ClaimLine
              claim={claim}
              current={current}
              note={note?.(claim)}
              onOpen={() => onClaim(claim.claimId)}
            />
            {current && details?.(claim)}
          </li>
        );
      })}
    </ul>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The entities that an article mentions, those that are new to the graph first. */
export function ArticleEntities(props: {
  view: ArticleView;
  linked?: boolean;
  fresh?: ReadonlySet<string>;
}) {
  const { view, linked = true, fresh = NONE } = props;
  const entities = view.entities.toSorted(
    (a, b) => Number(fresh.has(b.id)) - Number(fresh.has(a.id)),
  );
  return (
    <ul className="article-entities">
      {entities.map(({ id, kind, name }) => (
        <li key={id}>
          {linked ? (
            <button type="button" className="end" onClick={() => goToEntity(id)}>
              <KindDot kind={kind} /> <bdi>{name}</bdi>
            </button>
          ) : (
            <span className="end-plain">
              <KindDot kind={kind} /> <bdi>{name}</bdi>
              {fresh.has(id) && <span className="pill">new</span>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
