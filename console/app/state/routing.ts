import { beginWith, notifyError, openQuery, showEntities } from "./acts.ts";
import { type AppState, ARTICLE_TABS, useApp, VIEWS, type View } from "./store.ts";
import { unpackView } from "./view-link.ts";
import { showView } from "./views.ts";

/** The address of a state: `?view=articles&article=ID`, `?view=articles&tab=feeds`, `?query=...`, `?entity=ID`; Explore has none. */
export function addressOf(state: Pick<AppState, "view" | "openArticle" | "articleTab">): string {
  const search = new URLSearchParams();
  if (state.view !== "explore") search.set("view", state.view);
  if (state.view === "articles" && state.openArticle) search.set("article", state.openArticle.id);
  if (state.view === "articles" && !state.openArticle && state.articleTab !== "library") {
    search.set("tab", state.articleTab);
  }
  const query = search.toString();
  return query ? `?${query}` : "./";
}

/** Reads an address. A `query` fills the editor and never runs by itself. */
export function readAddress(search: string): void {
  const params = new URLSearchParams(search);
  const query = params.get("query");
  if (query) {
    const values = [...params].filter(([name]) => name.startsWith("param."));
    openQuery(query, Object.fromEntries(values.map(([name, value]) => [name.slice(6), value])));
    return;
  }
  const entity = params.get("entity");
  if (entity) void showEntities([entity]);
  const view = VIEWS.find((each) => each === params.get("view")) ?? ("explore" satisfies View);
  const article = params.get("article");
  const articleTab = ARTICLE_TABS.find((each) => each === params.get("tab")) ?? "library";
  useApp.setState({ view, articleTab, openArticle: article ? { id: article } : null });
}

/** Shows the picture that the part after # carries. */
async function openLinkedView(hash: string): Promise<void> {
  const packed = /^#view=(.+)$/u.exec(hash)?.[1];
  if (!packed) return;
  try {
    await showView(await unpackView(packed));
  } catch (thrown) {
    notifyError(new Error("The address holds no view that can be shown.", { cause: thrown }));
  }
}

/** Keeps the address and the store together, both ways. */
export function startRouting(): void {
  const { hash } = window.location;
  if (hash.startsWith("#view=")) {
    beginWith(openLinkedView(hash));
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  }
  readAddress(window.location.search);
  useApp.subscribe((state, previous) => {
    const address = addressOf(state);
    if (address === addressOf(previous)) return;
    const current = window.location.search || "./";
    if (address !== current) window.history.pushState(null, "", address);
  });
  window.addEventListener("popstate", () => readAddress(window.location.search));
}
