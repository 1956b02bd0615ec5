import { ARTICLE_TABS, type ArticleTab, useApp } from "../state/store.ts";
import { formatNumber } from "../text/words.ts";
import { ArticleList } from "./article-list.tsx";
import { ArticlePage } from "./article-page.tsx";
import { ContestedPanel } from "./contested-panel.tsx";
import { DecisionsPanel } from "./decisions-panel.tsx";
import { FailedPanel } from "./failed-panel.tsx";
import { FeedsPanel } from "./feeds-panel.tsx";
import { LoadPanel } from "./load-panel.tsx";
import { useLoad } from "./load-state.ts";
import { PreviewPage } from "./preview-page.tsx";
import { useFailed } from "./use-failed.ts";

const TITLES: Record<ArticleTab, string> = {
  library: "Library",
  feeds: "Feeds",
  failed: "Failed",
  contested: "Contested",
  decisions: "Decisions",
};

function Tabs({ failed }: { failed: number }) {
  const current = useApp((state) => state.articleTab);
  return (
    <nav className="subviews" aria-label="Articles">
      {ARTICLE_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current ? "page" : undefined}
          onClick={() => useApp.setState({ articleTab: tab })}
        >
          {TITLES[tab]}
          {tab === "failed" && failed > 0 && (
            <>
              {" "}
              <span className="pill" data-tone="danger">
                {formatNumber(failed)}
              </span>
            </>
          )}
        </button>
      ))}
    </nav>
  );
}

/** The list of articles beside the ways to load more; watched feeds; what failed; what is contested; what was decided; one article; a preview. */
export function ArticlesView() {
  const open = useApp((state) => state.openArticle);
  const tab = useApp((state) => state.articleTab);
  const failures = useFailed();
  const preview = useLoad((state) => state.preview);
  if (open) return <ArticlePage key={open.id} id={open.id} claim={open.claim} />;
  if (preview) return <PreviewPage preview={preview} />;
  return (
    <main className="articles-page">
      <Tabs failed={failures.request.answer?.total ?? 0} />
      {tab === "library" && (
        <div className="articles">
          <ArticleList />
          <LoadPanel />
        </div>
      )}
      {tab === "feeds" && <FeedsPanel />}
      {tab === "failed" && <FailedPanel failures={failures} />}
      {tab === "contested" && <ContestedPanel />}
      {tab === "decisions" && <DecisionsPanel />}
    </main>
  );
}
