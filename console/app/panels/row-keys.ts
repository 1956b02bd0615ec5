import type { KeyboardEvent } from "react";

/** Arrows move from the button of a row to that of the next or last one that has one. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [
    ...(event.currentTarget.closest("tbody")?.querySelectorAll<HTMLElement>("[data-opens]") ?? []),
  ];
  const next = buttons[buttons.indexOf(event.currentTarget) + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** False while a click ends the selection of a text, which is to be copied. */
export function isPlainClick(): boolean {
  return (window.getSelection()?.toString() ?? "") === "";
}
