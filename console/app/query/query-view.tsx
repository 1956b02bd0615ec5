import { useEffect, useRef, useState } from "react";
import { api } from "../api.ts";
import { Icon, IconButton } from "../panels/icon.tsx";
import { useEscape } from "../panels/use-escape.ts";
import { useApp } from "../state/store.ts";
import { formatDuration } from "../text/words.ts";
import { AskBox, Examples, useAsk } from "./ask-box.tsx";
import { CypherFold, GuidedTitle, useCypherFold } from "./cypher-fold.tsx";
import { DraftActs } from "./draft-acts.tsx";
import type { Editor } from "./editor.ts";
import { mountEditor } from "./editor.ts";
import { createHistoryWalk } from "./history-walk.ts";
import { createLanguageClient } from "./language-client.ts";
import { Library } from "./library.tsx";
import { Parameters } from "./parameters-form.tsx";
import { ResultView, RunFailure } from "./result.tsx";
import { runDraft, stopRun, useRun } from "./run.ts";
import { WriteSwitch } from "./write-switch.tsx";

const FIRST_QUERY = `// Entities and the relations between them. Ctrl-Enter runs it.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a, r, b
LIMIT 50`;

const FIRST_QUESTIONS = [
  "Who criticizes Russia?",
  "Where did NATO deploy since 2022?",
  "What did Russia deny?",
  "When did Sweden join NATO?",
  "What connects China and Iran?",
];

function setDraft(change: Partial<{ text: string; params: Record<string, string> }>): void {
  useApp.setState(({ draft }) => ({ draft: { ...draft, ...change } }));
}

/** Mounts the editor once and keeps text, schema and error marks in step. */
function useEditor() {
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const revision = useApp((state) => state.draft.revision);
  const error = useRun((state) => state.error);
  useEffect(() => {
    if (!parent.current) return;
    const client = createLanguageClient();
    const walk = createHistoryWalk();
    if (!useApp.getState().draft.text) setDraft({ text: FIRST_QUERY });
    editor.current = mountEditor(parent.current, {
      client,
      text: useApp.getState().draft.text,
      onChange: (text) => setDraft({ text }),
      onRun: () => void runDraft(),
      onHistory: (step) => {
        const entry = walk(step, useApp.getState().draft);
        if (entry) setDraft({ params: entry.params });
        return entry?.text ?? null;
      },
    });
    api.schema().then(client.setSchema, () => client.setSchema(null));
    // After a question the keys are no part of its Cypher.
    if (!useAsk.getState().asked) editor.current.focus();
    return () => {
      editor.current?.kill();
      client.kill();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the wish to replace the text.
  useEffect(() => editor.current?.setText(useApp.getState().draft.text), [revision]);
  useEffect(() => editor.current?.showError(error), [error]);
  return { parent, format: () => void editor.current?.format() };
}

/** The time a run takes, counted while it lasts. */
function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return <span className="quiet">running for {formatDuration(Math.max(0, now - since))}</span>;
}

function RunBar({ onFormat }: { onFormat: (() => void) | null }) {
  const running = useRun((state) => state.running);
  return (
    <div className="run-bar">
      <button
        type="button"
        className="button primary"
        disabled={running !== null}
        onClick={() => void runDraft()}
      >
        <Icon name="play" /> Run
      </button>
      <button
        type="button"
        className="button"
        disabled={running === null}
        onClick={() => void stopRun()}
      >
        <Icon name="stop" /> Stop
      </button>
      {running && <Elapsed since={running.startedAt} />}
      {!running && onFormat && <WriteSwitch />}
      {onFormat && <DraftActs onFormat={onFormat} />}
    </div>
  );
}

function Stopped({ afterMs }: { afterMs: number }) {
  return (
    <p className="result-empty" role="status">
      Stopped after {formatDuration(afterMs)}. Run it again, or ask for less with WHERE or LIMIT.
    </p>
  );
}

function Result() {
  const { result, error, running, answers, stoppedMs } = useRun();
  // A question that was not understood brings examples of its own.
  const offered = useAsk(({ answer }) => answer?.understood === false);
  if (offered) return <p className="result-empty">This question has no answer.</p>;
  if (error) return <RunFailure error={error} />;
  if (stoppedMs !== null) return <Stopped afterMs={stoppedMs} />;
  if (result) {
    const key = `${result.elapsedMs} ${result.rowCount}`;
    return <ResultView key={key} result={result} answers={answers} />;
  }
  return (
    <div className="result-empty">
      <p>
        {running
          ? "The store is at work."
          : "Ask in English above, run the query, or pick a guided question: it fills the editor and explains itself."}
      </p>
      {!running && <Examples questions={FIRST_QUESTIONS} />}
    </div>
  );
}

/** Brings the focus to the result of a question that was asked in the header. */
function useResultFocus() {
  const result = useRef<HTMLElement>(null);
  const wished = useAsk((state) => state.elsewhere);
  useEffect(() => {
    if (!wished) return;
    result.current?.focus();
    useAsk.setState({ elsewhere: false });
  }, [wished]);
  return result;
}

const closeLeft = () => useApp.setState({ leftOpen: false });

/** The editor with its questions, history and result. */
export function QueryView() {
  const { parent, format } = useEditor();
  const result = useResultFocus();
  const fold = useCypherFold();
  const open = useApp((state) => state.leftOpen);
  const busy = useRun(({ running, result: shown }) => running !== null && shown !== null);
  useEscape(open, closeLeft);
  return (
    <main className="query">
      <aside className="left" data-open={open} aria-label="Questions and history">
        <div className="left-head">
          <h2 className="left-title">Questions</h2>
          <IconButton
            icon="close"
            label="Close the panel"
            className="left-close"
            onClick={closeLeft}
          />
        </div>
        <div className="left-body">
          <Library />
        </div>
      </aside>
      <section className="work" aria-label="Query and result">
        <AskBox />
        <CypherFold />
        <GuidedTitle />
        <div className="editor" ref={parent} hidden={fold === "folded" || fold === "unasked"} />
        {fold !== "unasked" && (
          <div className="run" data-folded={fold === "folded"}>
            <Parameters />
            <RunBar onFormat={fold === "folded" ? null : format} />
          </div>
        )}
        <section className="result" ref={result} tabIndex={-1} aria-label="Result" aria-busy={busy}>
          <Result />
        </section>
      </section>
    </main>
  );
}
