import { ARTICLE_TABS, type ArticleTab, useApp } from "../state/store.ts";
import { ArticleList } from "./article-list.tsx";
import { ArticlePage } from "./article-page.tsx";
import { ContestedPanel } from "./contested-panel.tsx";
import { DecisionsPanel } from "./decisions-panel.tsx";
import { FeedsPanel } from "./feeds-panel.tsx";
import { useLoad } from "./load.ts";
import { LoadPanel } from "./load-panel.tsx";
import { PreviewPage } from "./preview-page.tsx";

const TITLES: Record<ArticleTab, string> = {
  library: "Library",
  feeds: "Feeds",
  contested: "Contested",
  decisions: "Decisions",
};

function Tabs() {
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
        </button>
      ))}
    </nav>
  );
}

/** The list of articles beside the ways to load more; watched feeds; what is contested; what was decided; one article; a preview. */
export function ArticlesView() {
  const open = useApp((state) => state.openArticle);
  const tab = useApp((state) => state.articleTab);
  const preview = useLoad((state) => state.preview);
  if (open) return <ArticlePage key={open.id} id={open.id} claim={open.claim} />;
  if (preview) return <PreviewPage preview={preview} />;
  return (
    <main className="articles-page">
      <Tabs />
      {tab === "library" && (
        <div className="articles">
          <ArticleList />
          <LoadPanel />
        </div>
      )}
      {tab === "feeds" && <FeedsPanel />}
      {tab === "contested" && <ContestedPanel />}
      {tab === "decisions" && <DecisionsPanel />}
    </main>
  );
}
