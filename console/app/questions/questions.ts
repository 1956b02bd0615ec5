import { ACTOR_QUESTIONS } from "./actors.ts";
import { CERTAINTY_QUESTIONS, SPEAKER_QUESTIONS } from "./certainty.ts";
import { CONNECTION_QUESTIONS } from "./connections.ts";
import type { Question } from "./question.ts";
import { TIME_QUESTIONS } from "./time.ts";

/** Every guided question, in the order in which the panel shows them. */
export const QUESTIONS: readonly Question[] = [
  ...ACTOR_QUESTIONS,
  ...CERTAINTY_QUESTIONS,
  ...SPEAKER_QUESTIONS,
  ...TIME_QUESTIONS,
  ...CONNECTION_QUESTIONS,
];
