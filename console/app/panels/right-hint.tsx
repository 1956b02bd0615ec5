import { useMemo } from "react";
import type { GraphNode } from "#schemas/subgraph.ts";
import { openArticle, openQuery, showView } from "../state/acts.ts";
import type { GraphState } from "../state/graph-state.ts";
import { useApp } from "../state/store.ts";
import { formatNumber, plural } from "../text/words.ts";
import { goToEntity } from "./evidence-card.tsx";
import { Icon } from "./icon.tsx";
import { KindDot } from "./tokens.tsx";

/** So many of the best connected entities are named. */
const NAMED = 6;

/** The entities on the canvas with most edges there, most first. */
export function bestConnected({ nodes, edges }: GraphState): { node: GraphNode; edges: number }[] {
  const counts = new Map<string, number>();
  for (const { source, target } of edges.values()) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMED)
    .flatMap(([id, count]) => {
      const node = nodes.get(id);
      return node ? [{ node, edges: count }] : [];
    });
}

function Holdings() {
  const counts = useApp((state) => state.health?.counts);
  if (!counts) return null;
  const rows = [
    ["articles", counts.articles],
    ["sentences", counts.sentences],
    ["claims", counts.claims],
    ["entities", counts.entities],
    ["relations", counts.relationships],
  ] as const;
  return (
    <section>
      <h3>What the graph holds</h3>
      <dl className="holdings">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function BestConnected() {
  const graph = useApp((state) => state.graph);
  const best = useMemo(() => bestConnected(graph), [graph]);
  if (best.length === 0) return null;
  return (
    <section>
      <h3>Best connected on the canvas</h3>
      <ul className="plain-list">
        {best.map(({ node, edges }) => (
          <li key={node.id}>
            <button type="button" className="row" onClick={() => goToEntity(node.id)}>
              <KindDot kind={node.kind} />
              <bdi>{node.label}</bdi>
              <span className="count">{plural(edges, "edge")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const BEGINNINGS = [
  {
    icon: "search",
    label: "Search an entity or ask a question",
    run: () => window.document.getElementById("search")?.focus(),
  },
  {
    icon: "compare",
    label: "See what is contested, side by side",
    run: () => {
      openArticle(null);
      useApp.setState({ articleTab: "contested" });
    },
  },
  { icon: "table", label: "Ask in Cypher", run: () => openQuery(useApp.getState().draft.text) },
  { icon: "article", label: "Load articles of your own", run: () => showView("articles") },
] as const;

function Beginnings() {
  return (
    <section>
      <h3>Where to begin</h3>
      <ul className="plain-list">
        {BEGINNINGS.map(({ icon, label, run }) => (
          <li key={label}>
            <button type="button" className="row" onClick={run}>
              <Icon name={icon} />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands on the right while nothing is chosen: how to read the picture, where to begin, what there is. */
export function RightHint() {
  return (
    <div className="panel-hint">
      <h2>Every edge is a sentence</h2>
      <p>
        Click an edge to read the sentences behind it, who said them and how sure they are. Click a
        node for its card. Double-click a node to bring its neighbours.
      </p>
      <p className="quiet">
        Without a pointer: the <em>Outline</em> on the left lists the same graph as text.
      </p>
      <BestConnected />
      <Beginnings />
      <Holdings />
    </div>
  );
}
