import { useMemo } from "react";
import { showMore, showView, showWholeGraph } from "../state/acts.ts";
import { clearFilters, setFilters } from "../state/filter-acts.ts";
import { SOFT_CAP } from "../state/limits.ts";
import { type ExploreMode, useApp } from "../state/store.ts";
import { useVisible } from "../state/visible.ts";
import { formatNumber } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { Failed, Loading } from "./tokens.tsx";

function NoArticles() {
  return (
    <div className="canvas-empty">
      <h2>No articles yet</h2>
      <p>Load one and its claims become a graph.</p>
      <button type="button" className="button primary" onClick={() => showView("articles")}>
        Load an article
      </button>
    </div>
  );
}

function EmptyCanvas() {
  return (
    <div className="canvas-empty">
      <h2>The canvas is empty</h2>
      <p>Search an entity above, or go back to the first graph.</p>
      <button type="button" className="button primary" onClick={() => void showWholeGraph()}>
        Show the first graph
      </button>
    </div>
  );
}

function AllHidden() {
  return (
    <div className="canvas-empty">
      <h2>Everything here is hidden</h2>
      <p>The legend, the filters or the timeline leave nothing to show.</p>
      <button type="button" className="button primary" onClick={clearFilters}>
        Show everything again
      </button>
    </div>
  );
}

/** What stands in the middle when there is no graph to see. */
export function CanvasState({ shownNodes }: { shownNodes: number }) {
  const load = useApp((state) => state.graphLoad);
  const empty = useApp((state) => state.graph.nodes.size === 0);
  const articles = useApp((state) => state.health?.counts.articles);
  if (load === "loading" && empty) return <Loading what="the graph" />;
  if (load === "failed" && empty) {
    return <Failed message="The graph could not be read." onRetry={() => void showWholeGraph()} />;
  }
  if (empty && articles === 0) return <NoArticles />;
  if (empty) return <EmptyCanvas />;
  return shownNodes === 0 ? <AllHidden /> : null;
}

const MODES: readonly { id: ExploreMode; label: string; icon: "graph" | "table" }[] = [
  { id: "graph", label: "Graph", icon: "graph" },
  { id: "table", label: "Table", icon: "table" },
];

/** Graph or table of the same. */
function ModeSwitch() {
  const mode = useApp((state) => state.exploreMode);
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">Show as</legend>
      {MODES.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === mode}
          onClick={() => useApp.setState({ exploreMode: id })}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function MoreButton({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  const most = useApp.getState().graph.nodes.size >= SOFT_CAP;
  const act = most ? () => useApp.setState({ offerOpen: true }) : () => void showMore();
  return (
    <button type="button" className="link" onClick={act}>
      {most ? "See all" : "Show more"}
    </button>
  );
}

/** How many nodes the filters leave without any of their edges. */
function useLonely(): number {
  const graph = useApp((state) => state.graph);
  const { nodes, edges } = useVisible();
  return useMemo(() => {
    if (edges.length === graph.edges.size) return 0;
    const kept = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const had = new Set(
      [...graph.edges.values()].flatMap(({ source, target }) => [source, target]),
    );
    return nodes.filter(({ id }) => had.has(id) && !kept.has(id)).length;
  }, [graph, nodes, edges]);
}

function HideLonely() {
  const lonely = useLonely();
  if (lonely === 0) return null;
  return (
    <button type="button" className="link" onClick={() => setFilters({ lonely: true })}>
      Hide {formatNumber(lonely)} without edges
    </button>
  );
}

/** How much of the graph is on the canvas, as graph or table, and how to see more. */
export function Shown(props: { nodes: number; edges: number }) {
  const total = useApp((state) => state.graph.total);
  const mode = useApp((state) => state.exploreMode);
  const all = total ? Math.max(props.nodes, total.nodes) : props.nodes;
  return (
    <div className="shown" data-covers>
      <ModeSwitch />
      <p role="status">
        {formatNumber(props.nodes)} of {formatNumber(all)}{" "}
        <span className="shown-kind">connected </span>
        entities · {formatNumber(props.edges)} edges
      </p>
      {mode === "graph" && <HideLonely />}
      {mode === "graph" && <MoreButton shown={props.nodes} total={all} />}
    </div>
  );
}
