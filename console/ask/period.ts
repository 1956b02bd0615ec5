import { findDates } from "#ingest";
import { partOfYear } from "./part-of-year.ts";
import { withSharedYear } from "./shared-year.ts";
import { COUNT, countOf } from "./small-numbers.ts";

/** A span of time: ISO-8601 days, months or years; `to` is exclusive; an open side is left out. */
export interface Period {
  from?: string;
  to?: string;
}

/** What a question says about time, and the question with those words cut out. */
interface FoundPeriod {
  period: Period | null;
  words: string;
  rest: string;
}

const DAY_MS = 86_400_000;
const UNIT = { day: 1, week: 7 } as const;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first moment after a year, month or day. */
function after(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (date.length === 4) return String(year + 1);
  if (date.length === 7) return isoDay(Date.UTC(year, month, 1)).slice(0, 7);
  return isoDay(Date.UTC(year, month - 1, day + 1));
}

/** The start of the period of `unit` that is `count` periods before today's. */
function start(today: string, unit: string, count: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  if (unit === "year") return String(year - count);
  if (unit === "month") return isoDay(Date.UTC(year, month - 1 - count, 1)).slice(0, 7);
  return isoDay(Date.UTC(year, month - 1, day) - count * DAY_MS * UNIT[unit as "day" | "week"]);
}

/** Words for a time seen from today. */
const RELATIVE: readonly [RegExp, (match: RegExpExecArray, today: string) => Period][] = [
  [/\b(?:since|from) yesterday\b/iu, (_, today) => ({ from: start(today, "day", 1) })],
  [/\byesterday\b/iu, (_, today) => ({ from: start(today, "day", 1), to: today })],
  [/\btoday\b/iu, (_, today) => ({ from: today, to: after(today) })],
  [
    /\b(since )?last (year|month)\b/iu,
    ([, since, unit = "year"], today) => ({
      from: start(today, unit.toLowerCase(), 1),
      ...(since ? {} : { to: start(today, unit.toLowerCase(), 0) }),
    }),
  ],
  [
    /\bthis (year|month)\b/iu,
    ([, unit = "year"], today) => {
      const from = start(today, unit.toLowerCase(), 0);
      return { from, to: after(from) };
    },
  ],
  [
    new RegExp(
      `\\b(?:in |within |over |during |for )?(?:the )?(?:last|past) (?:${COUNT} )?(day|week|month|year)s?\\b`,
      "iu",
    ),
    ([, count = "1", unit = "day"], today) => ({
      from: back(today, unit.toLowerCase(), countOf(count)),
    }),
  ],
  [/\bthis week\b|\brecently\b|\blately\b/iu, (_, today) => ({ from: start(today, "week", 1) })],
];

/** Today, so many units earlier, as a day. */
function back(today: string, unit: string, count: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  if (unit === "year") return isoDay(Date.UTC(year - count, month - 1, day));
  if (unit === "month") return isoDay(Date.UTC(year, month - 1 - count, day));
  return start(today, unit, count);
}

const SIDES: readonly [RegExp, (date: string) => Period][] = [
  [/\b(?:since|from|starting)(?: in| on)?(?: the)?\s*$/iu, (date) => ({ from: date })],
  [/\bafter\s*$/iu, (date) => ({ from: after(date) })],
  [/\bbefore\s*$/iu, (date) => ({ to: date })],
  [/\b(?:until|till|up to|by|to|through)\s*$/iu, (date) => ({ to: after(date) })],
  [
    /\b(?:in|on|during|of|early|late|mid|the|year)?\s*$/iu,
    (date) => ({ from: date, to: after(date) }),
  ],
];

interface DateAt {
  date: string;
  start: number;
  end: number;
}

function datesIn(question: string, today: string): DateAt[] {
  const found = findDates(question, today).flatMap(({ span, date }) => {
    const both = ends(question, span, today);
    if (both.length === 2) return both;
    return date === undefined ? [] : [{ date: date.slice(0, 10), ...trimmed(question, span) }];
  });
  const years = [...question.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => ({
    date: match[0],
    start: match.index,
    end: match.index + 4,
  }));
  const free = years.filter(
    (year) => !found.some((date) => date.start <= year.start && year.start < date.end),
  );
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

/** "March 2022 to May 2022" is found as one date: its two ends. */
function ends(question: string, span: { start: number; end: number }, today: string): DateAt[] {
  const words = question.slice(span.start, span.end);
  const link = /\s(?:to|until|till|through|-|–)\s/iu.exec(words);
  if (!link) return [];
  const middle = span.start + link.index;
  const parts: [number, number][] = [
    [span.start, middle],
    [middle + link[0].length, span.end],
  ];
  return parts.flatMap(([start, end]) => {
    const date = findDates(question.slice(start, end), today)[0]?.date;
    return date === undefined ? [] : [{ date: date.slice(0, 10), start, end }];
  });
}

/** A bare year is found with its preposition ("since 2022"): only the year is the date. */
function trimmed(
  question: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  const words = question.slice(span.start, span.end);
  const year = /^(?:in|since|during|from|by|of|until|before|after|early|late|mid)[ -]/iu.exec(
    words,
  );
  return { start: span.start + (year?.[0].length ?? 0), end: span.end };
}

function between(question: string, first: DateAt, second: DateAt | undefined): Period | null {
  if (!second) return null;
  const link = question.slice(first.end, second.start);
  if (!/^\s*(?:and|to|until|till|through|-|–)\s*$/iu.test(link)) return null;
  return { from: first.date, to: after(second.date) };
}

function relative(question: string, today: string): FoundPeriod | null {
  for (const [pattern, read] of RELATIVE) {
    const match = pattern.exec(question);
    if (!match) continue;
    return {
      period: read(match, today),
      words: match[0].trim(),
      rest: question.replace(match[0], " "),
    };
  }
  return null;
}

/** "since the second half of 2021": a part of a year, on the side that the word before it says. */
function ofPart(question: string): FoundPeriod | null {
  const part = partOfYear(question);
  if (!part) return null;
  const { from, to, start, end } = part;
  const before = question.slice(0, start);
  const around = cut(question, start, end);
  if (/\b(?:since|from|starting)(?: in)?\s*$/iu.test(before))
    return { period: { from }, ...around };
  if (/\bafter\s*$/iu.test(before)) return { period: { from: to }, ...around };
  if (/\bbefore\s*$/iu.test(before)) return { period: { to: from }, ...around };
  if (/\b(?:until|till|up to|by)\s*$/iu.test(before)) return { period: { to }, ...around };
  return { period: { from, to }, ...around };
}

/** Cuts a date with its preposition out of a question. */
function cut(question: string, from: number, to: number): { words: string; rest: string } {
  const lead =
    /\b(?:since|from|starting|after|before|until|till|up to|by|to|through|in|on|during|of|between|early|late|mid|the year|the)(?: in| on)?(?: the)?\s*$/iu.exec(
      question.slice(0, from),
    );
  const start = lead ? lead.index : from;
  return {
    words: question.slice(start, to).trim(),
    rest: `${question.slice(0, start)} ${question.slice(to)}`,
  };
}

/** Whether a time ends before it begins. */
export const isBackwards = ({ from, to }: Period): boolean =>
  from !== undefined && to !== undefined && from >= to;

/** Reads the time that a question asks about; `today` is an ISO-8601 day. */
export function readPeriod(asked: string, today: string): FoundPeriod {
  const near = relative(asked, today) ?? ofPart(asked);
  if (near) return near;
  const question = withSharedYear(asked);
  const [first, second] = datesIn(question, today);
  if (!first) return { period: null, words: "", rest: question };
  const both = between(question, first, second);
  if (both && second) return { period: both, ...cut(question, first.start, second.end) };
  const before = question.slice(0, first.start);
  const side = SIDES.find(([pattern]) => pattern.test(before));
  return {
    period: side?.[1](first.date) ?? { from: first.date, to: after(first.date) },
    ...cut(question, first.start, first.end),
  };
}
