import { type DragEvent, type FormEvent, useRef, useState } from "react";
import type { ArticleInput } from "#schemas/article.ts";
import { nameInputs } from "#schemas/load-inputs.ts";
import { Icon } from "../panels/icon.tsx";
import { Failed, Loading } from "../panels/tokens.tsx";
import { plural } from "../text/words.ts";
import { type GivenFacts, inputFromPaste } from "./inputs.ts";
import {
  cancelPreview,
  clearLoad,
  failLoad,
  loadInputs,
  previewInputs,
  stage,
  useLoad,
} from "./load.ts";
import { LoadNewsPanel } from "./load-news.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { type ReadFiles, readDrop, readFiles } from "./read-files.ts";

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

function PasteForm() {
  const [text, setText] = useState("");
  const [facts, setFacts] = useState<GivenFacts>({});
  const isAddress = /^https?:\/\/\S+$/iu.test(text.trim());
  const inputs = () => [inputFromPaste(text, facts)];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void previewInputs(inputs());
  };
  return (
    <form className="paste" onSubmit={submit}>
      <label className="stacked">
        <span>Article text, HTML, or a web address</span>
        <textarea
          rows={6}
          value={text}
          placeholder="Paste an article, or the address of a page or feed"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {text.trim() && !isAddress && (
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
                onChange={(event) => setFacts({ ...facts, [name]: event.target.value })}
              />
            </label>
          ))}
        </div>
      )}
      <div className="acts">
        <button type="submit" className="button primary" disabled={!text.trim()}>
          <Icon name="eye" /> Preview
        </button>
        <button
          type="button"
          className="button"
          disabled={!text.trim()}
          onClick={() => void loadInputs(inputs())}
        >
          Load the article
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

function DropZone() {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void stageFrom(readDrop(event.dataTransfer));
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
      <p>Drop text, HTML or JSONL files, a folder or a link here</p>
      <div className="acts">
        <ChooseButton />
        <ChooseButton folder />
      </div>
    </section>
  );
}

/** How many waiting articles are named. */
const NAMED = 8;

function Staged({ staged }: { staged: readonly ArticleInput[] }) {
  const names = nameInputs(staged);
  return (
    <section className="staged" aria-label="Chosen articles">
      <h3>{plural(staged.length, "article")} chosen, not loaded yet</h3>
      <ul>
        {names.slice(0, NAMED).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {names.length > NAMED && <li className="quiet">and {names.length - NAMED} more</li>}
      </ul>
      <div className="acts">
        <button type="button" className="button primary" onClick={() => void previewInputs(staged)}>
          <Icon name="eye" /> Preview
        </button>
        <button type="button" className="button" onClick={() => void loadInputs(staged)}>
          Load {plural(staged.length, "article")}
        </button>
        <button type="button" className="link" onClick={clearLoad}>
          Clear
        </button>
      </div>
    </section>
  );
}

/** The chosen files that cannot be used, each with the reason. */
function Refused({ refused }: { refused: readonly string[] }) {
  if (refused.length === 0) return null;
  return (
    <section className="failed" role="alert" aria-label="Files not taken">
      <p className="failed-message">{plural(refused.length, "file")} could not be taken</p>
      <ul className="failed-items">
        {refused.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of the taken files is not read. */
function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div role="status" aria-label="Fields that are not read">
      <ul className="hints">
        {notes.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </div>
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
  const { news, error, job, previewing, refused, notes } = useLoad();
  const busy = job !== null || previewing !== null;
  return (
    <section className="load" aria-label="Load articles">
      <h2>Load articles</h2>
      {error && <Failed {...error} />}
      <Refused refused={refused} />
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
