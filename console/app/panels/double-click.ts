import { select, toggleExpansion } from "../state/acts.ts";
import { useApp } from "../state/store.ts";

/** How long after a click a second one still makes a double click, in milliseconds. */
const SECOND_MS = 280;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the panel of what is selected takes a part of the canvas when it opens, and it is not open yet. */
function movesCanvas(): boolean {
  const { selection, path } = useApp.getState();
  const isNarrow = window.matchMedia("(width < 1100px)").matches;
  return isNarrow && selection === null && path === null;
}

/**
 * Selects a node that was clicked. Where its panel would move the canvas away from under the
 * pointer, it waits whether a second click follows.
 */
export function selectSoon(id: string): void {
  forgetClick();
  if (movesCanvas()) timer = setTimeout(() => select({ kind: "node", id }), SECOND_MS);
  else select({ kind: "node", id });
}

/** A click that still waits for a second one selects nothing any more. */
export function forgetClick(): void {
  clearTimeout(timer);
}

/** Selects a node that was clicked twice, and expands or collapses it. */
export function expandNow(id: string): void {
  forgetClick();
  select({ kind: "node", id });
  void toggleExpansion(id);
}
