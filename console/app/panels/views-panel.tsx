import { type FormEvent, useState } from "react";
import { notify, notifyError } from "../state/acts.ts";
import { forgetView, type NamedView, saveView, useViews } from "../state/named-views.ts";
import { packView } from "../state/view-link.ts";
import { type SavedView, showView, takeView } from "../state/views.ts";
import { formatDate, plural } from "../text/words.ts";
import { Icon, IconButton } from "./icon.tsx";

async function open({ name, view }: NamedView): Promise<void> {
  try {
    const gone = await showView(view);
    if (gone === 0) return;
    notify({
      tone: "info",
      message: `${plural(gone, "entity", "entities")} of “${name}” are not in the graph any more.`,
    });
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** Puts an address that shows a view into the clipboard. */
export async function copyLink(view: SavedView): Promise<void> {
  const url = new URL(window.location.href);
  url.search = "";
  url.hash = `view=${await packView(view)}`;
  try {
    await navigator.clipboard.writeText(url.href);
    notify({ tone: "info", message: "The address of this view is copied." });
  } catch {
    window.history.replaceState(null, "", url);
    notify({
      tone: "info",
      message: "The address of this view stands in the address bar: copy it from there.",
    });
  }
}

function ViewRow({ named }: { named: NamedView }) {
  const { name, savedAt, view } = named;
  return (
    <li className="view-row">
      <button type="button" className="row" onClick={() => void open(named)}>
        <span>
          {name}
          <span className="quiet">
            {" "}
            · {plural(view.nodes.length, "entity", "entities")}, {formatDate(savedAt)}
          </span>
        </span>
      </button>
      <IconButton
        icon="external"
        label={`Copy the address of ${name}`}
        onClick={() => void copyLink(view)}
      />
      <IconButton icon="trash" label={`Forget ${name}`} onClick={() => forgetView(name)} />
    </li>
  );
}

function SaveForm() {
  const [name, setName] = useState("");
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (!given) return;
    try {
      saveView(given, takeView());
      setName("");
    } catch (thrown) {
      notifyError(thrown);
    }
  };
  return (
    <form className="save-form" onSubmit={save}>
      <label htmlFor="view-name">Keep what is on the canvas as</label>
      <div className="save-line">
        <input
          id="view-name"
          className="field"
          value={name}
          maxLength={80}
          autoComplete="off"
          placeholder="Name of the view"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={!name.trim()}>
          Save
        </button>
      </div>
      <button type="button" className="link" onClick={() => void copyLink(takeView())}>
        <Icon name="external" /> Copy the address of this view
      </button>
    </form>
  );
}

/** Pictures of Explore under names, kept in this browser. */
export function ViewsPanel() {
  const views = useViews((state) => state.views);
  return (
    <div>
      <SaveForm />
      <h3>Saved views</h3>
      {views.length === 0 && (
        <p className="empty">
          None yet. A view keeps the nodes with their places, filters, colours and sizes.
        </p>
      )}
      <ul className="plain-list" aria-label="Saved views">
        {views.map((named) => (
          <ViewRow key={named.name} named={named} />
        ))}
      </ul>
    </div>
  );
}
