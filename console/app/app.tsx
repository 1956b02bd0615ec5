import { lazy, Suspense, useEffect } from "react";
import { ExploreView } from "./panels/explore-view.tsx";
import { Header } from "./panels/header.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { NoticeBar } from "./panels/notice-bar.tsx";
import { OutageBar } from "./panels/outage-bar.tsx";
import { Loading } from "./panels/tokens.tsx";
import { isTyping } from "./panels/typing.ts";
import { refreshHealth, showFirstGraph, showView } from "./state/acts.ts";
import { useApp } from "./state/store.ts";
import { Tour } from "./tour/tour.tsx";

const QueryView = lazy(() =>
  import("./query/query-view.tsx").then(({ QueryView: view }) => ({ default: view })),
);
const ArticlesView = lazy(() =>
  import("./articles/articles-view.tsx").then(({ ArticlesView: view }) => ({ default: view })),
);

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
  }, []);
  return (
    <div className="app">
      <Header />
      <div className="notices">
        <OutageBar />
        <NoticeBar />
      </div>
      <Suspense fallback={<Loading what="the view" />}>
        {view === "explore" && <ExploreView />}
        {view === "query" && <QueryView />}
        {view === "articles" && <ArticlesView />}
      </Suspense>
      <HelpDialog />
      <Tour />
    </div>
  );
}
