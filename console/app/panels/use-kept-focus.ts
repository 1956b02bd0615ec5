import { type RefObject, useEffect, useRef } from "react";

/** Whether nothing has the focus: what had it is gone or cannot be used now. */
function isFocusLost(): boolean {
  const { activeElement, body } = window.document;
  return activeElement === null || activeElement === body;
}

/** Focuses a panel itself, without moving the page, when nothing else has the focus. */
export function focusIfLost(panel: HTMLElement | null): void {
  if (!panel || !isFocusLost()) return;
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}

/**
 * Keeps the focus in a panel whose controls come and go with its `stage`: where a change takes the
 * control that had it, the panel gets it, so that the keyboard goes on there and not at the page's top.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, stage: unknown): void {
  const inside = useRef(false);
  useEffect(() => {
    const onFocus = () => {
      inside.current = panel.current?.contains(window.document.activeElement) ?? false;
    };
    window.document.addEventListener("focusin", onFocus);
    return () => window.document.removeEventListener("focusin", onFocus);
  }, [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stage is looked at once.
  useEffect(() => {
    if (inside.current) focusIfLost(panel.current);
  }, [panel, stage]);
}
