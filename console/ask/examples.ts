/** Questions that are understood, for those whose own was not. */
export const EXAMPLE_QUESTIONS = [
  "Who criticizes Russia?",
  "Where did NATO deploy since 2022?",
  "What did Russia deny?",
  "Which countries support Russia?",
  "Who was accused by Russia?",
  "When did Sweden join NATO?",
  "What connects China and Iran?",
  "Who is quoted most?",
] as const;
