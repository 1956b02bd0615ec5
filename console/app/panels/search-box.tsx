import { type ReactNode, useId } from "react";
import type { EntityHit } from "#schemas/subgraph.ts";
import { notifyError, showEntities, showView } from "../state/acts.ts";
import { loadCode } from "../state/load-code.ts";
import { plural } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { KindDot } from "./tokens.tsx";
import { type Search, type SearchActs, useSearch } from "./use-search.ts";

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

function Options(props: { search: Search; listId: string; shown: boolean }) {
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
  const { shown } = search;
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
        onBlur={search.close}
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
    const { askQuestion, useAsk } = await loadCode(import("../query/ask-box.tsx"));
    useAsk.setState({ elsewhere: true });
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
