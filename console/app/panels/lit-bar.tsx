import { askPath } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { useVisible } from "../state/visible.ts";
import { formatNumber, plural } from "../text/words.ts";
import { Icon } from "./icon.tsx";

/** "12 entities and 9 relations", with how many of them filters hide. */
export function litWords(shown: { nodes: number; edges: number }, all: typeof shown): string {
  const words = `${plural(shown.nodes, "entity", "entities")} and ${plural(shown.edges, "relation")}`;
  const hidden = all.nodes + all.edges - shown.nodes - shown.edges;
  return hidden > 0 ? `${words}; filters hide ${formatNumber(hidden)} more` : words;
}

/** Says how much of the picture is lit and why, and puts the rest in the light again. */
export function LitBar() {
  const lit = useApp((state) => state.lit);
  const isListed = useApp((state) => state.path !== null);
  const visible = useVisible();
  if (!lit) return null;
  const shown = {
    nodes: visible.nodes.filter(({ id }) => lit.nodes.has(id)).length,
    edges: visible.edges.filter(({ id }) => lit.edges.has(id)).length,
  };
  return (
    <section className="selection-bar lit-bar" data-covers aria-label={lit.name}>
      <p role="status" title={lit.title}>
        <strong>{litWords(shown, { nodes: lit.nodes.size, edges: lit.edges.size })}</strong> of “
        <bdi>{lit.title}</bdi>”
      </p>
      {lit.ways && !isListed && (
        <button type="button" className="tool-button" onClick={() => askPath(lit.ways ?? null)}>
          <Icon name="path" /> All ways
        </button>
      )}
      <button type="button" className="tool-button" onClick={() => useApp.setState({ lit: null })}>
        <Icon name="close" /> Light everything
      </button>
    </section>
  );
}
