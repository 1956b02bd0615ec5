import { useState } from "react";
import type { ArticleView } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { EvidenceCard, goToEntity } from "../panels/evidence-card.tsx";
import { Icon } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { openArticle } from "../state/acts.ts";
import { showArticle } from "../state/show-article.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { ArticleBody, ArticleClaims, ArticleEntities } from "./article-body.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";

function Body({ view, claim }: { view: ArticleView; claim: string | undefined }) {
  const chosen = view.claims.find((each) => each.claimId === claim) ?? null;
  const choose = (id: string) => openArticle({ id: view.article.id, claim: id });
  return (
    <div className="article-columns">
      <ArticleBody
        view={view}
        chosen={chosen}
        onClaim={choose}
        onEntity={goToEntity}
        heading="h1"
      />
      <aside className="article-claims" aria-label="Claims">
        <div className="list-head">
          <h2>{plural(view.claims.length, "claim")}</h2>
          {view.entities.length > 0 && (
            <button type="button" className="button" onClick={() => void showArticle(view)}>
              Show in the graph
            </button>
          )}
        </div>
        <ArticleClaims
          view={view}
          chosen={chosen}
          onClaim={choose}
          details={(each) => <EvidenceCard evidence={each} inArticle />}
        />
        <h2>{plural(view.entities.length, "entity", "entities")}</h2>
        <ArticleEntities view={view} />
      </aside>
    </div>
  );
}

/** One article: its whole text with all mentions, its claims beside it, linked with the graph. */
export function ArticlePage({ id, claim }: { id: string; claim?: string | undefined }) {
  const [deleting, setDeleting] = useState(false);
  const revision = useApp((state) => state.revision);
  const request = useRequest(`article ${id} ${revision}`, () => api.article(id), { keep: true });
  const view = request.answer;
  return (
    <main className="article-page">
      <div className="article-acts">
        <button type="button" className="link back" onClick={() => openArticle(null)}>
          <Icon name="back" /> All articles
        </button>
        {view && (
          <button type="button" className="link back" onClick={() => setDeleting(true)}>
            <Icon name="trash" /> Delete
          </button>
        )}
      </div>
      {request.loading && !view && <Loading what="the article" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {view && <Body view={view} claim={claim} />}
      {view && deleting && (
        <DeleteDialog
          article={view.article}
          onClose={() => setDeleting(false)}
          onDeleted={() => openArticle(null)}
        />
      )}
    </main>
  );
}
