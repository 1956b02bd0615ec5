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
 * How a claim puts it, as a column of a question: its polarity where the text says that it is not
 * so, else its modality. The modality alone would call a negated claim asserted.
 */
export const STATUS =
  "CASE WHEN claim.polarity = 'negated' THEN 'negated' ELSE claim.modality END AS status";

/**
 * The LIMIT of questions that list claims: far above the rows that the page shows, so that the page
 * says when there are more and all of them can be saved.
 */
export const ALL_ROWS = 100_000;

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
