import type { PlanStep } from "#schemas/query.ts";
import { formatDuration, formatNumber } from "../text/words.ts";

/** A step of a plan with those it feeds on. */
export interface PlanNode extends PlanStep {
  children: PlanNode[];
}

/** The list of a plan (each step followed by its children, one deeper) as a tree. */
export function planTree(steps: readonly PlanStep[]): PlanNode[] {
  const roots: PlanNode[] = [];
  const path: PlanNode[] = [];
  for (const step of steps) {
    const node = { ...step, children: [] };
    const parent = path[step.depth - 1];
    (parent?.children ?? roots).push(node);
    path.length = step.depth;
    path.push(node);
  }
  return roots;
}

/** What was measured or guessed, in words. */
export function measures(step: PlanStep): string[] {
  return [
    ...(step.rows === undefined ? [] : [`${formatNumber(step.rows)} rows`]),
    ...(step.estimatedRows === undefined
      ? []
      : [`about ${formatNumber(Math.round(step.estimatedRows))} expected`]),
    ...(step.hits === undefined ? [] : [`${formatNumber(step.hits)} hits`]),
    ...(step.milliseconds === undefined ? [] : [formatDuration(step.milliseconds)]),
  ];
}

function Steps({ nodes, most }: { nodes: readonly PlanNode[]; most: number }) {
  return (
    <ul>
      {nodes.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a plan never change places.
        <li key={index}>
          <div className="plan-step">
            <strong>{node.operator}</strong>
            {node.details && <code>{node.details}</code>}
            <span className="quiet">{measures(node).join(" · ")}</span>
            {most > 0 && (
              <span
                className="plan-bar"
                aria-hidden="true"
                style={{ width: `${(100 * (node.hits ?? node.rows ?? 0)) / most}%` }}
              />
            )}
          </div>
          {node.children.length > 0 && <Steps nodes={node.children} most={most} />}
        </li>
      ))}
    </ul>
  );
}

/** The plan of EXPLAIN or PROFILE: what feeds a step stands under it. */
export function PlanTree({ steps }: { steps: readonly PlanStep[] }) {
  const most = Math.max(0, ...steps.map((step) => step.hits ?? step.rows ?? 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard (axe: scrollable-region-focusable).
    <section className="result-scroll plan" tabIndex={0} aria-label="Plan">
      <p className="quiet">Read from the bottom up: each step feeds the one above it.</p>
      <Steps nodes={planTree(steps)} most={most} />
    </section>
  );
}
