/** A value a question asks for; the editor shows it as a form field. */
interface QuestionParameter {
  name: string;
  value: string;
}

/** The groups in the order in which the panel shows them. */
export const QUESTION_GROUPS = [
  "Actors",
  "How sure",
  "Who says so",
  "Time",
  "Connections",
] as const;

/**
 * A guided question: a Cypher template that fills the editor. Comments in the template teach; it
 * runs on both stores (plain MATCH, WHERE, RETURN, ORDER BY, LIMIT).
 */
export interface Question {
  id: string;
  group: (typeof QUESTION_GROUPS)[number];
  title: string;
  cypher: string;
  parameters: readonly QuestionParameter[];
}
