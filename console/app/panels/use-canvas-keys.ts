import { useEffect } from "react";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import { askPath, select } from "../state/acts.ts";
import { hideNodes, mark, takeOff, togglePins } from "../state/node-acts.ts";
import { useApp } from "../state/store.ts";
import { redo, undo } from "../state/undo.ts";
import { arrangeBy } from "./look-menu.tsx";
import { nodeActions } from "./node-actions.ts";
import { isInDialog, isTyping } from "./typing.ts";

/** How far an arrow key moves the picture, in CSS pixels. */
const STEP = 80;

/** The acts of the canvas with their keys. */
const CANVAS_KEYS: Record<string, (canvas: GraphCanvas) => void> = {
  "+": (canvas) => canvas.zoom("in"),
  "=": (canvas) => canvas.zoom("in"),
  "-": (canvas) => canvas.zoom("out"),
  "0": (canvas) => canvas.fit(),
  l: (canvas) => arrangeBy(canvas, "force"),
};

/** Keys that move the picture while nothing else has the focus. */
const PANS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What keys do to nodes that are chosen together. */
const MARKED_KEYS: Record<string, (ids: ReadonlySet<string>) => void> = {
  h: hideNodes,
  p: togglePins,
  Delete: takeOff,
};

/** Ctrl-Z takes back, Ctrl-Shift-Z and Ctrl-Y do again. */
function undoByKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}

/** Takes back what was opened last: work, a panel over the picture, what is chosen, what is lit. */
function goBack(): void {
  const { marked, path, work, selection, lit, offerOpen, leftOpen } = useApp.getState();
  if (work?.stop) work.stop();
  else if (offerOpen || leftOpen) useApp.setState({ offerOpen: false, leftOpen: false });
  else if (path) askPath(null);
  else if (marked.size > 0) mark([]);
  else if (lit && !selection) useApp.setState({ lit: null });
  else select(null);
}

/** Keys of the nodes that are chosen, together or one. */
function actOnNodes(key: string): void {
  const { selection, graph, marked } = useApp.getState();
  const together = MARKED_KEYS[key];
  if (marked.size > 0 && together) {
    together(marked);
    return;
  }
  const id = selection?.kind === "node" ? selection.id : null;
  if (id === null) {
    if (key === "w") askPath({ from: null, to: null });
    return;
  }
  nodeActions(graph, id)
    .find((each) => each.key === key)
    ?.act();
}

function actByKey(event: KeyboardEvent, canvas: GraphCanvas | null): void {
  const { key } = event;
  const pan = PANS[key];
  // In a list or a menu the arrows move there.
  if (pan && event.target === window.document.body) canvas?.pan(...pan);
  if (canvas) CANVAS_KEYS[key]?.(canvas);
  // The field that opens takes the focus: the letter must not be written into it.
  if (key === "w") event.preventDefault();
  actOnNodes(key);
}

/** Whether a key is meant for the canvas: not while one types, holds Alt or is in a dialog. */
function isMeant(event: KeyboardEvent): boolean {
  return !isTyping(event.target) && !event.altKey && !isInDialog(event.target);
}

/** A tool of the pointer that keys turn on and off. */
export interface Tool {
  on: boolean;
  turn: (on: boolean) => void;
}

/** Puts the tool away, or takes back what was opened last. */
function leave(lasso: Tool | null): void {
  if (lasso?.on) lasso.turn(false);
  else goBack();
}

/** Listens to the keys of Explore. "s" turns the lasso on and off, Escape puts it away. */
export function useCanvasKeys(canvas: GraphCanvas | null, lasso: Tool | null): void {
  useEffect(() => {
    const actAlone = (event: KeyboardEvent) => {
      if (event.key === "Escape") leave(lasso);
      else if (event.key === "s") lasso?.turn(!lasso.on);
      else actByKey(event, canvas);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      if (event.ctrlKey || event.metaKey) undoByKey(event);
      else actAlone(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canvas, lasso]);
}
