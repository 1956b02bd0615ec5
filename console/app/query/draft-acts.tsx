import { useState } from "react";
import { notify, notifyError } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { keepFavourite, useFavourites } from "./favourites.ts";
import { parameterNames } from "./parameters.ts";

/** The address of the draft: it fills the editor of whoever opens it, and runs nothing. */
export function draftAddress(text: string, params: Record<string, string>): string {
  const search = new URLSearchParams({ query: text });
  for (const name of parameterNames(text)) search.set(`param.${name}`, params[name] ?? "");
  return `${window.location.origin}${window.location.pathname}?${search}`;
}

async function copyLink(): Promise<void> {
  const { text, params } = useApp.getState().draft;
  try {
    await navigator.clipboard.writeText(draftAddress(text, params));
    notify({
      tone: "info",
      message: "The address is copied. It fills the editor and runs nothing.",
    });
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** Asks for a name and keeps the draft under it. */
function KeepForm({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState("");
  return (
    <form
      className="keep"
      aria-label="Keep as a favourite"
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        const { text, params } = useApp.getState().draft;
        useFavourites.setState({ list: keepFavourite({ name: name.trim(), text, params }) });
        onDone();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form opens by a press on its button.
        autoFocus
        aria-label="Name of the favourite"
        placeholder="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button" disabled={!name.trim()}>
        Keep
      </button>
      <button type="button" className="link" onClick={onDone}>
        Cancel
      </button>
    </form>
  );
}

/** What can be done with the text in the editor beside running it. */
export function DraftActs({ onFormat }: { onFormat: () => void }) {
  const [keeping, setKeeping] = useState(false);
  if (keeping) return <KeepForm onDone={() => setKeeping(false)} />;
  return (
    <div className="draft-acts">
      <button type="button" className="link" title="Shift Alt F" onClick={onFormat}>
        Format
      </button>
      <button type="button" className="link" onClick={() => setKeeping(true)}>
        ☆ Keep
      </button>
      <button type="button" className="link" onClick={() => void copyLink()}>
        Copy link
      </button>
    </div>
  );
}
