import { useState } from "react";
import { IconButton } from "../panels/icon.tsx";
import { QuestionsPanel } from "../panels/questions-panel.tsx";
import { openQuery } from "../state/acts.ts";
import { matches } from "../text/matches.ts";
import { forgetFavourite, useFavourites } from "./favourites.ts";
import { readHistory } from "./history.ts";
import { useRun } from "./run.ts";

/** A query in one line, without its comments. */
export function oneLine(query: string): string {
  const plain = query
    .replace(/^\s*\/\/.*$/gmu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return plain || query;
}

function Favourites({ search }: { search: string }) {
  const list = useFavourites((state) => state.list);
  const found = list.filter(({ name, text }) => matches(`${name} ${text}`, search));
  if (list.length === 0) {
    return (
      <p className="empty">Keep a query with the star beside Run; it stands here by its name.</p>
    );
  }
  return (
    <ul className="plain-list">
      {found.map(({ name, text, params }) => (
        <li key={name} className="favourite">
          <button type="button" className="question" onClick={() => openQuery(text, params)}>
            {name}
          </button>
          <IconButton
            icon="trash"
            label={`Forget ${name}`}
            onClick={() => useFavourites.setState({ list: forgetFavourite(name) })}
          />
        </li>
      ))}
    </ul>
  );
}

function History({ search }: { search: string }) {
  // Every run may have added an entry.
  useRun((state) => state.result);
  const entries = readHistory();
  const found = entries.filter((entry) => matches(entry, search));
  if (entries.length === 0) return <p className="empty">Queries that you run stand here.</p>;
  if (found.length === 0) return <p className="empty">No query has these words.</p>;
  return (
    <ul className="plain-list">
      {found.slice(0, 50).map((entry) => (
        <li key={entry}>
          <button
            type="button"
            className="history-entry"
            title={entry}
            onClick={() => openQuery(entry)}
          >
            {oneLine(entry)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Guided questions, favourites and history, all found by one field. */
export function Library() {
  const [search, setSearch] = useState("");
  return (
    <>
      <input
        type="search"
        className="library-search"
        aria-label="Search questions, favourites and history"
        placeholder="Search questions and history"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <section className="questions">
        <h3>Favourites</h3>
        <Favourites search={search} />
      </section>
      <QuestionsPanel search={search} />
      <section className="questions">
        <h3>History</h3>
        <History search={search} />
      </section>
    </>
  );
}
