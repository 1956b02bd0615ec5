import { showView } from "../state/acts.ts";
import { useApp, VIEWS, type View } from "../state/store.ts";
import { nextTheme, setTheme, type Theme, useTheme } from "../state/theme.ts";
import { plural } from "../text/words.ts";
import { IconButton, type IconName } from "./icon.tsx";
import { SearchBox } from "./search-box.tsx";

const VIEW_NAMES: Record<View, string> = {
  explore: "Explore",
  query: "Query",
  articles: "Articles",
};
const THEME_ICONS: Record<Theme, IconName> = { system: "system", light: "sun", dark: "moon" };

function Navigation() {
  const view = useApp((state) => state.view);
  return (
    <nav className="views" aria-label="Views">
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? "page" : undefined}
          onClick={() => showView(each)}
        >
          {VIEW_NAMES[each]}
        </button>
      ))}
    </nav>
  );
}

function StoreState() {
  const health = useApp((state) => state.health);
  if (!health) return null;
  const { articles, claims } = health.counts;
  const kind = health.store.kind === "neo4j" ? "Neo4j" : "Embedded store";
  return (
    <span className="store-state" title={`${kind}, ${health.store.uri}`}>
      {plural(articles, "article")} · {plural(claims, "claim")}
    </span>
  );
}

/** Name, search, the three views, what is loaded, theme and help. */
export function Header() {
  const { theme } = useTheme();
  const leftOpen = useApp((state) => state.leftOpen);
  const hasLeft = useApp((state) => state.view !== "articles");
  return (
    <header className="header">
      {hasLeft && (
        <IconButton
          icon="menu"
          label="Questions and more"
          className="menu-button"
          pressed={leftOpen}
          onClick={() => useApp.setState({ leftOpen: !leftOpen })}
        />
      )}
      <h1 className="brand">newsgraph</h1>
      <SearchBox />
      <Navigation />
      <StoreState />
      <IconButton
        icon={THEME_ICONS[theme]}
        label={`Theme: ${theme}. Change to ${nextTheme(theme)}`}
        onClick={() => setTheme(nextTheme(theme))}
      />
      <IconButton
        icon="help"
        label="Help and keys"
        onClick={() => useApp.setState({ helpOpen: true })}
      />
    </header>
  );
}
