import { type ReactNode, useEffect, useId, useState } from "react";
import type { EntityHit } from "#schemas/subgraph.ts";
import { api } from "../api.ts";
import { notifyError, showEntities, showView } from "../state/acts.ts";
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

function EntityWords({ hit }: { hit: EntityHit }) {
  return (
    <>
      <KindDot kind={hit.kind} />
      <span className="option-name">
        {hit.name}
        {hit.matched !== hit.name && <span className="quiet"> · {hit.matched}</span>}
      </span>
      <span className="quiet">{plural(hit.mentionCount, "mention")}</span>
    </>
  );
}

function AskWords({ text }: { text: string }) {
  return (
    <>
      <Icon name="next" />
      <span className="option-name">Ask “{text.trim()}”</span>
    </>
  );
}

function Option(props: { id: string; chosen: boolean; onPick: () => void; children: ReactNode }) {
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
      {props.children}
    </div>
  );
}

/** Whether a text reads as a question rather than as a name. */
export function isQuestion(text: string): boolean {
  const asks = /^(?:who|whom|whose|what|where|when|which|how|did|does|do|has|is|was|were)\s+\S/iu;
  return asks.test(text.trim()) || /\S\s+\S.*\?\s*$/u.test(text);
}

interface SearchActs {
  onPick: (hit: EntityHit) => void;
  /** Takes a question; without it there are only entities to pick. */
  onAsk?: ((question: string) => void) | undefined;
}

/** What can be picked: entities, and last the text itself as a question. */
type Pick = EntityHit | "ask";

function useSearch({ onPick, onAsk }: SearchActs) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const hits = useHits(text);
  const pick = (picked: Pick | undefined) => {
    if (!picked) return;
    setText("");
    setOpen(false);
    setChosen(-1);
    if (picked === "ask") onAsk?.(text.trim());
    else onPick(picked);
  };
  const asks = onAsk !== undefined && isQuestion(text);
  const list: Pick[] = open ? [...(hits ?? []), ...(asks ? (["ask"] as const) : [])] : [];
  const keys = new Map<string, () => void>([
    ["ArrowDown", () => setChosen(moveChoice(chosen, 1, list.length))],
    ["ArrowUp", () => setChosen(moveChoice(chosen, -1, list.length))],
    ["Enter", () => pick(chosen < 0 && asks ? "ask" : list[Math.max(0, chosen)])],
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
      {search.list.map((picked, index) => (
        <Option
          key={picked === "ask" ? picked : picked.id}
          id={`${listId}-${index}`}
          chosen={index === search.chosen}
          onPick={() => search.pick(picked)}
        >
          {picked === "ask" ? <AskWords text={search.text} /> : <EntityWords hit={picked} />}
        </Option>
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

interface EntityFieldProps extends SearchActs {
  /** The element's id, for those who want to focus it. */
  id?: string;
  label: string;
  children?: ReactNode;
}

/** A field that finds an entity by name or alias; Enter or a click picks it. */
export function EntityField({ id, label, onPick, onAsk, children }: EntityFieldProps) {
  const search = useSearch({ onPick, onAsk });
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

/** Goes to the question box and asks there. */
async function askThere(question: string): Promise<void> {
  showView("query");
  try {
    const { askQuestion } = await import("../query/ask-box.tsx");
    await askQuestion(question);
  } catch (thrown) {
    notifyError(thrown);
  }
}

/** Searches entities and shows the one that is picked on the canvas; a question is asked. `/` focuses it. */
export function SearchBox() {
  return (
    <EntityField
      id="search"
      label="Search an entity or ask a question"
      onPick={(hit) => void showEntities([hit.id])}
      onAsk={(question) => void askThere(question)}
    >
      <span className="key-hint" aria-hidden="true">
        /
      </span>
    </EntityField>
  );
}
