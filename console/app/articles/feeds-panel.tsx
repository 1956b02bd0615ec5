import { useEffect, useRef, useState } from "react";
import type { FeedCheck, WatchedFeed } from "#schemas/feeds.ts";
import type { News } from "#schemas/review.ts";
import { api } from "../api.ts";
import { Icon } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { useKeptFocus } from "../panels/use-kept-focus.ts";
import { useRequest } from "../panels/use-request.ts";
import { notify, notifyError } from "../state/acts.ts";
import { storeChanged } from "../state/renewal.ts";
import { useApp } from "../state/store.ts";
import { formatAgo, plural, webHost } from "../text/words.ts";
import { gainSentence, NewsActs, reasonOf } from "./load-news.tsx";
import { intervalWords, WatchForm } from "./watch-form.tsx";

/** What the feed calls itself, else where it is. */
function nameOf({ title, url }: WatchedFeed): string {
  return title || (webHost(url) ?? url);
}

/** "2 new articles, 1 changed, 30 known, 1 failed". */
function checkWords({ loaded, changed, unchanged, failed }: FeedCheck): string {
  const parts = [plural(loaded - changed, "new article")];
  if (changed > 0) parts.push(`${changed} changed`);
  if (unchanged > 0) parts.push(`${unchanged} known`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(", ");
}

function FeedNews({ articles }: { articles: readonly string[] }) {
  const [news, setNews] = useState<News | null>(null);
  if (articles.length === 0) return null;
  if (!news) {
    return (
      <button
        type="button"
        className="link"
        onClick={() => void api.news(articles).then(setNews, notifyError)}
      >
        What was new in {articles.length === 1 ? "it" : "them"}
      </button>
    );
  }
  return (
    <div className="feed-news">
      <p className="news-line">{gainSentence(news)}</p>
      <NewsActs news={news} />
    </div>
  );
}

async function stopWatching(feed: WatchedFeed, onChange: () => void): Promise<void> {
  try {
    await api.removeFeed(feed.id);
    notify({
      tone: "info",
      message: `${nameOf(feed)} is no longer watched. Its articles stay.`,
      action: {
        label: "Watch it again",
        run: () => {
          const { url, minutes } = feed;
          api.watchFeed({ url, minutes }).then(onChange, notifyError);
          notify(null);
        },
      },
    });
    onChange();
  } catch (thrown) {
    notifyError(thrown);
  }
}

function FeedState({ feed }: { feed: WatchedFeed }) {
  const { lastCheck, job, nextAt } = feed;
  if (job) return <Loading what="what the feed has now" />;
  return (
    <p className="quiet">
      {lastCheck
        ? `Looked ${formatAgo(lastCheck.at)}: ${checkWords(lastCheck)}`
        : "Not looked at yet"}
      {` · next ${formatAgo(nextAt)}`}
    </p>
  );
}

function FeedRow({ feed, onChange }: { feed: WatchedFeed; onChange: () => void }) {
  const { lastCheck } = feed;
  const name = nameOf(feed);
  return (
    <li className="feed">
      <Icon name="feed" />
      <div className="feed-body">
        <p className="feed-title">
          <bdi>{name}</bdi> <span className="quiet">{intervalWords(feed.minutes)}</span>
        </p>
        <p className="feed-url quiet">{feed.url}</p>
        <FeedState feed={feed} />
        {lastCheck !== undefined && lastCheck.failed > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => useApp.setState({ articleTab: "failed" })}
          >
            What could not be loaded
          </button>
        )}
        {lastCheck?.error && <p className="feed-error">{reasonOf(lastCheck.error, feed.url)}</p>}
        {lastCheck && !feed.job && <FeedNews key={lastCheck.at} articles={lastCheck.articles} />}
      </div>
      <div className="acts">
        <button
          type="button"
          className="button"
          aria-disabled={feed.job !== null}
          onClick={() => {
            if (feed.job === null) void api.checkFeed(feed.id).then(onChange, notifyError);
          }}
        >
          <Icon name="reset" /> Look now
          <span className="visually-hidden"> at {name}</span>
        </button>
        <button type="button" className="button" onClick={() => void stopWatching(feed, onChange)}>
          Stop watching
          <span className="visually-hidden"> {name}</span>
        </button>
      </div>
    </li>
  );
}

/** While a look runs it is asked this often how it goes, else so seldom, in milliseconds. */
const RUNNING_MS = 1_000;
const IDLE_MS = 20_000;

/** The watched feeds, asked again and again; when a look ended, the rest of the page is told. */
function useFeeds() {
  const [round, setRound] = useState(0);
  const known = useRef<WatchedFeed[] | null>(null);
  const request = useRequest(`feeds ${round}`, () => api.feeds());
  const { answer } = request;
  useEffect(() => {
    if (!answer) return;
    const runs = (id: string) => answer.feeds.some((feed) => feed.id === id && feed.job);
    if (known.current?.some((feed) => feed.job && !runs(feed.id))) void storeChanged();
    known.current = answer.feeds;
    const running = answer.feeds.some((feed) => feed.job !== null);
    const timer = setTimeout(() => setRound((last) => last + 1), running ? RUNNING_MS : IDLE_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const feeds = answer?.feeds ?? known.current;
  return { feeds, request, again: () => setRound((last) => last + 1) };
}

/** Feeds that are looked at by themselves while the server runs. */
export function FeedsPanel() {
  const { feeds, request, again } = useFeeds();
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, feeds);
  return (
    <section className="page-section" aria-label="Feeds" ref={panel}>
      <div className="list-head">
        <h2>Watched feeds</h2>
      </div>
      <p className="lead">
        While newsgraph runs, it looks at these feeds by itself and loads what is new.
      </p>
      <WatchForm onWatched={again} />
      {!feeds && request.loading && <Loading what="the feeds" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {feeds?.length === 0 && (
        <p className="empty">No feed is watched yet. Paste the address of one above.</p>
      )}
      <ul className="feeds">
        {feeds?.map((feed) => (
          <FeedRow key={feed.id} feed={feed} onChange={again} />
        ))}
      </ul>
    </section>
  );
}
