import { create } from "zustand";
import { useApp } from "../state/store.ts";
import { READ_ONLY } from "./refusals.ts";

/** Whether the next runs may change the graph; off after every load of the page. */
const useWriting = create<{ on: boolean }>(() => ({ on: false }));

/** The name of the switch while it is off. */
const LET_WRITE = "Let queries change the graph";

/** What to do about a query that must only read, where a switch allows more; else the hint as it is. */
export function writingHint(hint: string | undefined): string | undefined {
  const isRefused = hint === READ_ONLY && (useApp.getState().health?.writable ?? false);
  return isRefused ? `Switch on “${LET_WRITE}” beside Run, then run it again.` : hint;
}

/** True when the server allows writing and the switch is on. */
export function mayWrite(): boolean {
  return useWriting.getState().on && (useApp.getState().health?.writable ?? false);
}

/** Calls `listener` whenever the switch is turned; the answer ends that. */
export function onSwitchTurned(listener: () => void): () => void {
  return useWriting.subscribe(listener);
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
      {on ? "Queries may change the graph. The server logs each." : LET_WRITE}
    </label>
  );
}
