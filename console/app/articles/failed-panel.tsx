import { useState } from "react";
import type { FailedArticle, FailedList } from "#schemas/failed.ts";
import { api } from "../api.ts";
import { Icon } from "../panels/icon.tsx";
import { keepFocus } from "../panels/keep-focus.ts";
import { Failed, Loading } from "../panels/tokens.tsx";
import { notifyError } from "../state/acts.ts";
import { formatAgo, formatNumber, plural } from "../text/words.ts";
import { ForgetDialog } from "./forget-dialog.tsx";
import { clearRetried, retryFailed } from "./load.ts";
import { gainSentence, NewsActs, reasonOf, summarySentence } from "./load-news.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { type LoadNews, useLoad } from "./load-state.ts";
import type { Failures } from "./use-failed.ts";

/** Where an article came from, unless its name says so already. */
function originOf({ item, source }: FailedArticle): string | null {
  if (source === "console") return "given to the console";
  if (source === "-") return "from standard input";
  return item.startsWith(source) ? null : `from ${source}`;
}

function Row(props: { article: FailedArticle; busy: boolean; onForget: () => Promise<void> }) {
  const { article, busy, onForget } = props;
  const { id, item, message, hint, at, notHere } = article;
  const facts = [originOf(article), at && formatAgo(at)].filter(Boolean);
  return (
    <li className="feed">
      <Icon name="warn" />
      <div className="feed-body">
        <p className="feed-title">
          <bdi>{item}</bdi>
        </p>
        <p className="failed-reason">
          <bdi>{reasonOf(message, item)}</bdi>
          {hint && <> {reasonOf(hint, "")}</>}
        </p>
        {notHere && <p>{notHere}</p>}
        {facts.length > 0 && (
          <p className="quiet feed-url">
            <bdi>{facts.join(" · ")}</bdi>
          </p>
        )}
      </div>
      <div className="acts">
        {!notHere && (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={({ currentTarget }) =>
              void keepFocus(currentTarget, () => retryFailed([item], [id]))
            }
          >
            <Icon name="reset" /> Try again
            <span className="visually-hidden">: {item}</span>
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={({ currentTarget }) => void keepFocus(currentTarget, onForget)}
        >
          Forget
          <span className="visually-hidden"> {item}</span>
        </button>
      </div>
    </li>
  );
}

/** What another try brought. */
function Retried({ load }: { load: LoadNews }) {
  const { summary, news, stopped } = load;
  return (
    <section className="news retried" aria-label="What is new">
      <p role="status" className="news-line">
        {stopped && "Stopped. "}
        {summarySentence(summary)} {news && gainSentence(news)}
      </p>
      {news && <NewsActs news={news} />}
      <button type="button" className="link" onClick={clearRetried}>
        Put this away
      </button>
    </section>
  );
}

function Acts(props: { list: FailedList; busy: boolean; onForgetAll: () => void }) {
  const { list, busy, onForgetAll } = props;
  const items = list.failed.filter(({ notHere }) => !notHere).map(({ item }) => item);
  return (
    <div className="acts">
      {list.again > 0 && (
        <button
          type="button"
          className="button primary"
          disabled={busy}
          onClick={({ currentTarget }) => void keepFocus(currentTarget, () => retryFailed(items))}
        >
          <Icon name="reset" /> Try {list.again === 1 ? "it" : `all ${formatNumber(list.again)}`}{" "}
          again
        </button>
      )}
      <button type="button" className="button" disabled={busy} onClick={onForgetAll}>
        Forget {list.total === 1 ? "it" : "all"} …
      </button>
    </div>
  );
}

/** Articles that could not be loaded, by whomever and whenever, each with its reason, another try, and forgetting. */
export function FailedPanel({ failures }: { failures: Failures }) {
  const { request, again, canShowMore, showMore } = failures;
  const { job, retried } = useLoad();
  const [forgetting, setForgetting] = useState(false);
  const { answer: list } = request;
  const busy = job !== null;
  const forget = (id: string) => api.forgetFailed(id).then(again, notifyError);
  return (
    <section className="page-section" aria-label="Failed">
      <div className="list-head">
        <h2>{list?.total ? `${plural(list.total, "article")} could not be loaded` : "Failed"}</h2>
        {list && list.total > 0 && (
          <Acts list={list} busy={busy} onForgetAll={() => setForgetting(true)} />
        )}
      </div>
      <p className="lead">
        What failed here, in watched feeds and in <code>newsgraph load</code>. An article leaves
        this list when it is loaded later.
      </p>
      {busy && <LoadProgress />}
      {!busy && retried && <Retried load={retried} />}
      {request.loading && !list && <Loading what="what failed" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {list?.total === 0 && <p className="empty">Everything that was given could be loaded.</p>}
      <ul className="feeds">
        {list?.failed.map((article) => (
          <Row key={article.id} article={article} busy={busy} onForget={() => forget(article.id)} />
        ))}
      </ul>
      {list && list.failed.length < list.total && (
        <button type="button" className="button" disabled={!canShowMore} onClick={showMore}>
          {canShowMore ? "Show more" : `The latest ${formatNumber(list.failed.length)} are shown`}
        </button>
      )}
      {forgetting && list && (
        <ForgetDialog list={list} onClose={() => setForgetting(false)} onForgotten={again} />
      )}
    </section>
  );
}
