import { create } from "zustand";
import { useApp } from "../state/store.ts";

/** Whether the next runs may change the graph; off after every load of the page. */
const useWriting = create<{ on: boolean }>(() => ({ on: false }));

/** True when the server allows writing and the switch is on. */
export function mayWrite(): boolean {
  return useWriting.getState().on && (useApp.getState().health?.writable ?? false);
}

/** What a run may do, in words; a switch where the server was started with --allow-write. */
export function WriteSwitch() {
  const isAllowed = useApp((state) => state.health?.writable ?? false);
  const on = useWriting((state) => state.on);
  if (!isAllowed) return <span className="quiet">Ctrl-Enter runs. Queries only read.</span>;
  return (
    <label className="write-switch" data-on={on}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => useWriting.setState({ on: event.target.checked })}
      />
      {on ? "Queries may change the graph. The server logs each." : "Queries only read."}
    </label>
  );
}
