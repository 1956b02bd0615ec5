import type { Answer } from "#schemas/api.ts";
import { Examples, useAsk } from "./ask-box.tsx";
import type { Asked } from "./run.ts";

/** The parameters of an answer that name somebody. */
const NAMES = ["subject", "object", "speaker", "about", "attacked"];

/** Wider questions about those whom an answer without rows names. */
export function widerQuestions({
  reading,
  params,
  notes,
}: Answer & { understood: true }): string[] {
  const names = NAMES.flatMap((name) => params[name] ?? []).filter(
    (name) => !notes.includes(`No loaded article mentions ${name}.`),
  );
  return [...new Set(names)]
    .slice(0, 2)
    .flatMap((name) => [
      ...(reading.startsWith("everything about") ? [] : [`Tell me about ${name}`]),
      ...(reading.startsWith("articles that mention") ? [] : [`Which articles mention ${name}?`]),
    ]);
}

/** What to do where a query ran and nothing fits: of a question in English, what can be asked instead. */
export function NoRows({ answers }: { answers: Asked }) {
  const answer = useAsk((state) => state.answer);
  if (!answer?.understood || answer.cypher !== answers.text) {
    return (
      <p className="result-empty">
        The query ran and nothing fits. Look at names and directions, or load more articles.
      </p>
    );
  }
  const wider = widerQuestions(answer);
  return (
    <div className="result-empty">
      <p>
        No loaded article states this. That does not mean that it is not so: ask more widely, or
        load articles about it.
      </p>
      {wider.length > 0 && <Examples questions={wider} />}
    </div>
  );
}
