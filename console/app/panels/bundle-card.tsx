import type { GraphEdge } from "#schemas/subgraph.ts";
import { relationLabel } from "../canvas/colors.ts";
import { edgeWord } from "../canvas/status-styles.ts";
import { focusNode, select } from "../state/acts.ts";
import { bundleEdges, bundleId, bundleWith, pairOf } from "../state/scene.ts";
import { useApp } from "../state/store.ts";
import { useVisible } from "../state/visible.ts";
import { plural } from "../text/words.ts";
import { KindDot, StatusLine } from "./tokens.tsx";

function drawApart(pair: string): void {
  useApp.setState(({ appearance }) => ({
    appearance: { ...appearance, apart: new Set([...appearance.apart, pair]) },
    selection: null,
  }));
}

function End({ id }: { id: string }) {
  const node = useApp((state) => state.graph.nodes.get(id));
  return (
    <button type="button" className="end" onClick={() => focusNode(id)}>
      <KindDot kind={node?.kind ?? "Other"} />
      {node?.label ?? id}
    </button>
  );
}

/** From one edge back to all of those that are drawn as one line with it. */
export function BackToBundle({ edge }: { edge: GraphEdge }) {
  const { edges } = useVisible();
  const appearance = useApp((state) => state.appearance);
  const nodes = useApp((state) => state.graph.nodes);
  const all = bundleWith(edge, edges, appearance);
  if (all.length === 0) return null;
  const name = (id: string) => nodes.get(id)?.label ?? id;
  const [from = "", to = ""] = pairOf(edge).split("\n");
  return (
    <button
      type="button"
      className="link"
      onClick={() => select({ kind: "bundle", id: bundleId(pairOf(edge)) })}
    >
      ‹ {plural(all.length, "relation")} of {name(from)} and {name(to)}
    </button>
  );
}

/** All edges between two entities that are drawn as one; each opens its sentences. */
export function BundleCard({ id }: { id: string }) {
  const { edges } = useVisible();
  const nodes = useApp((state) => state.graph.nodes);
  const all = bundleEdges(id, edges);
  const [first] = all;
  if (!first) return <p className="empty panel-body">The filters hide these edges.</p>;
  const [from = "", to = ""] = pairOf(first).split("\n");
  const name = (end: string) => nodes.get(end)?.label ?? end;
  return (
    <section className="panel-body" aria-label="Bundled edges">
      <h2 className="edge-title">
        <End id={from} />
        <span className="relation">and</span>
        <End id={to} />
      </h2>
      <p className="edge-facts">{plural(all.length, "relation")} drawn as one line</p>
      <ul className="plain-list">
        {all.map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              className="row"
              onClick={() => select({ kind: "edge", id: edge.id })}
            >
              <StatusLine status={edge.status} />
              <span>
                {name(edge.source)} {relationLabel(edge.relation)} {name(edge.target)}
                <span className="quiet"> · {edgeWord(edge)}</span>
              </span>
              <span className="count">{edge.claimCount}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => drawApart(pairOf(first))}>
        Draw them apart
      </button>
    </section>
  );
}
