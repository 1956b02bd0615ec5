import { useRef, useState } from "react";
import type { RowFormat } from "#schemas/api.ts";
import type { QueryResult } from "#schemas/query.ts";
import { notify, notifyError } from "../state/acts.ts";
import { plural } from "../text/words.ts";
import { downloadRows } from "./download.ts";
import { type Asked, paramsOf } from "./run.ts";
import { valueText } from "./values.ts";

/** Rows as text that a spreadsheet takes from the clipboard: tabs between cells, one line a row. */
export function asTabs({ columns, rows }: Pick<QueryResult, "columns" | "rows">): string {
  const cell = (text: string) => text.replace(/\s+/gu, " ");
  return [columns, ...rows.map((row) => row.map(valueText))]
    .map((row) => row.map(cell).join("\t"))
    .join("\n");
}

async function copy(result: QueryResult): Promise<void> {
  try {
    await navigator.clipboard.writeText(asTabs(result));
    notify({ tone: "info", message: `${plural(result.rowCount, "row")} copied with tabs.` });
  } catch (thrown) {
    notifyError(thrown);
  }
}

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1_000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Copies what is on the screen and saves every row, with what has come so far and a way to stop. */
export function ResultActions({ result, answers }: { result: QueryResult; answers: Asked }) {
  const [bytes, setBytes] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  const download = async (format: RowFormat) => {
    abort.current = new AbortController();
    setBytes(0);
    const { signal } = abort.current;
    const params = paramsOf(answers.text, answers.params);
    await downloadRows({ query: answers.text, params, format, signal, onBytes: setBytes });
    setBytes(null);
  };
  if (bytes !== null) {
    return (
      <div className="result-actions">
        <span className="quiet" role="status">
          {bytes === 0 ? "asking for all rows" : `${size(bytes)} of rows`}
        </span>
        <button type="button" className="button" onClick={() => abort.current?.abort()}>
          Stop the download
        </button>
      </div>
    );
  }
  return (
    <div className="result-actions">
      <button type="button" className="link" onClick={() => void copy(result)}>
        Copy
      </button>
      <button type="button" className="link" onClick={() => void download("csv")}>
        All rows as CSV
      </button>
      <button type="button" className="link" onClick={() => void download("json")}>
        All rows as JSON
      </button>
    </div>
  );
}
