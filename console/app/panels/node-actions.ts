import { askPath, collapse, expand, focusNode } from "../state/acts.ts";
import type { GraphState } from "../state/graph-state.ts";
import { hideNode, markNeighbourhood, removeNode, togglePin } from "../state/node-acts.ts";
import type { IconName } from "./icon.tsx";

/** Something that can be done with a node. `key` does it to the selected node from the keyboard. */
export interface NodeAction {
  icon: IconName;
  label: string;
  key?: string;
  act: () => void;
}

/** What can be done with a node now; its card, its menu and the keyboard follow from this list. */
export function nodeActions(graph: GraphState, id: string): NodeAction[] {
  const pinned = graph.pinned.has(id);
  const all: (NodeAction | false)[] = [
    { icon: "expand", label: "Expand", key: "e", act: () => void expand({ id }) },
    graph.expansions.has(id) && {
      icon: "collapse",
      label: "Collapse",
      key: "c",
      act: () => collapse(id),
    },
    { icon: "target", label: "Center", key: "m", act: () => focusNode(id) },
    {
      icon: "neighbours",
      label: "Select neighbourhood",
      key: "n",
      act: () => markNeighbourhood(id),
    },
    { icon: "path", label: "Find a path", key: "w", act: () => askPath({ from: id, to: null }) },
    { icon: "pin", label: pinned ? "Unpin" : "Pin", key: "p", act: () => togglePin(id) },
    { icon: "hide", label: "Hide", key: "h", act: () => hideNode(id) },
    { icon: "trash", label: "Remove", key: "Delete", act: () => removeNode(id) },
  ];
  return all.filter((each) => each !== false);
}
