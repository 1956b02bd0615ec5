import { useEffect } from "react";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import { askPath, clearGraph, showWholeGraph } from "../state/acts.ts";
import { mark } from "../state/node-acts.ts";
import { useApp } from "../state/store.ts";
import { redo, undo, useUndo } from "../state/undo.ts";
import { IconButton } from "./icon.tsx";
import { LayoutMenu, LookMenu } from "./look-menu.tsx";
import { SaveMenu } from "./save-menu.tsx";

/** Draws lines around nodes while it is on. */
function LassoButton(props: {
  canvas: GraphCanvas | null;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const { canvas, on, onChange } = props;
  useEffect(() => {
    if (!on || !canvas) return;
    return canvas.lasso((ids, beside) => {
      mark(ids, beside);
      onChange(false);
    });
  }, [canvas, on, onChange]);
  return (
    <IconButton
      icon="lasso"
      label="Lasso: draw a line around nodes (s)"
      pressed={on}
      disabled={!canvas}
      onClick={() => onChange(!on)}
    />
  );
}

/** Everything that can be done with the canvas as a whole. */
export function CanvasToolbar(props: {
  canvas: GraphCanvas | null;
  lasso: boolean;
  onLasso: (on: boolean) => void;
}) {
  const { canvas } = props;
  const { past, future } = useUndo();
  const selection = useApp((state) => state.selection);
  const from = selection?.kind === "node" ? selection.id : null;
  return (
    <div className="toolbar" data-covers role="toolbar" aria-label="Canvas">
      <div className="tools">
        <IconButton icon="undo" label="Undo (Ctrl Z)" disabled={past.length === 0} onClick={undo} />
        <IconButton
          icon="redo"
          label="Redo (Ctrl Shift Z)"
          disabled={future.length === 0}
          onClick={redo}
        />
      </div>
      <div className="tools tools-zoom">
        <IconButton icon="plus" label="Zoom in (+)" onClick={() => canvas?.zoom("in")} />
        <IconButton icon="minus" label="Zoom out (-)" onClick={() => canvas?.zoom("out")} />
        <IconButton icon="fit" label="Fit the graph (0)" onClick={() => canvas?.fit()} />
      </div>
      <div className="tools">
        <LayoutMenu canvas={canvas} />
        <LookMenu />
        <LassoButton canvas={canvas} on={props.lasso} onChange={props.onLasso} />
        <IconButton
          icon="path"
          label="Path between two entities (w)"
          onClick={() => askPath({ from, to: null })}
        />
        <SaveMenu canvas={canvas} />
      </div>
      <div className="tools">
        <IconButton
          icon="reset"
          label="Back to the first graph"
          onClick={() => void showWholeGraph()}
        />
        <IconButton icon="trash" label="Clear the canvas" onClick={clearGraph} />
      </div>
    </div>
  );
}
