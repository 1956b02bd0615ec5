import { type HistoryEntry, readHistory } from "./history.ts";

/** What stands in the editor and in the fields below it. */
type Draft = Pick<HistoryEntry, "text" | "params">;

/**
 * Walks through what ran in this browser: -1 answers the query before, 1 the one after, and behind the
 * latest what stood there at first; `null` at both ends. What was typed or run since begins a new walk.
 */
export function createHistoryWalk(
  storage: Pick<Storage, "getItem"> = window.localStorage,
): (step: -1 | 1, current: Draft) => Draft | null {
  let at = -1;
  let first: Draft = { text: "", params: {} };
  return (step, current) => {
    const entries = readHistory(storage);
    if (entries[at]?.text !== current.text.trim()) {
      at = -1;
      first = current;
    }
    // What stands there already is no step.
    const isFirst = ({ text }: HistoryEntry) => text === first.text.trim();
    let next = at - step;
    while (entries[next] && isFirst(entries[next] as HistoryEntry)) next -= step;
    if (next < -1 || next >= entries.length || (next === -1 && at === -1)) return null;
    at = next;
    return entries[at] ?? first;
  };
}
