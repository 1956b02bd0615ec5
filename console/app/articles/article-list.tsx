import { useRef, useState } from "react";
import type { ArticleSummary } from "#schemas/answers.ts";
import { api, type DeletedArticle } from "../api.ts";
import { IconButton } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useRequest } from "../panels/use-request.ts";
import { notify, notifyError, openArticle, refreshHealth, showWholeGraph } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { formatDate, formatNumber, plural } from "../text/words.ts";

/** What a deletion took along, in words. */
export function deletionSentence(title: string, gone: DeletedArticle): string {
  return `“${title}” is deleted, with ${plural(gone.claims, "claim")}, ${plural(gone.relationships, "relation")} and ${plural(gone.entities, "entity", "entities")} that only it supported.`;
}

async function deleteArticle(article: ArticleSummary): Promise<void> {
  try {
    const gone = await api.deleteArticle(article.id);
    notify({ tone: "info", message: deletionSentence(article.title, gone) });
    await refreshHealth();
    await showWholeGraph();
  } catch (thrown) {
    notifyError(thrown);
  }
}

function DeleteButton({ article }: { article: ArticleSummary }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const name = article.title || "this article";
  return (
    <>
      <IconButton
        icon="trash"
        label={`Delete ${name}`}
        onClick={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} className="dialog" aria-label={`Delete ${name}?`}>
        <h2>Delete this article?</h2>
        <p>
          “{name}” and its {plural(article.claimCount, "claim")} go, and every relation and entity
          that only it supports.
        </p>
        <div className="dialog-acts">
          <button type="button" className="button" onClick={close}>
            Keep it
          </button>
          <button
            type="button"
            className="button danger"
            onClick={() => {
              close();
              void deleteArticle(article);
            }}
          >
            Delete
          </button>
        </div>
      </dialog>
    </>
  );
}

function Row({ article }: { article: ArticleSummary }) {
  const facts = [
    article.source,
    article.publishedAt && formatDate(article.publishedAt),
    `${formatNumber(article.wordCount)} words`,
    plural(article.claimCount, "claim"),
  ];
  return (
    <li className="article-row">
      <button
        type="button"
        className="article-link"
        onClick={() => openArticle({ id: article.id })}
      >
        <span className="article-title">{article.title || "Untitled article"}</span>
        <span className="quiet">{facts.filter(Boolean).join(" · ")}</span>
      </button>
      <DeleteButton article={article} />
    </li>
  );
}

/** The articles in the store, newest first, with search in their titles. */
export function ArticleList() {
  const [q, setQ] = useState("");
  const health = useApp((state) => state.health);
  const version = `${health?.counts.articles} ${health?.counts.claims}`;
  const request = useRequest(`articles ${version} ${q}`, () => api.articles({ q, limit: 200 }));
  const articles = request.answer?.articles ?? [];
  return (
    <section className="article-list" aria-label="Articles">
      <div className="list-head">
        <h2>Articles</h2>
        <input
          type="search"
          aria-label="Search in articles"
          placeholder="Search in articles"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {request.loading && <Loading what="the articles" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && articles.length === 0 && (
        <p className="empty">
          {q ? `No article fits “${q}”.` : "No articles yet. Paste one to begin."}
        </p>
      )}
      <ul>
        {articles.map((article) => (
          <Row key={article.id} article={article} />
        ))}
      </ul>
    </section>
  );
}
