import { useApp } from "../state/store.ts";
import { ArticleList } from "./article-list.tsx";
import { ArticlePage } from "./article-page.tsx";
import { LoadPanel } from "./load-panel.tsx";

/** The list of articles beside the ways to load more, or one article. */
export function ArticlesView() {
  const open = useApp((state) => state.openArticle);
  if (open) return <ArticlePage key={open.id} id={open.id} claim={open.claim} />;
  return (
    <main className="articles">
      <ArticleList />
      <LoadPanel />
    </main>
  );
}
