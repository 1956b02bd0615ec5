import { useEffect, useRef } from "react";
import { useApp } from "../state/store.ts";
import { startTour } from "../tour/tour.tsx";
import { IconButton } from "./icon.tsx";
import { Key } from "./tokens.tsx";

/** Every key the page knows; the dialog shows this table. */
export const KEYS: readonly { keys: string; act: string }[] = [
  { keys: "/", act: "search an entity" },
  { keys: "1  2  3", act: "Explore, Query, Articles" },
  { keys: "?", act: "this help" },
  { keys: "+  -  0", act: "zoom in, zoom out, fit the graph" },
  { keys: "←  →  ↑  ↓", act: "move the picture; in the outline, move and open" },
  { keys: "l", act: "lay the graph out anew by forces" },
  { keys: "s", act: "lasso: draw a line around nodes; Shift adds" },
  { keys: "e  c  m", act: "expand, collapse, center the selected node" },
  { keys: "n  w", act: "select its neighbourhood, find a path from it" },
  { keys: "p  h  Delete", act: "pin, hide, remove the selected node or nodes" },
  { keys: "Shift F10", act: "the menu of the selected node" },
  { keys: "Ctrl Z  Ctrl Shift Z", act: "undo, redo what was done to the graph" },
  { keys: "Escape", act: "close a panel; stop what takes long" },
  { keys: "Ctrl Enter", act: "run the query" },
  { keys: "Ctrl ↑  Ctrl ↓", act: "earlier and later queries" },
  { keys: "Ctrl Space", act: "complete in the editor" },
  { keys: "Shift Alt F", act: "format the query" },
];

/** Keys and the edge language. Opened by `?`. */
export function HelpDialog() {
  const open = useApp((state) => state.helpOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => useApp.setState({ helpOpen: false });
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title" onClose={close}>
      <header className="dialog-head">
        <h2 id="help-title">Help</h2>
        <IconButton icon="close" label="Close help" onClick={close} />
      </header>
      <p>
        newsgraph shows what articles state, never what is true: each edge is a claim with its
        sentence. A solid line is stated as so, dash-dot is planned, dotted is only possible, dashed
        is denied by somebody or negated (“did not”). The thicker the line, the more sentences state
        it.
      </p>
      <button
        type="button"
        className="link"
        onClick={() => {
          close();
          startTour();
        }}
      >
        Take the tour
      </button>
      <h3>Keys</h3>
      <dl className="keys">
        {KEYS.map(({ keys, act }) => (
          <div key={keys}>
            <dt>
              {keys.split("  ").map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
