import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/** A form that questions take: a row with the line it is for, a pattern, and what it means. */
export interface Form {
  example: string;
  pattern: RegExp;
  read(question: Question, match: RegExpExecArray): Reading | null;
}
