import { useDeferredValue, useRef, useState } from "react";
import type { ArticleSummary, ArticleList as Listed } from "#schemas/answers.ts";
import type { ArticleOrder } from "#schemas/api.ts";
import { type ArticleFilter, api } from "../api.ts";
import { IconButton } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useKeptFocus } from "../panels/use-kept-focus.ts";
import { useRequest } from "../panels/use-request.ts";
import { openArticle } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { formatAgo, formatDate, formatNumber, plural } from "../text/words.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { useFresh } from "./load-state.ts";

/** How many articles are listed at first, and how many more at a time. */
const PAGE = 50;

interface RowProps {
  article: ArticleSummary;
  order: ArticleOrder;
  onDelete: () => void;
}

function Row({ article, order, onDelete }: RowProps) {
  const isFresh = useFresh(({ ids }) => ids.has(article.id));
  const facts = [
    article.source,
    article.publishedAt ? formatDate(article.publishedAt) : "no date",
    `${formatNumber(article.wordCount)} words`,
    plural(article.claimCount, "claim"),
    order === "loaded" && article.retrievedAt && `loaded ${formatAgo(article.retrievedAt)}`,
  ];
  return (
    <li className="article-row">
      <button
        type="button"
        className="article-link"
        onClick={() => openArticle({ id: article.id })}
      >
        <bdi className="article-title">{article.title || "Untitled article"}</bdi>
        <span className="quiet">
          {isFresh && <span className="pill">Just loaded</span>}
          {facts.filter(Boolean).join(" · ")}
        </span>
      </button>
      <IconButton
        icon="trash"
        label={`Delete ${article.title || "this article"}`}
        onClick={onDelete}
      />
    </li>
  );
}

interface FilterProps {
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
}

function SourceFilter({ filter, onFilter }: FilterProps) {
  const revision = useApp((state) => state.revision);
  const { answer } = useRequest(`sources ${revision}`, () => api.sources());
  return (
    <label className="stacked">
      <span>Source</span>
      <select
        value={filter.source ?? ""}
        onChange={(event) => onFilter({ ...filter, source: event.target.value })}
      >
        <option value="">All sources</option>
        {answer?.sources.map(({ name, articles }) => (
          <option key={name} value={name}>
            {name} ({formatNumber(articles)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Filters({ filter, onFilter }: FilterProps) {
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <search className="article-filters">
      <label className="stacked article-search">
        <span className="visually-hidden">Search in articles</span>
        <input
          type="search"
          placeholder="Search in titles and texts"
          value={filter.q ?? ""}
          onChange={(event) => onFilter({ ...filter, q: event.target.value })}
        />
      </label>
      <SourceFilter filter={filter} onFilter={onFilter} />
      {(["from", "to"] as const).map((end) => (
        <label key={end} className="stacked">
          <span>{end === "from" ? "From" : "To"}</span>
          <input
            type="date"
            value={filter[end] ?? ""}
            onChange={(event) => onFilter({ ...filter, [end]: event.target.value })}
          />
        </label>
      ))}
      {isFiltered && (
        <button type="button" className="link" onClick={() => onFilter({})}>
          Clear filters
        </button>
      )}
    </search>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  return (
    <p className="empty">
      {filtered
        ? "No article fits. Change the filters, or clear them."
        : "No articles yet. Paste one, drop a file, or give the address of a page or feed."}
    </p>
  );
}

const ORDERS: Record<ArticleOrder, string> = {
  published: "Published last",
  loaded: "Loaded last",
};

function OrderChoice(props: { order: ArticleOrder; onOrder: (order: ArticleOrder) => void }) {
  return (
    <label className="article-order">
      <span className="quiet">First</span>{" "}
      <select
        value={props.order}
        onChange={(event) => props.onOrder(event.target.value as ArticleOrder)}
      >
        {Object.entries(ORDERS).map(([order, label]) => (
          <option key={order} value={order}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many articles are shown of how many; by what they are ordered. */
function Head(props: {
  shown: number;
  list: Listed | null;
  order: ArticleOrder;
  onOrder: (order: ArticleOrder) => void;
}) {
  const { shown, list, order, onOrder } = props;
  return (
    <div className="list-head">
      <h2>Articles</h2>
      {list && (
        <p className="quiet" role="status">
          {list.total > 0
            ? `${formatNumber(shown)} of ${plural(list.total, "article")}`
            : "none found"}
        </p>
      )}
      <OrderChoice order={order} onOrder={onOrder} />
    </div>
  );
}

/** The articles in the store, newest first, with search, source and dates. */
export function ArticleList() {
  const [filter, setFilter] = useState<ArticleFilter>({});
  const [limit, setLimit] = useState(PAGE);
  const [order, setOrder] = useState<ArticleOrder>("published");
  const [doomed, setDoomed] = useState<ArticleSummary | null>(null);
  const asked = useDeferredValue(filter);
  const revision = useApp((state) => state.revision);
  const key = `articles ${revision} ${limit} ${order} ${JSON.stringify(asked)}`;
  const request = useRequest(key, () => api.articles({ ...asked, order, limit }), { keep: true });
  const { articles = [], total = 0 } = request.answer ?? {};
  const list = useRef<HTMLElement>(null);
  useKeptFocus(list, request.answer);
  return (
    <section className="article-list" aria-label="Articles" ref={list}>
      <Head shown={articles.length} list={request.answer} order={order} onOrder={setOrder} />
      <Filters
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setLimit(PAGE);
        }}
      />
      {request.loading && !request.answer && <Loading what="the articles" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && articles.length === 0 && (
        <Empty filtered={Object.values(asked).some(Boolean)} />
      )}
      <ul>
        {articles.map((article) => (
          <Row
            key={article.id}
            article={article}
            order={order}
            onDelete={() => setDoomed(article)}
          />
        ))}
      </ul>
      {articles.length < total && (
        <button
          type="button"
          className="button"
          onClick={() => setLimit(Math.min(500, limit + PAGE))}
          disabled={limit >= 500}
        >
          {limit >= 500 ? "Filter to see older ones" : "Show more"}
        </button>
      )}
      {doomed && <DeleteDialog article={doomed} onClose={() => setDoomed(null)} />}
    </section>
  );
}
