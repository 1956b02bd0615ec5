import { LAYOUTS, type LayoutId } from "../canvas/layouts.ts";
import type { GraphCanvas } from "../canvas/mount-graph.ts";
import {
  type Appearance,
  COLORINGS,
  groupKey,
  groupName,
  groupValue,
  SIZINGS,
} from "../state/appearance.ts";
import { takePlaces } from "../state/places.ts";
import { useApp } from "../state/store.ts";
import { rememberPlaces } from "../state/undo.ts";
import { Choice, Popover } from "./popover.tsx";
import { Key } from "./tokens.tsx";

function setAppearance(change: Partial<Appearance>): void {
  useApp.setState(({ appearance }) => ({ appearance: { ...appearance, ...change } }));
}

/** The first date of each node's edges on the canvas. */
function firstDates(): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { source, target, firstDate } of useApp.getState().graph.edges.values()) {
    if (!firstDate) continue;
    for (const id of [source, target]) {
      const known = dates.get(id);
      if (known === undefined || firstDate < known) dates.set(id, firstDate);
    }
  }
  return dates;
}

/** Arranges the canvas by a layout; one undo brings everything back. */
export function arrangeBy(canvas: GraphCanvas, id: LayoutId): void {
  const layout = LAYOUTS.find((each) => each.id === id);
  if (!layout) return;
  const { graph, appearance, metrics } = useApp.getState();
  const dates = firstDates();
  rememberPlaces(takePlaces());
  const { color } = appearance;
  const coloringOf = (node: string) => {
    const found = graph.nodes.get(node);
    return found ? groupValue(found, color, metrics) : null;
  };
  canvas.arrange(layout, {
    dateOf: (node) => dates.get(node),
    groupOf: (node) => groupKey(color, coloringOf(node)),
    nameOf: (node) => groupName(coloringOf(node), color, graph.nodes),
  });
}

/** The layouts, by name. */
export function LayoutMenu({ canvas }: { canvas: GraphCanvas | null }) {
  return (
    <Popover icon="layout" label="Layout" title="Layout">
      {(close) => (
        <ul className="menu-list">
          {LAYOUTS.map(({ id, label, meaning }) => (
            <li key={id}>
              <button
                type="button"
                className="row"
                onClick={() => {
                  if (canvas) arrangeBy(canvas, id);
                  close();
                }}
              >
                <span>
                  {label}
                  <span className="quiet"> · {meaning}</span>
                </span>
                {id === "force" && <Key name="l" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}

/** What colours and sizes nodes, and whether many edges are drawn as one. */
export function LookMenu() {
  const appearance = useApp((state) => state.appearance);
  return (
    <Popover icon="look" label="Colour and size" title="Colour and size">
      {() => (
        <>
          <Choice
            name="coloring"
            legend="Colour of nodes"
            value={appearance.color}
            options={COLORINGS}
            onChoose={(color) => setAppearance({ color })}
          />
          <Choice
            name="sizing"
            legend="Size of nodes"
            value={appearance.size}
            options={SIZINGS}
            onChoose={(size) => setAppearance({ size })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={appearance.bundles}
              onChange={() => setAppearance({ bundles: !appearance.bundles, apart: new Set() })}
            />
            <span>Bundle four and more edges between the same two entities</span>
          </label>
        </>
      )}
    </Popover>
  );
}
