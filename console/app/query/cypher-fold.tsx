import { create } from "zustand";
import { QUESTIONS } from "../questions/questions.ts";
import { useApp } from "../state/store.ts";
import { useAsk } from "./ask-box.tsx";

/** Whether the Cypher of a question in English stands open; it does once somebody opened it. */
const useFold = create<{ open: boolean }>(() => ({ open: false }));

/** The first line of a query that is no comment. */
const firstLine = (text: string) =>
  text
    .split("\n")
    .find((line) => line.trim() !== "" && !line.trim().startsWith("//"))
    ?.trim() ?? "";

/**
 * What stands above the result: the Cypher of an answer is folded, so that its rows are in sight;
 * of a question that was not understood nothing is shown of the query before.
 */
export function useCypherFold(): "open" | "folded" | "unasked" | "plain" {
  const answer = useAsk((state) => state.answer);
  const text = useApp((state) => state.draft.text);
  const open = useFold((state) => state.open);
  if (!answer) return "plain";
  if (!answer.understood) return "unasked";
  if (answer.cypher !== text) return "plain";
  return open ? "open" : "folded";
}

const backToQuery = () => useAsk.setState({ answer: null, failure: null, asked: "" });

/** One line for the Cypher of an answer; a press opens and folds it. */
export function CypherFold() {
  const fold = useCypherFold();
  const text = useApp((state) => state.draft.text);
  if (fold === "plain") return null;
  if (fold === "unasked") {
    return (
      <button type="button" className="cypher-fold" onClick={backToQuery}>
        <span aria-hidden="true">▸</span> Back to the query and result before
      </button>
    );
  }
  const isOpen = fold === "open";
  return (
    <button
      type="button"
      className="cypher-fold"
      aria-expanded={isOpen}
      onClick={() => useFold.setState({ open: !isOpen })}
    >
      <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
      {isOpen ? "Fold the Cypher" : "Show the Cypher"}
      {!isOpen && <code>{firstLine(text)}</code>}
    </button>
  );
}

/** The title of the guided question that stands in the editor as it was picked. */
export function GuidedTitle() {
  const text = useApp((state) => state.draft.text);
  const question = QUESTIONS.find(({ cypher }) => cypher === text);
  if (!question) return null;
  return (
    <h2 className="guided-title">
      <span className="quiet">{question.group}</span> {question.title}
    </h2>
  );
}
