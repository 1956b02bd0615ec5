import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/** A form that questions take: a row with the line it is for, a pattern, and what it means. */
export interface Form {
  example: string;
  pattern: RegExp;
  read(question: Question, match: RegExpExecArray): Reading | null;
}

/** Verbs for saying, as part of a pattern. */
export const SAY =
  "(?:say|says|said|claim|claims|claimed|state|states|stated|announce|announced|declare|declared|think|thinks|tell|told|statements?)";

/** Helping verbs, as part of a pattern. */
export const HELP = "(?:does|do|did|has|have|had)";
