import { QUESTION_GROUPS, type Question } from "../questions/question.ts";
import { QUESTIONS } from "../questions/questions.ts";
import { openQuery } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { matches } from "../text/matches.ts";

function ask({ cypher, parameters }: Question): void {
  openQuery(cypher, Object.fromEntries(parameters.map(({ name, value }) => [name, value])));
}

/** Guided questions by group, those with the words of a search; a click fills the editor, which does not run by itself. */
export function QuestionsPanel({ search = "" }: { search?: string }) {
  const current = useApp((state) => (state.view === "query" ? state.draft.text : null));
  const found = QUESTIONS.filter(({ title, cypher }) => matches(`${title} ${cypher}`, search));
  return (
    <div className="questions">
      {QUESTION_GROUPS.map((group) => {
        const rows = found.filter((question) => question.group === group);
        if (rows.length === 0) return null;
        return (
          <section key={group}>
            <h3>{group}</h3>
            <ul className="plain-list">
              {rows.map((question) => (
                <li key={question.id}>
                  <button
                    type="button"
                    className="question"
                    aria-current={question.cypher === current ? "true" : undefined}
                    onClick={() => ask(question)}
                  >
                    {question.title}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
