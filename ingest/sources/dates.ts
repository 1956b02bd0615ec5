import type { DatePrecision } from "#schemas/article.ts";

/** A date as ISO-8601, exactly as fine as it was stated; a stated UTC offset is kept. */
export interface StatedDate {
  iso: string;
  precision: Exclude<DatePrecision, "unknown">;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const CLOCK = "(?:,? (?:at )?(\\d{1,2}:\\d{2}(?::\\d{2})?) ?(gmt|utc|z|[+-]\\d{2}:?\\d{2})?)?";

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (\\d{4})${CLOCK}$`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}$`,
  "iu",
);
const MONTH_ONLY = new RegExp(`^${MONTH}\\.?,? (\\d{4})$`, "iu");

interface Parts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
  clock?: string | undefined;
  zone?: string | undefined;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function partsOf(text: string): Parts | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso?.[1]) return { year: iso[1], month: iso[2], day: iso[3], clock: iso[4], zone: iso[5] };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst?.[3]) {
    const [, day, month, year, clock, zone] = dayFirst;
    return { year, month: monthNumber(month), day, clock, zone };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst?.[3]) {
    const [, month, day, year, clock, zone] = monthFirst;
    return { year, month: monthNumber(month), day, clock, zone };
  }
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly?.[2] ? { year: monthOnly[2], month: monthNumber(monthOnly[1]) } : null;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return "Z";
  const digits = zone.replace(/\D/gu, "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** A clock time "9:05" or "09:05:00" as "09:05:00"; null when no clock shows it. */
function isoClock(clock: string): string | null {
  const [hour = "", minute = "", second = "0"] = clock.split(":");
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return [hour, minute, second].map((part) => part.padStart(2, "0")).join(":");
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads a date that stands alone: ISO-8601 (also `20220323`), "23 March 2022", "Wednesday, March
 * 23, 2022", RFC 2822. Null when it is none, impossible, or ambiguous ("03/04/2022"): a date is
 * never guessed.
 */
export function readDate(text: string): StatedDate | null {
  const parts = partsOf(text.trim().replace(/\s+/gu, " "));
  if (parts === null || Number(parts.year) < 1500) return null;
  const { year, month, day, clock, zone } = parts;
  if (!month) return { iso: year, precision: "year" };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  if (!day) return { iso: yearMonth, precision: "month" };
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${yearMonth}-${day.padStart(2, "0")}`;
  if (!clock) return { iso: date, precision: "day" };
  const time = isoClock(clock);
  return time === null ? null : { iso: `${date}T${time}${isoZone(zone)}`, precision: "time" };
}

/** A day with its year in front of the dash of a dateline: "WARSAW, 12 June 2024 -". */
const IN_DATELINE =
  /^\p{Lu}[^\n]{1,60}?, ((?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+\.?),? \d{4})(?: \([^)\n]{2,30}\))?(?: -{1,2} | ?[–—] ?)/u;

/**
 * The date an article's own date line states: one of its first three lines that holds nothing but
 * a whole date ("Sunday, August 17, 2008") or begins with a dateline that has one. Null when there is none.
 */
export function readDateLine(text: string): StatedDate | null {
  const lines = text
    .slice(0, 2_000)
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 3);
  for (const line of lines) {
    const stated = IN_DATELINE.exec(line.trim())?.[1] ?? line;
    const date = /\p{L}|-/u.test(stated) ? readDate(stated) : null;
    if (date !== null && (date.precision === "day" || date.precision === "time")) return date;
  }
  return null;
}
