import { useEffect } from "react";
import { ErrorBoundary } from "./panels/error-boundary.tsx";
import { ExploreView } from "./panels/explore-view.tsx";
import { Header } from "./panels/header.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { LoadedPart, type PartCode } from "./panels/loaded-part.tsx";
import { NoticeBar } from "./panels/notice-bar.tsx";
import { OutageBar } from "./panels/outage-bar.tsx";
import { SkipButton } from "./panels/skip-button.tsx";
import { isTyping } from "./panels/typing.ts";
import { refreshHealth, showFirstGraph, showView } from "./state/acts.ts";
import { followStore } from "./state/renewal.ts";
import { useApp } from "./state/store.ts";
import { Tour } from "./tour/tour.tsx";

const QUERY_VIEW: PartCode = {
  what: "the query view",
  load: () => import("./query/query-view.tsx").then(({ QueryView }) => QueryView),
};
const ARTICLES_VIEW: PartCode = {
  what: "the articles view",
  load: () => import("./articles/articles-view.tsx").then(({ ArticlesView }) => ArticlesView),
};

const KEYS: Record<string, () => void> = {
  "/": () => window.document.getElementById("search")?.focus(),
  "?": () => useApp.setState({ helpOpen: true }),
  "1": () => showView("explore"),
  "2": () => showView("query"),
  "3": () => showView("articles"),
};

function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** The whole page. */
export function App() {
  const view = useApp((state) => state.view);
  useKeys();
  useEffect(() => {
    void refreshHealth();
    void showFirstGraph();
    return followStore();
  }, []);
  return (
    <div className="app">
      <SkipButton />
      <Header />
      <div className="notices">
        <OutageBar />
        <NoticeBar />
      </div>
      <ErrorBoundary key={view} what="This view">
        {view === "explore" && <ExploreView />}
        {view === "query" && <LoadedPart code={QUERY_VIEW} />}
        {view === "articles" && <LoadedPart code={ARTICLES_VIEW} />}
      </ErrorBoundary>
      <HelpDialog />
      <Tour />
    </div>
  );
}
