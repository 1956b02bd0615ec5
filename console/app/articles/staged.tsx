import type { ArticleInput } from "#schemas/article.ts";
import { nameInputs } from "#schemas/load-inputs.ts";
import { Icon } from "../panels/icon.tsx";
import { formatNumber, plural } from "../text/words.ts";
import { clearLoad, loadInputs, previewInputs } from "./load.ts";

/** How many waiting articles are named. */
const NAMED = 8;

/** Texts of more characters are told to be long: the server reads an article for a minute at most. */
const LONG = 300_000;

/** Says of a very long text that it may well fail, before it does. */
function Length({ input }: { input: ArticleInput | undefined }) {
  const { length } = input?.text ?? "";
  if (length < LONG) return null;
  return (
    <span className="quiet">
      {formatNumber(length)} characters: one article may be read for a minute, then it fails. Better
      split it.
    </span>
  );
}

/** The articles that were chosen, and what can be done with them. */
export function Staged({ staged }: { staged: readonly ArticleInput[] }) {
  const names = nameInputs(staged);
  return (
    <section className="staged" aria-label="Chosen articles">
      <h3>{plural(staged.length, "article")} chosen, not loaded yet</h3>
      <ul>
        {names.slice(0, NAMED).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
          <li key={index}>
            <bdi>{name}</bdi> <Length input={staged[index]} />
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

/** How many files or lines that cannot be used are named. */
const NAMED_REFUSED = 20;

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  const { length } = sentences;
  return (
    <>
      <p className="failed-message">{title}</p>
      <ul className="failed-items">
        {sentences.slice(0, NAMED_REFUSED).map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
        {length > NAMED_REFUSED && <li>and {formatNumber(length - NAMED_REFUSED)} more</li>}
      </ul>
    </>
  );
}

/** The chosen files that cannot be used, and the lines of the others, each with the reason. */
export function Refused(props: { refused: readonly string[]; wrongLines: readonly string[] }) {
  const { refused, wrongLines } = props;
  if (refused.length + wrongLines.length === 0) return null;
  const lines = `${plural(wrongLines.length, "article")} in the files could not be taken, the others are chosen`;
  return (
    <section className="failed" role="alert" aria-label="Files not taken">
      <Sentences
        title={`${plural(refused.length, "file")} could not be taken`}
        sentences={refused}
      />
      <Sentences title={lines} sentences={wrongLines} />
    </section>
  );
}

/** What of the taken files is not read. */
export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div role="status" aria-label="What is not read">
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
