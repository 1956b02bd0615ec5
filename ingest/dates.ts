import { casual, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { DatePrecision } from "#schemas/article.ts";
import type { Tense } from "#schemas/document.ts";
import type { Span } from "#schemas/span.ts";

/**
 * A date that a text states. `date` is ISO-8601 and left out when it cannot be known (relative
 * words in an article without a date); `span` are offsets into the text that was searched.
 */
export interface FoundDate {
  span: Span;
  text: string;
  date?: string;
  precision: DatePrecision;
  /** What the words leave open: "on Friday" the week, "in March" the year. */
  open?: "week" | "year";
}

/** A cheap look for words that can be a date, so that most sentences need no parse. */
const MAYBE_DATE =
  /\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?|yesterday|today|tonight|tomorrow|ago|last|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;
const YEAR =
  /\b(?:in|since|during|from|by|of|until|before|after|early|late|mid)[ -]((?:19|20)\d\d)\b/giu;

/** Two readings with far-apart references agree exactly on what the text states by itself. */
const REFERENCES = [new Date("2001-03-14T12:00:00Z"), new Date("2017-10-27T12:00:00Z")] as const;

const two = (value: number | null): string => String(value ?? 1).padStart(2, "0");

/** Words that mean a span of time too wide for the day that the grammar gives them. */
const VAGUE: readonly (readonly [RegExp, DatePrecision])[] = [
  [/\b(?:this|last|next|past|coming)\s+(?:week|weekend)\b|\bweeks?\b|\bnow\b/iu, "unknown"],
  [/\b(?:end|start|beginning|middle)\b.*\byear\b/iu, "year"],
  [/\b(?:end|start|beginning|middle)\b.*\bmonth\b/iu, "month"],
  [/\byears?\b/iu, "year"],
  [/\bmonths?\b/iu, "month"],
];
/** Counted from an event that the text names, not from the day of publication. */
const ANCHORED = /\b(?:after|before|later|earlier)$|^(?:the\s+)?(?:next|following|same)\s+day\b/iu;
const ANCHOR_FOLLOWS = /^\s*(?:after|before|later|earlier|of)\b/iu;
const DURATION = /^for\b/iu;

function precisionOf(parts: ParsedComponents, words: string): DatePrecision {
  if (parts.isCertain("day") || parts.isCertain("weekday") || parts.isCertain("hour")) {
    return VAGUE.find(([pattern]) => pattern.test(words))?.[1] ?? "day";
  }
  if (parts.isCertain("month")) return "month";
  if (parts.isCertain("year")) return "year";
  return VAGUE.some(([pattern]) => pattern.test(words)) ? "unknown" : "day";
}

function openOf(parts: ParsedComponents): FoundDate["open"] {
  if (parts.isCertain("weekday") && !parts.isCertain("day")) return "week";
  return parts.isCertain("month") && !parts.isCertain("year") ? "year" : undefined;
}

function isoOf(parts: ParsedComponents, precision: DatePrecision): string {
  const year = String(parts.get("year") ?? 0).padStart(4, "0");
  if (precision === "year") return year;
  const month = `${year}-${two(parts.get("month"))}`;
  return precision === "month" ? month : `${month}-${two(parts.get("day"))}`;
}

function parseAt(text: string, reference: Date): ParsedResult[] {
  return casual.parse(text, { instant: reference, timezone: "UTC" });
}

/** Dates that hang on an event nobody dated stay words. */
function isAnchored(result: ParsedResult, text: string): boolean {
  const rest = text.slice(result.index + result.text.length);
  const isRelative =
    !/\d{4}|\bday$/iu.test(result.text) &&
    /\b(?:days?|weeks?|months?|years?|hours?)\b/iu.test(result.text);
  return ANCHORED.test(result.text) || (isRelative && ANCHOR_FOLLOWS.test(rest));
}

function describe(result: ParsedResult, text: string, known: boolean): FoundDate {
  const precision = precisionOf(result.start, result.text);
  const span = { start: result.index, end: result.index + result.text.length };
  const isKnown = known && precision !== "unknown" && !isAnchored(result, text);
  if (!isKnown) return { span, text: result.text, precision: "unknown" };
  const open = openOf(result.start);
  const date = isoOf(result.start, precision);
  return { span, text: result.text, date, precision, ...(open ? { open } : {}) };
}

function absoluteResults(text: string): FoundDate[] {
  const first = parseAt(text, REFERENCES[0]);
  if (first.length === 0) return [];
  const second = parseAt(text, REFERENCES[1]);
  return first.map((result, index) => {
    const other = second[index];
    const precision = precisionOf(result.start, result.text);
    const known =
      other !== undefined && isoOf(result.start, precision) === isoOf(other.start, precision);
    return describe(result, text, known);
  });
}

function bareYears(text: string, found: readonly FoundDate[]): FoundDate[] {
  const years: FoundDate[] = [];
  for (const match of text.matchAll(YEAR)) {
    const year = match[1] ?? "";
    const span = { start: match.index, end: match.index + match[0].length };
    const taken = found.some((date) => date.span.start < span.end && span.start < date.span.end);
    if (!taken) years.push({ span, text: match[0], date: year, precision: "year" });
  }
  return years;
}

/**
 * The dates that a text states, in its order. Relative words ("yesterday") are read against
 * `publishedAt` (ISO-8601) in UTC; without it they stay unresolved (`precision: "unknown"`, no
 * `date`), never guessed. Numbers that chrono takes for a time alone are left out. Source of the
 * grammar: chrono-node (MIT).
 */
export function findDates(text: string, publishedAt?: string): FoundDate[] {
  if (!MAYBE_DATE.test(text)) return [];
  const reference = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  const parsed = Number.isNaN(reference)
    ? absoluteResults(text)
    : parseAt(text, new Date(reference)).map((result) => describe(result, text, true));
  const dates = parsed.filter(
    ({ text: words }) => /[a-z]|\d{4}/iu.test(words) && !DURATION.test(words),
  );
  return [...dates, ...bareYears(text, dates)].sort((a, b) => a.span.start - b.span.start);
}

const DAY_MS = 86_400_000;

function shiftDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

const shiftYears = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/**
 * The date with what its words leave open decided by the tense of what it dates: "on Friday" is
 * the last one for what has happened and the next one for what will. Both are days or months seen
 * from `publishedAt` (ISO-8601); without it the date stays as it is.
 */
export function settleDate(found: FoundDate, tense: Tense, publishedAt?: string): FoundDate {
  const { date, open } = found;
  if (date === undefined || !open || !publishedAt) return found;
  const today = publishedAt.slice(0, date.length);
  const shift = (sign: 1 | -1) =>
    open === "week" ? shiftDays(date, 7 * sign) : shiftYears(date, sign);
  if (tense === "past" && date > today) return { ...found, date: shift(-1) };
  return tense === "future" && date < today ? { ...found, date: shift(1) } : found;
}
