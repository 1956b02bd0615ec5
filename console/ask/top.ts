import type { Reading } from "./reading.ts";

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(\\d{1,3}|${NUMBERS.join("|")})`;
const TOP = new RegExp(
  `\\btop[ -]${NUMBER}\\b|\\b${NUMBER} (?:top|main|biggest|largest|fiercest|strongest|loudest|closest)\\b`,
  "iu",
);

/** How many of the first a question asks for ("top 5"), and the question without those words. */
export function readTop(question: string): { top?: number; rest: string } {
  const match = TOP.exec(question);
  const number = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!match || number === undefined) return { rest: question };
  const top = /^\d/u.test(number) ? Number(number) : NUMBERS.indexOf(number) + 2;
  if (top === 0) return { rest: question };
  return { top, rest: question.replace(match[0], " ").replace(/\s+/gu, " ").trim() };
}

const RANKED = new Set(["subject", "object", "most-mentioned", "most-quoted"]);

/** A reading of the first so many; `null` when it asks for nothing that can be put in order. */
export function withTop(reading: Reading, top: number | undefined): Reading | null {
  if (top === undefined) return reading;
  return RANKED.has(reading.wanted) ? { ...reading, most: true, top } : null;
}
