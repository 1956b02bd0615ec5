import { type KeyboardEvent, useEffect, useRef } from "react";
import type { NeighbourCount } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import type { Point } from "../canvas/placement.ts";
import { EXPANSION_LIMIT, expand } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { Icon } from "./icon.tsx";
import { nodeActions } from "./node-actions.ts";
import { Key } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";
import { moveChoice } from "./use-search.ts";

const ARROWS = { out: "→", in: "←", both: "↔" } as const;

/** How many relations the menu offers one by one. */
const OFFERED = 8;

/** Arrows move between the entries, Escape closes. */
function onMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  event.stopPropagation();
  if (event.key === "Escape" || event.key === "Tab") {
    close();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = entries.findIndex((entry) => entry.matches(":focus"));
  entries[moveChoice(at, step, entries.length)]?.focus();
}

function ExpandEntries(props: {
  id: string;
  counts: readonly NeighbourCount[];
  close: () => void;
}) {
  const { id, counts, close } = props;
  return counts.slice(0, OFFERED).map(({ relation, direction, count }) => (
    <button
      key={`${relation} ${direction}`}
      type="button"
      role="menuitem"
      className="menu-item"
      tabIndex={-1}
      onClick={() => {
        void expand({ id, relation, direction });
        close();
      }}
    >
      <span aria-hidden="true" className="arrow">
        {ARROWS[direction]}
      </span>
      <span>{relationLabel(relation)}</span>
      <span className="count">{count}</span>
    </button>
  ));
}

/** The menu of a node: everything that can be done with it, and its relations to expand one by one. */
export function NodeMenu(props: { id: string; at: Point; onClose: () => void }) {
  const { id, at, onClose } = props;
  const graph = useApp((state) => state.graph);
  const menu = useRef<HTMLDivElement>(null);
  const request = useRequest(`menu ${id}`, () => api.neighbours({ id, limit: 1 }));
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    window.addEventListener("pointerdown", onPointer, { capture: true });
    return () => window.removeEventListener("pointerdown", onPointer, { capture: true });
  }, [onClose]);
  const counts = request.answer?.counts ?? [];
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={graph.nodes.get(id)?.label ?? id}
      className="node-menu"
      style={{
        left: `min(${at.x + 8}px, 100% - 268px)`,
        // As high as the menu may get: it never runs out of the canvas.
        top: `max(8px, min(${at.y}px, 100% - 448px))`,
      }}
      onKeyDown={(event) => onMenuKey(event, onClose)}
    >
      {nodeActions(graph, id).map(({ icon, label, key, act }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className="menu-item"
          tabIndex={-1}
          onClick={() => {
            act();
            onClose();
          }}
        >
          <Icon name={icon} />
          <span>{label}</span>
          {key && <Key name={key} />}
        </button>
      ))}
      {counts.length > 0 && (
        <p className="menu-head" aria-hidden="true">
          Bring neighbours, at most {EXPANSION_LIMIT} at once
        </p>
      )}
      <ExpandEntries id={id} counts={counts} close={onClose} />
    </div>
  );
}
