import { useMemo, useState } from "react";
import type { QueryResult } from "#schemas/query.ts";
import { showEntities } from "../state/acts.ts";
import { showOnly } from "../state/show-only.ts";
import { useApp } from "../state/store.ts";
import { formatDuration, plural } from "../text/words.ts";
import { drawnGraph } from "./claim-edges.ts";
import { NoRows } from "./no-rows.tsx";
import { PlanTree } from "./plan-tree.tsx";
import { ResultActions } from "./result-actions.tsx";
import { ResultGraph } from "./result-graph.tsx";
import { ResultTable } from "./result-table.tsx";
import { type Asked, asksSame, type RunError, useRun } from "./run.ts";
import { readSyntaxError } from "./syntax-error.ts";
import { writingHint } from "./write-switch.tsx";

/** The ways to look at one result. */
const SHAPES = ["graph", "table", "json", "plan"] as const;
type Shape = (typeof SHAPES)[number];
const SHAPE_NAMES: Record<Shape, string> = {
  graph: "Graph",
  table: "Table",
  json: "JSON",
  plan: "Plan",
};

/** How much came, how long it took, and aloud what was cut. */
export function resultSummary(result: QueryResult): string {
  if (result.plan && result.columns.length === 0) {
    return `The plan of the query, in ${formatDuration(result.elapsedMs)}. It did not run.`;
  }
  const parts = [plural(result.rowCount, "row"), formatDuration(result.elapsedMs)];
  if (result.truncated === "rows") {
    parts.push(
      "cut off at the row limit: there are more rows. Save all of them, or narrow the query.",
    );
  }
  if (result.truncated === "bytes") {
    parts.push("cut off at the size limit: there is more. Return fewer columns or rows.");
  }
  return parts.join(" · ");
}

/** What could stand at the place of a mistake, for those who want to know all of it. */
function Possible({ possible }: { possible: string }) {
  return (
    <details>
      <summary>What could stand here</summary>
      <p>{possible}</p>
    </details>
  );
}

export function RunFailure({ error }: { error: RunError }) {
  const syntax = readSyntaxError(error.message);
  const meant = syntax?.meant ? ` Do you mean ${syntax.meant}?` : "";
  const place = error.line ? ` (line ${error.line}, column ${error.column ?? 1})` : "";
  return (
    <div className="failed result-failed" role="alert">
      <p className="failed-message">
        {syntax?.message ?? error.message}
        {meant}
        {place}
      </p>
      {error.hint && <p>{writingHint(error.hint)}</p>}
      {syntax && <Possible possible={syntax.possible} />}
    </div>
  );
}

function Json({ result }: { result: QueryResult }) {
  const rows = result.rows.map((row) =>
    Object.fromEntries(result.columns.map((column, index) => [column, row[index]])),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard (axe: scrollable-region-focusable).
    <section className="result-scroll" tabIndex={0} aria-label="JSON">
      <pre className="result-json">{JSON.stringify(rows, null, 2)}</pre>
    </section>
  );
}

/** Which shapes a result has; the first is shown first. */
export function shapesOf({ plan, columns, graph }: QueryResult): Shape[] {
  const rows: Shape[] = columns.length > 0 ? ["table", "json"] : [];
  const drawn: Shape[] = graph.nodes.length > 0 ? ["graph"] : [];
  const all = graph.edges.length > 0 ? [...drawn, ...rows] : [...rows, ...drawn];
  return plan === undefined ? all : ["plan", ...all];
}

function Shapes(props: { result: QueryResult; shape: Shape; onShape: (shape: Shape) => void }) {
  const { result, shape, onShape } = props;
  const has = shapesOf(result);
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">Show the result as</legend>
      {SHAPES.filter((each) => each !== "plan" || has.includes("plan")).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === shape}
          disabled={!has.includes(each)}
          onClick={() => onShape(each)}
        >
          {SHAPE_NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}

interface BodyProps {
  result: QueryResult;
  answers: Asked;
  shape: Shape;
  onTable: () => void;
}

function Body({ result, answers, shape, onTable }: BodyProps) {
  const graph = useMemo(() => drawnGraph(result), [result]);
  if (shape === "plan") return <PlanTree steps={result.plan ?? []} />;
  if (shape === "graph") return <ResultGraph graph={graph} onTable={onTable} />;
  if (result.rowCount === 0) {
    return <NoRows answers={answers} />;
  }
  return shape === "json" ? <Json result={result} /> : <ResultTable result={result} />;
}

/** Names in the query that the store does not have: why rows may be missing. */
function Warnings({ result: { warnings = [] } }: { result: QueryResult }) {
  if (warnings.length === 0) return null;
  return (
    <div role="status" aria-label="Warnings">
      <ul className="hints result-warnings">
        {warnings.map(({ message, line, column, offset }) => (
          <li key={offset}>
            {message} <span className="quiet">{`Line ${line}, column ${column}.`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says that the editor holds something else than what gave the result. */
function Earlier({ answers }: { answers: Asked }) {
  const isSame = useApp(({ draft }) => asksSame(draft, answers));
  const running = useRun((state) => state.running !== null);
  if (isSame || running) return null;
  return <p className="result-earlier">Answers an earlier query, not the one above</p>;
}

/** Brings the entities of a result to the canvas: beside what is there, or in its place. */
function ToExplore({ entities }: { entities: readonly string[] }) {
  return (
    <div className="result-explore">
      <button type="button" className="button" onClick={() => void showEntities(entities)}>
        Add to Explore
      </button>
      <button type="button" className="button" onClick={() => void showOnly(entities)}>
        Show only this
      </button>
    </div>
  );
}

/** One result as graph, table, JSON or plan. Opens as a graph when there are edges to draw. */
export function ResultView({ result, answers }: { result: QueryResult; answers: Asked }) {
  const [shape, setShape] = useState<Shape>(shapesOf(result)[0] ?? "table");
  const entities = result.graph.nodes.map((node) => node.id);
  return (
    <>
      <div className="result-bar">
        <Shapes result={result} shape={shape} onShape={setShape} />
        <p className={result.truncated ? "truncated" : "quiet"} role="status">
          {resultSummary(result)}
        </p>
        <Earlier answers={answers} />
        {result.rowCount > 0 && <ResultActions result={result} answers={answers} />}
        {entities.length > 0 && <ToExplore entities={entities} />}
      </div>
      <Warnings result={result} />
      <Body result={result} answers={answers} shape={shape} onTable={() => setShape("table")} />
    </>
  );
}
