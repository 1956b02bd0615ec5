import { type KeyboardEvent, useId, useState } from "react";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import { moveChoice, useHits } from "../panels/use-search.ts";
import { type ParameterKind, parameterWords } from "./parameter-kind.ts";

interface FieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
}

/** Says that no entity has the typed name, with the one that is near. */
function Unknown({ near, onPick }: { near: string | undefined; onPick: (name: string) => void }) {
  return (
    <span className="parameter-hint" role="status">
      Nothing has this name.{" "}
      {near !== undefined && (
        <button type="button" className="link" onClick={() => onPick(near)}>
          Do you mean {near}?
        </button>
      )}
    </span>
  );
}

interface OptionsProps {
  id: string;
  names: readonly string[];
  chosen: number;
  onPick: (name: string) => void;
}

function Options({ id, names, chosen, onPick }: OptionsProps) {
  return (
    <div className="options" id={id} role="listbox" aria-label="Entities">
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          className="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(name);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

/** What is typed into the field of an entity, and the names that fit. */
function useNames({ value, onChange }: FieldProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const hits = useHits(value.trim());
  const names = [...new Set((hits ?? []).map((hit) => hit.name))];
  const isKnown = hits === null || names.includes(value.trim());
  const shown = open && names.length > 0 && !(isKnown && names.length === 1);
  const type = (typed: string, opened: boolean) => {
    onChange(typed);
    setOpen(opened);
    setChosen(-1);
  };
  const pick = (name: string) => type(name, false);
  const step = (by: number) => {
    setOpen(true);
    setChosen(moveChoice(chosen, by, names.length));
  };
  const acts = new Map<string, () => void>([
    ["ArrowDown", () => step(1)],
    ["ArrowUp", () => step(-1)],
  ]);
  if (open) acts.set("Escape", () => setOpen(false));
  if (shown && chosen >= 0) acts.set("Enter", () => pick(names[chosen] ?? value));
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { names, isKnown, shown, chosen, type, pick, onKeyDown, close: () => setOpen(false) };
}

/** A field that completes the names of entities and says when there is none. */
function EntityInput(props: FieldProps & { label: string }) {
  const { names, isKnown, shown, chosen, type, pick, onKeyDown, close } = useNames(props);
  const listId = useId();
  return (
    <>
      <input
        role="combobox"
        aria-label={props.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={props.value}
        onChange={(event) => type(event.target.value, true)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {shown && <Options id={listId} names={names} chosen={chosen} onPick={pick} />}
      {!isKnown && !shown && <Unknown near={names[0]} onPick={pick} />}
    </>
  );
}

function PlainInput(props: FieldProps & { label: string; kind: ParameterKind }) {
  const { label, kind, value, onChange } = props;
  const listId = useId();
  const isRelation = kind === "relation";
  return (
    <>
      <input
        aria-label={label}
        list={isRelation ? listId : undefined}
        placeholder={kind === "date" ? "2022-02-24" : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {isRelation && (
        <datalist id={listId}>
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** The field of one parameter: what it is in words, its name in the query, and its value. */
export function ParameterField({ kind, ...field }: FieldProps & { kind: ParameterKind }) {
  const { name } = field;
  const words = parameterWords(name);
  const label = words === name ? `$${name}` : `${words} $${name}`;
  return (
    <div className="parameter">
      <span className="parameter-words" aria-hidden="true">
        {words !== name && words} <code>${name}</code>
      </span>
      {kind === "entity" ? (
        <EntityInput {...field} label={label} />
      ) : (
        <PlainInput {...field} label={label} kind={kind} />
      )}
    </div>
  );
}
