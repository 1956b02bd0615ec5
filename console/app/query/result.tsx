import { useState } from "react";
import type { QueryResult } from "#schemas/query.ts";
import { showEntities } from "../state/acts.ts";
import { formatDuration, plural } from "../text/words.ts";
import { ResultGraph } from "./result-graph.tsx";
import { ResultTable } from "./result-table.tsx";
import type { RunError } from "./run.ts";

/** The ways to look at one result. */
const SHAPES = ["graph", "table", "json"] as const;
type Shape = (typeof SHAPES)[number];
const SHAPE_NAMES: Record<Shape, string> = { graph: "Graph", table: "Table", json: "JSON" };

/** How much came, how long it took, and aloud what was cut. */
export function resultSummary(result: QueryResult): string {
  const parts = [plural(result.rowCount, "row"), formatDuration(result.elapsedMs)];
  if (result.truncated === "rows") {
    parts.push("cut off at the row limit: there are more rows. Add LIMIT or a narrower WHERE.");
  }
  if (result.truncated === "bytes") {
    parts.push("cut off at the size limit: there is more. Return fewer columns or rows.");
  }
  return parts.join(" · ");
}

export function RunFailure({ error }: { error: RunError }) {
  const place = error.line ? ` (line ${error.line}, column ${error.column ?? 1})` : "";
  return (
    <div className="failed result-failed" role="alert">
      <p className="failed-message">
        {error.message}
        {place}
      </p>
      {error.hint && <p>{error.hint}</p>}
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

/** One result as graph, table or JSON. Opens as a graph when there are edges to draw. */
export function ResultView({ result }: { result: QueryResult }) {
  const drawable = result.graph.nodes.length > 0;
  const [shape, setShape] = useState<Shape>(result.graph.edges.length > 0 ? "graph" : "table");
  const entities = result.graph.nodes.map((node) => node.id);
  return (
    <>
      <div className="result-bar">
        <fieldset className="segments">
          <legend className="visually-hidden">Show the result as</legend>
          {SHAPES.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === shape}
              disabled={each === "graph" && !drawable}
              onClick={() => setShape(each)}
            >
              {SHAPE_NAMES[each]}
            </button>
          ))}
        </fieldset>
        <p className={result.truncated ? "truncated" : "quiet"} role="status">
          {resultSummary(result)}
        </p>
        {drawable && (
          <button type="button" className="button" onClick={() => void showEntities(entities)}>
            Add to Explore
          </button>
        )}
      </div>
      {shape === "graph" && <ResultGraph graph={result.graph} onTable={() => setShape("table")} />}
      {shape === "table" && result.rowCount > 0 && <ResultTable result={result} />}
      {result.rowCount === 0 && (
        <p className="result-empty">
          The query ran and nothing fits. Look at names and directions, or load more articles.
        </p>
      )}
      {shape === "json" && <Json result={result} />}
    </>
  );
}
