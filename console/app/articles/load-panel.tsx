import { type DragEvent, type FormEvent, useRef, useState } from "react";
import type { Evidence } from "#schemas/answers.ts";
import { relationLabel } from "../canvas/colors.ts";
import { Icon } from "../panels/icon.tsx";
import { Failed, StatusChip } from "../panels/tokens.tsx";
import { openArticle, showEntities } from "../state/acts.ts";
import { plural } from "../text/words.ts";
import { inputFromPaste, inputsFromFile } from "./inputs.ts";
import { cancelLoad, failLoad, type LoadNews, loadInputs, useLoad } from "./load.ts";

async function loadFiles(files: readonly File[]): Promise<void> {
  try {
    const read = await Promise.all(
      files.map(async (file) => inputsFromFile(file.name, await file.text())),
    );
    await loadInputs(read.flat());
  } catch (thrown) {
    failLoad(thrown);
  }
}

function PasteForm() {
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const busy = useLoad((state) => state.job !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void loadInputs([inputFromPaste(text, title)]).then(() => {
      if (useLoad.getState().news) {
        setText("");
        setTitle("");
      }
    });
  };
  return (
    <form className="paste" onSubmit={submit}>
      <label className="stacked">
        <span>Article text, HTML, or one web address</span>
        <textarea
          rows={6}
          value={text}
          placeholder="Paste the article here"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label className="stacked">
        <span>Title (optional)</span>
        <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit" className="button primary" disabled={busy || !text.trim()}>
        Load the article
      </button>
    </form>
  );
}

function DropZone() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void loadFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className="drop"
      data-over={over}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" />
      <p>Drop text, HTML or JSONL files here</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".txt,.md,.html,.htm,.jsonl,.ndjson"
        onChange={(event) => {
          void loadFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </section>
  );
}

const STAGES = {
  reading: "reading",
  extracting: "finding claims in",
  writing: "writing",
  done: "done with",
  failed: "failed at",
} as const;

function ProgressLine() {
  const { job, progress } = useLoad();
  if (!job) return null;
  const total = progress?.total ?? undefined;
  return (
    <div className="progress">
      <p role="status">
        {progress ? `${STAGES[progress.stage]} ${progress.item}` : "Starting"} ·{" "}
        {progress?.done ?? 0} of {total ?? "?"}
      </p>
      <progress
        aria-label="Progress of the load"
        value={progress?.done ?? undefined}
        max={total ?? 1}
      />
      <button type="button" className="button" onClick={() => void cancelLoad()}>
        Stop
      </button>
    </div>
  );
}

function NewClaim({ claim }: { claim: Evidence }) {
  return (
    <li>
      <button
        type="button"
        className="row"
        onClick={() => openArticle({ id: claim.article.id, claim: claim.claimId })}
      >
        <span>
          {claim.subject.name} <span className="relation">{relationLabel(claim.relation)}</span>{" "}
          {claim.object?.name}
        </span>
        <span className="count">
          <StatusChip status={claim.status} />
        </span>
      </button>
    </li>
  );
}

/** "1 article loaded: 7 claims, 5 new relations, 2 new entities." */
export function newsSentence({ summary, more }: LoadNews): string {
  const parts = [`${plural(summary.loaded, "article")} loaded`];
  if (summary.unchanged > 0) parts.push(`${summary.unchanged} were there already`);
  if (summary.failed > 0) parts.push(`${summary.failed} failed`);
  if (summary.loaded === 0) return `${parts.join(", ")}.`;
  const gain = [
    plural(Math.max(0, more.claims), "new claim"),
    plural(Math.max(0, more.relationships), "new relation"),
    plural(Math.max(0, more.entities), "new entity", "new entities"),
  ];
  return `${parts.join(", ")}: ${gain.join(", ")}.`;
}

function News({ news }: { news: LoadNews }) {
  return (
    <section className="news" aria-label="What is new">
      <p role="status" className="news-line">
        {newsSentence(news)}
      </p>
      {news.summary.errors.map((error) => (
        <p key={error.item} className="failed">
          <strong>{error.item}</strong> {error.message}
        </p>
      ))}
      {news.entities.length > 0 && (
        <button
          type="button"
          className="button primary"
          onClick={() => void showEntities(news.entities)}
        >
          Show in the graph
        </button>
      )}
      <ul className="plain-list">
        {news.claims.slice(0, 40).map((claim) => (
          <NewClaim key={claim.claimId} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

/** Loads articles by paste, file or address, with progress, and tells what is new. */
export function LoadPanel() {
  const { news, error } = useLoad();
  return (
    <section className="load" aria-label="Load articles">
      <h2>Load articles</h2>
      <PasteForm />
      <DropZone />
      <ProgressLine />
      {error && <Failed {...error} />}
      {news && <News news={news} />}
    </section>
  );
}
