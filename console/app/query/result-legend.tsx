import { useMemo } from "react";
import type { Subgraph } from "#schemas/subgraph.ts";
import { relationColor } from "../canvas/colors.ts";
import { STATUS_STYLES } from "../canvas/status-styles.ts";
import { KindDot, StatusLine } from "../panels/tokens.tsx";
import { countBy } from "../state/graph-state.ts";
import { relationGroups } from "../state/relation-groups.ts";
import { useTheme } from "../state/theme.ts";

/** What the colours and lines of a result mean, as far as it has them. */
export function ResultLegend({ graph }: { graph: Subgraph }) {
  const theme = useTheme((state) => state.shown);
  const { kinds, groups, statuses } = useMemo(
    () => ({
      kinds: countBy(graph.nodes, ({ kind }) => kind),
      groups: relationGroups(graph.edges),
      statuses: new Set(graph.edges.map(({ status }) => status)),
    }),
    [graph],
  );
  return (
    <ul className="result-legend" data-covers aria-label="Legend">
      {kinds.map(([kind, count]) => (
        <li key={kind}>
          <KindDot kind={kind} /> {kind} <span className="quiet">{count}</span>
        </li>
      ))}
      {groups.map(({ id, label, count, relations }) => (
        <li key={id}>
          <span
            className="relation-line"
            style={{ background: relationColor(relations[0] ?? "", theme) }}
            aria-hidden="true"
          />
          {label} <span className="quiet">{count}</span>
        </li>
      ))}
      {STATUS_STYLES.filter(({ status }) => statuses.has(status)).map(({ status, label }) => (
        <li key={status}>
          <StatusLine status={status} /> {label}
        </li>
      ))}
    </ul>
  );
}
