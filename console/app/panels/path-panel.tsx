import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { api } from "../api.ts";
import { askPath } from "../state/acts.ts";
import { showWays } from "../state/show-ways.ts";
import { type PathQuestion, useApp } from "../state/store.ts";
import { WayList } from "./paths.tsx";
import { EntityField } from "./search-box.tsx";
import { KindDot } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";
import { describeWays, useWays } from "./use-ways.ts";

function Chosen(props: { id: string; onClear: () => void; what: string }) {
  const request = useRequest(`entity ${props.id}`, () => api.entity(props.id));
  const known = useApp((state) => state.graph.nodes.get(props.id));
  return (
    <p className="path-end">
      <KindDot kind={known?.kind ?? request.answer?.entity.kind ?? "Other"} />
      <strong>{known?.label ?? request.answer?.entity.name ?? props.id}</strong>
      <button type="button" className="link" onClick={props.onClear}>
        Change <span className="visually-hidden">{props.what}</span>
      </button>
    </p>
  );
}

function End(props: { id: string | null; label: string; onChange: (id: string | null) => void }) {
  if (props.id)
    return <Chosen id={props.id} what={props.label} onClear={() => props.onChange(null)} />;
  return <EntityField label={props.label} onPick={(hit) => props.onChange(hit.id)} />;
}

type Choice = "shortest" | "several";

const CHOICES: readonly { id: Choice; label: string }[] = [
  { id: "shortest", label: "Shortest" },
  { id: "several", label: "Longer ones too" },
];

function WaysChoice({ ways, onChoose }: { ways: Choice; onChoose: (ways: Choice) => void }) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">Which ways</legend>
      {CHOICES.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === ways} onClick={() => onChoose(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function FoundWays({ from, to }: { from: string; to: string }) {
  const [ways, setWays] = useState<Choice>("shortest");
  const found = useWays({ from, to, ways });
  const { paths, request } = found;
  return (
    <>
      <WaysChoice ways={ways} onChoose={setWays} />
      {request.answer && (
        <p role="status" className="quiet">
          {paths.length === 0
            ? "Nothing that is stated connects these two in at most four steps."
            : `${describeWays(found)} Open a step for its sentence.`}
        </p>
      )}
      {paths.length > 1 && (
        <button type="button" className="button primary" onClick={() => void showWays(paths)}>
          Show all of these in the graph
        </button>
      )}
      <WayList {...found} />
    </>
  );
}

/** Holds the focus: in the first field while an end is to be chosen, then on the panel. */
function useFocus({ from, to }: PathQuestion) {
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields follow from the ends.
  useEffect(() => {
    const field = panel.current?.querySelector<HTMLElement>("input[type=search]");
    (field ?? panel.current)?.focus();
  }, [from, to]);
  return panel;
}

/** Escape closes the panel also out of a field, when nothing is typed there. */
function closeByKey(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.value === "") askPath(null);
}

/** Looks for ways between two entities, with the sentence behind each step. */
export function PathPanel({ path }: { path: PathQuestion }) {
  const { from, to } = path;
  const panel = useFocus(path);
  return (
    <section
      ref={panel}
      className="panel-body path-panel"
      aria-label="Path"
      tabIndex={-1}
      onKeyDown={closeByKey}
    >
      <h2>What connects …</h2>
      <End id={from} label="From which entity" onChange={(id) => askPath({ from: id, to })} />
      <End id={to} label="To which entity" onChange={(id) => askPath({ from, to: id })} />
      {from && to && from !== to && <FoundWays key={`${from} ${to}`} from={from} to={to} />}
      {(!from || !to) && (
        <p className="quiet">
          Choose both ends. Ways follow what is asserted or planned, in any direction.
        </p>
      )}
      {from && from === to && <p className="quiet">Choose two different entities.</p>}
    </section>
  );
}
