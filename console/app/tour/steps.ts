import { showView } from "../state/acts.ts";
import { useApp, type View } from "../state/store.ts";

/** One stop of the tour: what to say, and the view that shows it. */
export interface TourStep {
  title: string;
  text: string;
  view: View;
}

/** The stops of the tour, in order. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: "Every line is a claim",
    text: "The example articles are on the screen. A solid line is stated as so, dash-dot is planned, dotted only possible, dashed denied or negated. Thick lines stand in many sentences.",
    view: "explore",
  },
  {
    title: "Click a line to read why",
    text: "The sentence opens on the right, with who says it, when and in which article. “Why this claim” says how it was read.",
    view: "explore",
  },
  {
    title: "Ask in English or in Cypher",
    text: "Type “who criticizes Russia?”. The question becomes Cypher that you see and can change. Guided questions on the left teach the rest.",
    view: "query",
  },
  {
    title: "Load your own articles",
    text: "Paste, drop files or give an address. Nothing leaves this machine. Press ? at any time for the keys.",
    view: "articles",
  },
];

const KEY = "newsgraph.tour";

/** Whether the tour was never finished or left in this browser. */
export function isFirstVisit(storage: Pick<Storage, "getItem"> = window.localStorage): boolean {
  try {
    return storage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** Remembers that the tour was seen. */
export function endTour(storage: Pick<Storage, "setItem"> = window.localStorage): void {
  try {
    storage.setItem(KEY, "seen");
  } catch {
    // A browser without storage shows the tour again: no harm.
  }
}

/** Goes to the view of a step, unless it is there already. */
export function showStep({ view }: TourStep): void {
  if (useApp.getState().view !== view) showView(view);
}
