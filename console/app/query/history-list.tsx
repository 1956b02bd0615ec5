import { useState } from "react";
import { IconButton } from "../panels/icon.tsx";
import { notify, openQuery } from "../state/acts.ts";
import { matches } from "../text/matches.ts";
import { formatAgo, plural } from "../text/words.ts";
import {
  forgetQuery,
  type HistoryEntry,
  readHistory,
  useHistory,
  writeHistory,
} from "./history.ts";
import { useRun } from "./run.ts";

/** How many entries are listed; a search finds the others. */
const LISTED = 50;

/** The lines of a query that are no comments. */
function codeLines(query: string): string[] {
  const lines = query
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"));
  return lines.length > 0 ? lines : [query.trim()];
}

/** What came of a query: "12 rows", "failed", "stopped"; empty while that is not known. */
export function outcomeOf({ rows, error }: HistoryEntry): string {
  if (error !== undefined) return /cancel/iu.test(error) ? "stopped" : "failed";
  return rows === undefined ? "" : plural(rows, "row");
}

/** The values of an entry's parameters: "actor: NATO". */
function valuesOf({ params }: HistoryEntry): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

function matchesEntry(entry: HistoryEntry, search: string): boolean {
  const { text, question = "", error = "" } = entry;
  return matches(`${question} ${text} ${valuesOf(entry)} ${outcomeOf(entry)} ${error}`, search);
}

/** Forgets and offers to have it back. */
function forget(what: string, act: () => void): void {
  const before = readHistory();
  act();
  notify({
    ...{ tone: "info", message: what },
    action: { label: "Undo", run: () => void writeHistory(before) },
  });
}

/** The whole query, with the reason when it failed, on demand; nothing where the first line says all. */
function Whole({ entry, lines }: { entry: HistoryEntry; lines: readonly string[] }) {
  const { text, question, error } = entry;
  const failed = outcomeOf(entry) === "failed";
  const [open, setOpen] = useState(false);
  const [first = ""] = lines;
  if (lines.length < 2 && first.length < 40 && !question && !failed) return null;
  return (
    <details className="history-whole" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{failed ? "Whole query and why it failed" : "Whole query"}</summary>
      {open && failed && <p className="history-error">{error}</p>}
      {open && <pre>{text}</pre>}
    </details>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { text, params, at, question } = entry;
  const lines = codeLines(text);
  const [first = ""] = lines;
  const running = useRun((state) => state.running !== null && state.asked?.text.trim() === text);
  const facts = [
    at && formatAgo(at),
    valuesOf(entry),
    running ? "running" : outcomeOf(entry),
  ].filter(Boolean);
  return (
    <li className="history" data-failed={outcomeOf(entry) === "failed" && !running}>
      <div className="history-head">
        <button type="button" className="history-entry" onClick={() => openQuery(text, params)}>
          <span className={question ? "history-question" : "history-line"}>
            {question ?? first}
          </span>
          {facts.length > 0 && <span className="history-facts">{facts.join(" · ")}</span>}
        </button>
        <IconButton
          icon="trash"
          label={`Forget the query ${question ?? first}`}
          onClick={() => forget("The query is forgotten.", () => forgetQuery(text))}
        />
      </div>
      <Whole entry={entry} lines={lines} />
    </li>
  );
}

/** What ran in this browser, newest first: its question or first line, when, how many rows, whether it failed. */
export function HistoryList({ search }: { search: string }) {
  const { list } = useHistory();
  const found = list.filter((entry) => matchesEntry(entry, search));
  if (list.length === 0) return <p className="empty">Queries that you run stand here.</p>;
  if (found.length === 0) return <p className="empty">No query has these words.</p>;
  return (
    <>
      <ul className="plain-list" aria-label="History">
        {found.slice(0, LISTED).map((entry) => (
          <Entry key={entry.text} entry={entry} />
        ))}
      </ul>
      {found.length > LISTED && (
        <p className="quiet">The search finds {found.length - LISTED} older ones.</p>
      )}
      <button
        type="button"
        className="link history-clear"
        onClick={() => forget("The history is forgotten.", () => writeHistory([]))}
      >
        Forget the whole history
      </button>
    </>
  );
}
