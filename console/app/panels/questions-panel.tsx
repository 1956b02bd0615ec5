import { QUESTION_GROUPS, type Question } from "../questions/question.ts";
import { QUESTIONS } from "../questions/questions.ts";
import { openQuery } from "../state/acts.ts";

function ask(question: Question): void {
  openQuery(
    question.cypher,
    Object.fromEntries(question.parameters.map(({ name, value }) => [name, value])),
  );
}

/** Guided questions by group; a click fills the editor, which does not run by itself. */
export function QuestionsPanel() {
  return (
    <div className="questions">
      {QUESTION_GROUPS.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul className="plain-list">
            {QUESTIONS.filter((question) => question.group === group).map((question) => (
              <li key={question.id}>
                <button type="button" className="question" onClick={() => ask(question)}>
                  {question.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
