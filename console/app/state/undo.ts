import { create } from "zustand";
import { type Places, restorePlaces, takePlaces } from "./places.ts";
import { type AppState, type Notice, useApp } from "./store.ts";

/** What an act on the graph changes, and what undoing it brings back: places of nodes included. */
type Picture = Pick<AppState, "graph" | "filters" | "appearance"> & { places: Places };

export interface UndoState {
  past: readonly Picture[];
  future: readonly Picture[];
}

/** How many acts can be undone. */
const DEPTH = 100;

/** Every act on the graph of Explore: what was there before it, latest last. */
export const useUndo = create<UndoState>(() => ({ past: [], future: [] }));

let replaying = false;

function pictureOf({ graph, filters, appearance }: AppState, places: Places): Picture {
  return { graph, filters, appearance, places };
}

/** Does something to the graph that is no act of the user: it cannot be undone. */
export function unrecorded(change: () => void): void {
  replaying = true;
  change();
  replaying = false;
}

/** What was said about the picture no longer holds; what can still be done about the store stays. */
function isOutlived(notice: Notice | null): boolean {
  return notice?.tone === "info" && notice.action === undefined;
}

function replay({ places, ...picture }: Picture): void {
  unrecorded(() => {
    restorePlaces(places);
    useApp.setState(({ notice }) => ({
      ...picture,
      lit: null,
      notice: isOutlived(notice) ? null : notice,
    }));
  });
}

/** Takes the latest act on the graph back. */
export function undo(): void {
  const { past, future } = useUndo.getState();
  const picture = past.at(-1);
  if (!picture) return;
  useUndo.setState({
    past: past.slice(0, -1),
    future: [...future, pictureOf(useApp.getState(), takePlaces())],
  });
  replay(picture);
}

/** Does the act again that was taken back last. */
export function redo(): void {
  const { past, future } = useUndo.getState();
  const picture = future.at(-1);
  if (!picture) return;
  useUndo.setState({
    past: [...past, pictureOf(useApp.getState(), takePlaces())],
    future: future.slice(0, -1),
  });
  replay(picture);
}

function remember(picture: Picture): void {
  const { past } = useUndo.getState();
  useUndo.setState({ past: [...past, picture].slice(-DEPTH), future: [] });
}

/** Remembers an act that only moved nodes: where they were before it. */
export function rememberPlaces(before: Places): void {
  remember(pictureOf(useApp.getState(), before));
}

/** Remembers what each act replaces. The first picture is no act. Answers how to stop. */
export function startUndo(): () => void {
  return useApp.subscribe((state, previous) => {
    const same =
      state.graph === previous.graph &&
      state.filters === previous.filters &&
      state.appearance === previous.appearance;
    if (same || replaying || previous.graph.total === null) return;
    remember(pictureOf(previous, takePlaces()));
  });
}
