import { useEffect, useRef, useState } from "react";
import type { Preview, PreviewItem, PreviewState } from "#schemas/preview.ts";
import { Icon } from "../panels/icon.tsx";
import { useEscape } from "../panels/use-escape.ts";
import { focusIfLost } from "../panels/use-kept-focus.ts";
import { plural } from "../text/words.ts";
import { isIntoEmpty, previewSentence } from "./gain-words.ts";
import { closePreview, loadInputs } from "./load.ts";
import { reasonOf } from "./load-news.tsx";
import { useLoad } from "./load-state.ts";
import { Found } from "./preview-found.tsx";

const STATES: Record<PreviewState, string> = {
  new: "new",
  changed: "replaces what is stored",
  unchanged: "is stored already",
};

/** What an article of a preview is called. */
function titleOf(item: PreviewItem): string {
  return "view" in item ? item.view.article.title || item.item : item.item;
}

function ItemButton(props: { item: PreviewItem; current: boolean; onOpen: () => void }) {
  const { item, current, onOpen } = props;
  return (
    <button
      type="button"
      className="preview-item"
      aria-current={current ? "true" : undefined}
      onClick={onOpen}
    >
      <bdi className="preview-title">{titleOf(item)}</bdi>
      {"view" in item ? (
        <span className="quiet">
          {STATES[item.state]} · {plural(item.view.claims.length, "claim")}
        </span>
      ) : (
        <span className="feed-error">
          <Icon name="warn" /> cannot be read
        </span>
      )}
    </button>
  );
}

function Unreadable({ error }: { error: { message: string; hint?: string | undefined } }) {
  return (
    <div className="failed">
      <p className="failed-message">{reasonOf(error.message, "")}</p>
      {error.hint && <p>{reasonOf(error.hint, "")}</p>}
    </div>
  );
}

/** What would be found in the chosen articles, before anything is written. */
export function PreviewPage({ preview }: { preview: Preview }) {
  const { items, more } = preview;
  const { previewed, staged } = useLoad();
  const [current, setCurrent] = useState(0);
  const item = items[current];
  const page = useRef<HTMLElement>(null);
  useEscape(true, closePreview);
  useEffect(() => focusIfLost(page.current), []);
  const readable = more || items.some((each) => "view" in each);
  const isOne = previewed.length === 1 && items.length === 1 && !more;
  const load = isOne ? "Load it" : "Load them";
  return (
    <main className="preview-page" ref={page}>
      <header className="preview-head">
        <button type="button" className="link back" onClick={closePreview}>
          <Icon name="back" /> {staged.length > 0 ? "Back" : "Back to the form"}
        </button>
        <p role="status">
          <strong>Preview: nothing is written yet.</strong> {previewSentence(items)}
          {more && ` Only the first ${items.length} articles are shown, loading takes them all.`}
        </p>
        <button
          type="button"
          className="button primary"
          disabled={!readable}
          onClick={() => void loadInputs(previewed)}
        >
          {load}
        </button>
      </header>
      <div className="preview-columns" data-several={items.length > 1}>
        {items.length > 1 && (
          <nav className="preview-items" aria-label="Articles of the preview">
            {items.map((each, index) => (
              <ItemButton
                key={each.item}
                item={each}
                current={index === current}
                onOpen={() => setCurrent(index)}
              />
            ))}
          </nav>
        )}
        {item && "view" in item && (
          <Found key={item.item} {...item} intoEmpty={isIntoEmpty(items)} />
        )}
        {item && "error" in item && <Unreadable error={item.error} />}
        {!item && <p className="empty">There is no article at this address.</p>}
      </div>
    </main>
  );
}
