import { useState } from "react";
import { IconButton } from "../panels/icon.tsx";
import { QuestionsPanel } from "../panels/questions-panel.tsx";
import { openQuery } from "../state/acts.ts";
import { matches } from "../text/matches.ts";
import { forgetFavourite, useFavourites } from "./favourites.ts";
import { HistoryList } from "./history-list.tsx";

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
        <HistoryList search={search} />
      </section>
    </>
  );
}
