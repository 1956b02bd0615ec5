import { type FormEvent, useEffect, useRef } from "react";
import { Icon } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { focusIfLost, useKeptFocus } from "../panels/use-kept-focus.ts";
import { usePageDrop } from "../panels/use-page-drop.ts";
import type { GivenFacts } from "./inputs.ts";
import {
  cancelPreview,
  failLoad,
  isAddress,
  loadInputs,
  paste,
  pastedInputs,
  previewInputs,
  stage,
} from "./load.ts";
import { LoadNewsPanel } from "./load-news.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { useLoad } from "./load-state.ts";
import { type ReadFiles, readDrop, readFiles } from "./read-files.ts";
import { Notes, Refused, Staged } from "./staged.tsx";

async function stageFrom(read: Promise<ReadFiles>): Promise<void> {
  try {
    stage(await read);
  } catch (thrown) {
    failLoad(thrown);
  }
}

const FACTS = [
  { name: "title", label: "Title", hint: "", type: "text" },
  { name: "source", label: "Source", hint: "as on the article", type: "text" },
  { name: "publishedAt", label: "Published", hint: "", type: "date" },
] as const;

function Facts({ facts }: { facts: GivenFacts }) {
  return (
    <div className="paste-facts">
      {FACTS.map(({ name, label, hint, type }) => (
        <label key={name} className="stacked">
          <span>
            {label} <span className="quiet">(optional)</span>
          </span>
          <input
            type={type}
            value={facts[name] ?? ""}
            placeholder={hint}
            onChange={(event) => paste({ facts: { ...facts, [name]: event.target.value } })}
          />
        </label>
      ))}
      {!facts.publishedAt && (
        <p className="quiet paste-undated">
          Without a date here or at the head of the text, the article is missing from the timeline
          and from questions about a time.
        </p>
      )}
    </div>
  );
}

/** The form for one article or address; what is typed outlives the preview and a load that fails. */
function PasteForm() {
  const pasted = useLoad((state) => state.pasted);
  const { text, facts } = pasted;
  const isOfPage = isAddress(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void previewInputs(pastedInputs(pasted));
  };
  return (
    <form className="paste" onSubmit={submit}>
      <label className="stacked">
        <span>Article text, HTML, or a web address</span>
        <textarea
          rows={6}
          value={text}
          placeholder="Paste an article, or the address of a page or feed"
          onChange={(event) => paste({ text: event.target.value })}
        />
      </label>
      {text.trim() && !isOfPage && <Facts facts={facts} />}
      <div className="acts">
        <button type="submit" className="button primary" disabled={!text.trim()}>
          <Icon name="eye" /> Preview
        </button>
        <button
          type="button"
          className="button"
          disabled={!text.trim()}
          onClick={() => void loadInputs(pastedInputs(pasted))}
        >
          {isOfPage ? "Load what is there" : "Load the article"}
        </button>
      </div>
    </form>
  );
}

/** A button that opens the browser's choice of files, or of a folder. */
function ChooseButton({ folder = false }: { folder?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const label = folder ? "Choose a folder" : "Choose files";
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Icon name={folder ? "folder" : "article"} /> {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          element?.toggleAttribute("webkitdirectory", folder);
        }}
        type="file"
        hidden
        multiple
        aria-label={label}
        accept={folder ? undefined : ".txt,.md,.html,.htm,.json,.jsonl,.ndjson"}
        onChange={(event) => {
          void stageFrom(readFiles([...(event.target.files ?? [])]));
          event.target.value = "";
        }}
      />
    </>
  );
}

const takeDrop = (transfer: DataTransfer) => void stageFrom(readDrop(transfer));

function DropZone() {
  const over = usePageDrop(takeDrop);
  return (
    <section className="drop" data-over={over} aria-label="Files">
      <Icon name="upload" />
      <p>Drop text, HTML or JSONL files, a folder or a link here</p>
      <div className="acts">
        <ChooseButton />
        <ChooseButton folder />
      </div>
    </section>
  );
}

function Choosing() {
  const staged = useLoad((state) => state.staged);
  return (
    <>
      {staged.length > 0 ? <Staged staged={staged} /> : <PasteForm />}
      <DropZone />
    </>
  );
}

/** Loads articles by paste, file, folder or address: preview, progress, and what is new afterwards. */
export function LoadPanel() {
  const { news, error, job, previewing, previewed, refused, wrongLines, notes } = useLoad();
  const busy = job !== null || previewing !== null;
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, busy ? "busy" : (news ?? previewed));
  useEffect(() => {
    // Back from a preview, whose page had the focus.
    if (useLoad.getState().previewed.length > 0) focusIfLost(panel.current);
  }, []);
  return (
    <section className="load" aria-label="Load articles" ref={panel}>
      <h2>Load articles</h2>
      {error && <Failed {...error} />}
      <Refused refused={refused} wrongLines={wrongLines} />
      <Notes notes={notes} />
      {previewing && (
        <div className="progress">
          <Loading what="the preview: nothing is written" />
          <button type="button" className="button" onClick={cancelPreview}>
            Stop
          </button>
        </div>
      )}
      {job && <LoadProgress />}
      {!busy && news && <LoadNewsPanel load={news} />}
      {!busy && !news && <Choosing />}
    </section>
  );
}
