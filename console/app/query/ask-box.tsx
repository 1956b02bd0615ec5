import { create } from "zustand";
import type { Answer } from "#schemas/api.ts";
import { api, describeError } from "../api.ts";
import { Icon } from "../panels/icon.tsx";
import { openQuery } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { typedText } from "./parameters.ts";
import { type Asked, asksSame, runDraft, useRun } from "./run.ts";

interface AskState {
  text: string;
  /** The question that was answered, and the run that its answer stands beside. */
  asked: string;
  beside: Asked | null;
  answer: Answer | null;
  failure: string | null;
  asking: boolean;
  /** Whether it was asked in another place of the page, so that the focus is to come to its result. */
  elsewhere: boolean;
}

/** The question box; it outlives the view. */
export const useAsk = create<AskState>(() => ({
  ...{ text: "", asked: "", beside: null },
  answer: null,
  failure: null,
  asking: false,
  elsewhere: false,
}));

/** An answer goes with the next run of anything else: it would stand beside what it says nothing of. */
useRun.subscribe(({ asked }, before) => {
  if (asked === before.asked) return;
  useAsk.setState((state) => {
    if (asksSame(asked, state.beside) || state.asking) return state;
    const text = state.text === state.asked ? "" : state.text;
    return { text, asked: "", beside: null, answer: null, failure: null };
  });
});

/** A question that was not understood goes when another query comes into the editor. */
useApp.subscribe(({ draft }, before) => {
  if (draft.revision === before.draft.revision) return;
  const { answer, failure } = useAsk.getState();
  if (failure !== null || answer?.understood === false)
    useAsk.setState({ text: "", asked: "", answer: null, failure: null });
});

/** Reads a question, fills the editor with its Cypher and runs it. */
export async function askQuestion(text: string): Promise<void> {
  if (!text.trim()) return;
  const { asked: beside } = useRun.getState();
  useAsk.setState({ text, asked: text, beside, asking: true, answer: null, failure: null });
  try {
    const answer = await api.ask(text);
    useAsk.setState({ answer });
    if (!answer.understood) return;
    const typed = Object.entries(answer.params).map(([name, text]) => [name, typedText(text)]);
    const params = Object.fromEntries(typed);
    useAsk.setState({ beside: { text: answer.cypher, params } });
    openQuery(answer.cypher, params);
    void runDraft({ question: text });
  } catch (thrown) {
    useAsk.setState({ answer: null, failure: describeError(thrown).message });
  } finally {
    useAsk.setState({ asking: false });
  }
}

/** Questions to start with; a press asks. */
export function Examples({ questions }: { questions: readonly string[] }) {
  return (
    <ul className="ask-examples">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" className="chip-button" onClick={() => void askQuestion(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How the question was understood, or that it was not, with questions that are. */
function Understood() {
  const { answer, failure } = useAsk();
  const drafted = useApp((state) => state.draft.text);
  if (failure) return <p className="ask-failed">{failure}</p>;
  if (!answer) return null;
  if (answer.understood) {
    return (
      <p>
        <span className="quiet">Read as</span> <strong>{answer.reading}</strong>.{" "}
        {answer.notes.join(" ")}{" "}
        {drafted === answer.cypher && <span className="quiet">Its Cypher is yours to change.</span>}
      </p>
    );
  }
  return (
    <>
      <p className="ask-failed">I do not understand this question. {answer.reason}</p>
      <p className="quiet">These are understood:</p>
      <Examples questions={answer.examples} />
    </>
  );
}

/** A question in English becomes Cypher; the same question always becomes the same Cypher. */
export function AskBox() {
  const { text, asking } = useAsk();
  return (
    <div className="ask">
      <form
        aria-label="Ask a question"
        onSubmit={(event) => {
          event.preventDefault();
          void askQuestion(text);
        }}
      >
        <input
          type="text"
          aria-label="Question in English"
          placeholder="Ask in English: who criticizes Russia?"
          autoComplete="off"
          maxLength={500}
          value={text}
          onChange={(event) => useAsk.setState({ text: event.target.value })}
        />
        <button type="submit" className="button" disabled={asking || !text.trim()}>
          <Icon name="next" /> Ask
        </button>
      </form>
      <div className="ask-answer" role="status">
        <Understood />
      </div>
    </div>
  );
}
