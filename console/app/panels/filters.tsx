import { useMemo } from "react";
import { relationLabel } from "../canvas/colors.ts";
import { clearFilters, toggleRelation } from "../state/acts.ts";
import { countBy, visiblePart } from "../state/graph-state.ts";
import { useApp } from "../state/store.ts";
import { formatNumber, plural } from "../text/words.ts";

/** Relation types on the canvas with check boxes; says how much the filters leave. */
export function FiltersPanel() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const relations = useMemo(() => countBy(graph.edges.values(), (edge) => edge.relation), [graph]);
  const left = useMemo(() => visiblePart(graph, filters), [graph, filters]);
  const active =
    filters.nodes.size + filters.kinds.size + filters.statuses.size + filters.relations.size > 0;
  return (
    <div>
      <p className="quiet" role="status">
        {formatNumber(left.edges.length)} of {formatNumber(graph.edges.size)} edges and{" "}
        {formatNumber(left.nodes.length)} of {formatNumber(graph.nodes.size)} nodes are shown.
      </p>
      {filters.nodes.size > 0 && (
        <p>{plural(filters.nodes.size, "node is", "nodes are")} hidden one by one.</p>
      )}
      {active && (
        <button type="button" className="button" onClick={clearFilters}>
          Show everything again
        </button>
      )}
      <fieldset className="checks">
        <legend>Relations</legend>
        {relations.map(([relation, count]) => (
          <label key={relation} className="check">
            <input
              type="checkbox"
              checked={!filters.relations.has(relation)}
              onChange={() => toggleRelation(relation)}
            />
            <span>{relationLabel(relation)}</span>
            <span className="count">{count}</span>
          </label>
        ))}
        {relations.length === 0 && <p className="empty">No edges on the canvas.</p>}
      </fieldset>
      <p className="quiet">The legend below the graph hides kinds of nodes and statuses.</p>
    </div>
  );
}
