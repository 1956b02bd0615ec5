import { type ReactNode, useEffect, useId, useState } from "react";
import type { EntityHit } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { showEntities } from "../state/acts.ts";
import { plural } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { KindDot } from "./tokens.tsx";

const DELAY_MS = 120;

/** Entities for what is typed, a moment after the last key; `null` while nothing was asked. */
function useHits(text: string): EntityHit[] | null {
  const [hits, setHits] = useState<EntityHit[] | null>(null);
  useEffect(() => {
    const words = text.trim();
    if (!words) {
      setHits(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.entities(words, abort.signal).then(
        ({ entities }) => setHits(entities),
        () => abort.signal.aborted || setHits([]),
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return hits;
}

/** The place of the chosen row after a key: wraps around at both ends. */
export function moveChoice(current: number, step: number, count: number): number {
  if (count === 0) return -1;
  return (current + step + count + (current < 0 && step < 0 ? 1 : 0)) % count;
}

function Option(props: { hit: EntityHit; id: string; chosen: boolean; onPick: () => void }) {
  const { hit } = props;
  return (
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.chosen}
      className="option"
      onPointerDown={(event) => {
        event.preventDefault();
        props.onPick();
      }}
    >
      <KindDot kind={hit.kind} />
      <span className="option-name">
        {hit.name}
        {hit.matched !== hit.name && <span className="quiet"> · {hit.matched}</span>}
      </span>
      <span className="quiet">{plural(hit.mentionCount, "mention")}</span>
    </div>
  );
}

function useSearch(onPick: (hit: EntityHit) => void) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const hits = useHits(text);
  const pick = (hit: EntityHit | undefined) => {
    if (!hit) return;
    setText("");
    setOpen(false);
    setChosen(-1);
    onPick(hit);
  };
  const list = open ? (hits ?? []) : [];
  const keys = new Map<string, () => void>([
    ["ArrowDown", () => setChosen(moveChoice(chosen, 1, list.length))],
    ["ArrowUp", () => setChosen(moveChoice(chosen, -1, list.length))],
    ["Enter", () => pick(list[Math.max(0, chosen)])],
    ["Escape", () => setOpen(false)],
  ]);
  const type = (value: string) => {
    setText(value);
    setOpen(true);
    setChosen(-1);
  };
  return { text, type, open, setOpen, chosen, hits, list, pick, keys };
}

function Options(props: { search: ReturnType<typeof useSearch>; listId: string; shown: boolean }) {
  const { search, listId, shown } = props;
  return (
    <div className="options" id={listId} role="listbox" aria-label="Entities" hidden={!shown}>
      {search.list.map((hit, index) => (
        <Option
          key={hit.id}
          hit={hit}
          id={`${listId}-${index}`}
          chosen={index === search.chosen}
          onPick={() => search.pick(hit)}
        />
      ))}
      {shown && search.list.length === 0 && (
        <div
          className="option"
          role="option"
          tabIndex={-1}
          aria-selected="false"
          aria-disabled="true"
        >
          Nothing is called “{search.text.trim()}”. Try part of the name, or load an article about
          it.
        </div>
      )}
    </div>
  );
}

interface EntityFieldProps {
  /** The element's id, for those who want to focus it. */
  id?: string;
  label: string;
  onPick: (hit: EntityHit) => void;
  children?: ReactNode;
}

/** A field that finds an entity by name or alias; Enter or a click picks it. */
export function EntityField({ id, label, onPick, children }: EntityFieldProps) {
  const search = useSearch(onPick);
  const listId = useId();
  const shown = search.open && search.hits !== null;
  const option = (index: number) => `${listId}-${index}`;
  return (
    <div className="search">
      <Icon name="search" />
      <input
        id={id}
        type="search"
        role="combobox"
        placeholder={label}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={search.chosen >= 0 ? option(search.chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={search.text}
        onChange={(event) => search.type(event.target.value)}
        onFocus={() => search.setOpen(true)}
        onBlur={() => search.setOpen(false)}
        onKeyDown={(event) => {
          const act = search.keys.get(event.key);
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      {children}
      <Options search={search} listId={listId} shown={shown} />
    </div>
  );
}

/** Searches entities and shows the one that is picked on the canvas. `/` focuses it. */
export function SearchBox() {
  return (
    <EntityField id="search" label="Search an entity" onPick={(hit) => void showEntities([hit.id])}>
      <span className="key-hint" aria-hidden="true">
        /
      </span>
    </EntityField>
  );
}
