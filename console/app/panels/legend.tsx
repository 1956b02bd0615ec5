import { useMemo } from "react";
import { ENTITY_TYPES } from "#schemas/ontology/entity-types.ts";
import type { Status } from "#schemas/subgraph.ts";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { toggleKind, toggleStatus } from "../state/acts.ts";
import { countBy } from "../state/graph-state.ts";
import { useApp } from "../state/store.ts";
import { KindDot, StatusLine } from "./tokens.tsx";

const MEANINGS = new Map<string, string>(ENTITY_TYPES.map((row) => [row.kind, row.definition]));

interface ToggleProps {
  name: string;
  count: number;
  hidden: boolean;
  meaning: string | undefined;
  onToggle: () => void;
  children: React.ReactNode;
}

function Toggle({ name, count, hidden, meaning, onToggle, children }: ToggleProps) {
  return (
    <button
      type="button"
      className="legend-item"
      aria-pressed={!hidden}
      title={`${meaning ?? name}. Click to ${hidden ? "show" : "hide"}.`}
      onClick={onToggle}
    >
      {children}
      <span>{name}</span>
      <span className="count">{count}</span>
    </button>
  );
}

/** What colours and lines mean; each entry shows or hides its kind or status. */
export function Legend() {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const kinds = useMemo(() => countBy(graph.nodes.values(), (node) => node.kind), [graph]);
  const statuses = useMemo(
    () => new Map(countBy(graph.edges.values(), (edge) => edge.status)),
    [graph],
  );
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">Legend and filter</legend>
      <div className="legend-group">
        {kinds.map(([kind, count]) => (
          <Toggle
            key={kind}
            name={kind}
            count={count}
            hidden={filters.kinds.has(kind)}
            meaning={MEANINGS.get(kind)}
            onToggle={() => toggleKind(kind)}
          >
            <KindDot kind={kind} />
          </Toggle>
        ))}
      </div>
      <div className="legend-group">
        {STATUS_STYLES.filter(({ status }) => statuses.has(status)).map((row) => (
          <Toggle
            key={row.status}
            name={row.label}
            count={statuses.get(row.status) ?? 0}
            hidden={filters.statuses.has(row.status)}
            meaning={row.meaning}
            onToggle={() => toggleStatus(row.status satisfies Status)}
          >
            <StatusLine status={row.status} />
          </Toggle>
        ))}
      </div>
    </fieldset>
  );
}
