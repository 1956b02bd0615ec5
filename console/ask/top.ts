import type { Reading } from "./reading.ts";
import { COUNT, countOf } from "./small-numbers.ts";

const LEADING = "(?:top|main|biggest|largest|fiercest|strongest|harshest|loudest|closest)";
const TOP = new RegExp(`\\btop[ -]${COUNT}\\b|\\b${COUNT} ${LEADING}\\b`, "iu");
const LEADER = new RegExp(`\\b${LEADING}\\b`, "iu");

/** What a question asks to be put in order: the first so many, or all. */
export interface Order {
  top?: number;
  most?: boolean;
}

const without = (words: string, question: string) =>
  question.replace(words, " ").replace(/\s+/gu, " ").trim();

/** Whether a question asks for the first ("top 5", "biggest"), and the question without those words. */
export function readTop(question: string): Order & { rest: string } {
  const match = TOP.exec(question);
  const number = match?.[1] ?? match?.[2];
  const top = number === undefined ? 0 : countOf(number);
  if (match && top > 0) return { top, rest: without(match[0], question) };
  const leader = LEADER.exec(question)?.[0];
  return leader === undefined
    ? { rest: question }
    : { most: true, rest: without(leader, question) };
}

const RANKED = new Set(["subject", "object", "most-mentioned", "most-quoted"]);

/** A reading of the first so many, or put in order; `null` when nothing of it can be. */
export function withTop(reading: Reading, { top, most }: Order): Reading | null {
  if (top === undefined && !most) return reading;
  if (!RANKED.has(reading.wanted)) return top === undefined ? reading : null;
  return { ...reading, most: true, ...(top === undefined ? {} : { top }) };
}
