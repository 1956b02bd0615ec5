import { casual, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { DatePrecision } from "#schemas/article.ts";
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
}

/** A cheap look for words that can be a date, so that most sentences need no parse. */
const MAYBE_DATE =
  /\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?|yesterday|today|tonight|tomorrow|ago|last|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;
const YEAR =
  /\b(?:in|since|during|from|by|of|until|before|after|early|late|mid)[ -]((?:19|20)\d\d)\b/giu;

/** Two readings with far-apart references agree exactly on what the text states by itself. */
const REFERENCES = [new Date("2001-03-14T12:00:00Z"), new Date("2017-10-27T12:00:00Z")] as const;

const two = (value: number | null): string => String(value ?? 1).padStart(2, "0");

function precisionOf(parts: ParsedComponents): DatePrecision {
  if (parts.isCertain("hour")) return "time";
  if (parts.isCertain("day") || parts.isCertain("weekday")) return "day";
  return parts.isCertain("month") ? "month" : "year";
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

function describe(result: ParsedResult, known: boolean): FoundDate {
  const stated = precisionOf(result.start);
  const precision = stated === "time" ? "day" : stated;
  const span = { start: result.index, end: result.index + result.text.length };
  if (!known) return { span, text: result.text, precision: "unknown" };
  return { span, text: result.text, date: isoOf(result.start, precision), precision };
}

function absoluteResults(text: string): FoundDate[] {
  const [first, second] = REFERENCES.map((reference) => parseAt(text, reference));
  return (first ?? []).map((result, index) => {
    const other = second?.[index];
    const precision = precisionOf(result.start);
    const known =
      other !== undefined && isoOf(result.start, precision) === isoOf(other.start, precision);
    return describe(result, known);
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
    : parseAt(text, new Date(reference)).map((result) => describe(result, true));
  const dates = parsed.filter(({ text: words }) => /[a-z]|\d{4}/iu.test(words));
  return [...dates, ...bareYears(text, dates)].sort((a, b) => a.span.start - b.span.start);
}

/** The date nearest to an offset of the text; the earlier one when two are equally near. */
export function nearestDate(dates: readonly FoundDate[], offset: number): FoundDate | null {
  const distance = ({ span }: FoundDate) =>
    offset < span.start ? span.start - offset : Math.max(0, offset - span.end);
  let best: FoundDate | null = null;
  for (const date of dates) {
    if (!best || distance(date) < distance(best)) best = date;
  }
  return best;
}
