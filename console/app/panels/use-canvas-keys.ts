import { useEffect } from "react";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import { askPath, select } from "../state/acts.ts";
import { hideNodes, mark, takeOff, togglePins } from "../state/node-acts.ts";
import { useApp } from "../state/store.ts";
import { redo, undo } from "../state/undo.ts";
import { arrangeBy } from "./look-menu.tsx";
import { nodeActions } from "./node-actions.ts";
import { isTyping } from "./typing.ts";

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

function goBack(): void {
  const { marked, path, work, selection, lit } = useApp.getState();
  if (work?.stop) work.stop();
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

/** Whether a key is meant for the canvas: not while one types or holds Alt. */
function isMeant(event: KeyboardEvent): boolean {
  return !isTyping(event.target) && !event.altKey;
}

/** Listens to the keys of Explore. `onLasso` is asked for by "s". */
export function useCanvasKeys(canvas: GraphCanvas | null, onLasso: () => void): void {
  useEffect(() => {
    const keys: Record<string, () => void> = { Escape: goBack, s: onLasso };
    const actAlone = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act) act();
      else actByKey(event, canvas);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      if (event.ctrlKey || event.metaKey) undoByKey(event);
      else actAlone(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canvas, onLasso]);
}
