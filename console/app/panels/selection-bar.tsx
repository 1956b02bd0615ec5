import { askPath } from "../state/acts.ts";
import {
  hideNodes,
  keepOnly,
  mark,
  takeOff,
  togglePins,
  withNeighbours,
} from "../state/node-acts.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { Icon, type IconName } from "./icon.tsx";

function Act(props: { icon: IconName; label: string; bare?: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="tool-button"
      title={props.bare ? props.label : undefined}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
      <span className={props.bare ? "visually-hidden" : ""}>{props.label}</span>
    </button>
  );
}

/** What can be done with the nodes that are chosen together. */
export function SelectionBar() {
  const marked = useApp((state) => state.marked);
  const graph = useApp((state) => state.graph);
  if (marked.size === 0) return null;
  const [from, to] = marked;
  return (
    <section className="selection-bar" data-covers="passing" aria-label="Selected nodes">
      <strong role="status">{plural(marked.size, "node")} selected</strong>
      <Act
        icon="neighbours"
        label="Add neighbours"
        onClick={() => mark(withNeighbours(marked, graph))}
      />
      {marked.size === 2 && from && to && (
        <Act icon="path" label="Path between" onClick={() => askPath({ from, to })} />
      )}
      <Act icon="pin" label="Pin" onClick={() => togglePins(marked)} />
      <Act icon="hide" label="Hide" onClick={() => hideNodes(marked)} />
      <Act icon="keep" label="Keep only these" onClick={() => keepOnly(marked)} />
      <Act icon="trash" label="Remove" onClick={() => takeOff(marked)} />
      <Act icon="close" label="Clear" bare onClick={() => mark([])} />
    </section>
  );
}
