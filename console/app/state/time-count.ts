import type { GraphEdge, Status } from "#schemas/subgraph.ts";
import { type ClaimIndex, claimsOf } from "./claim-index.ts";
import { claimCounts, type Filters } from "./filters.ts";

/** Claims of one period: a year, a month or a day in ISO-8601. */
export interface Bar {
  period: string;
  counts: Partial<Record<Status, number>>;
  total: number;
}

/** Claims by period, without a gap, oldest first. */
export interface TimeCount {
  bars: Bar[];
  total: number;
  undated: number;
}

/** More bars than this cannot be told apart: a coarser unit is taken. */
const MOST_BARS = 130;

const DAY_MS = 86_400_000;

/** The day after, the month after, the year after, by how exact the period is written. */
export function next(period: string): string {
  if (period.length === 4) return String(Number(period) + 1).padStart(4, "0");
  if (period.length === 10) {
    return new Date(Date.parse(period) + DAY_MS).toISOString().slice(0, 10);
  }
  const [year = 0, month = 0] = period.split("-").map(Number);
  return month === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${period.slice(0, 5)}${String(month + 1).padStart(2, "0")}`;
}

/** All periods from the first to the last, or `null` when they would be too many. */
function everyPeriod(first: string, last: string): string[] | null {
  const all = [first];
  let period = first;
  while (period < last) {
    period = next(period);
    all.push(period);
    if (all.length > MOST_BARS) return null;
  }
  return all;
}

/** The last day of a period: "2023-02" ends on "2023-02-28"; days and years stay as they are written. */
export function lastOf(period: string): string {
  if (period.length !== 7) return period.length === 4 ? `${period}-12-31` : period;
  return new Date(Date.parse(`${next(period)}-01`) - DAY_MS).toISOString().slice(0, 10);
}

/** Dates as exact as `length` digits; coarser ones count at their beginning. */
function cut(date: string, length: number): string {
  return (date.length >= length ? date : `${date}-01-01`).slice(0, length);
}

function periodsOf(dates: readonly string[]): { length: number; periods: string[] } {
  const sorted = [...dates].sort();
  const first = sorted[0] ?? "";
  const last = sorted.at(-1) ?? "";
  for (const length of [10, 7, 4]) {
    const periods = everyPeriod(cut(first, length), cut(last, length));
    if (periods) return { length, periods };
  }
  return { length: 4, periods: [...new Set(sorted.map((date) => date.slice(0, 4)))] };
}

/** Counts the claims of edges by period and status, as far as they count under the filters. */
export function countInTime(
  edges: readonly GraphEdge[],
  claims: ClaimIndex,
  filters: Filters,
): TimeCount {
  const counted = edges
    .flatMap((edge) => claimsOf(edge, claims))
    .filter((claim) => claimCounts(claim, filters));
  const dated = counted.flatMap(({ date, status }) => (date ? [{ date, status }] : []));
  if (dated.length === 0) return { bars: [], total: counted.length, undated: counted.length };
  const { length, periods } = periodsOf(dated.map(({ date }) => date));
  const bars = new Map(
    periods.map((period): [string, Bar] => [period, { period, counts: {}, total: 0 }]),
  );
  for (const { date, status } of dated) {
    const bar = bars.get(cut(date, length));
    if (!bar) continue;
    bar.counts[status] = (bar.counts[status] ?? 0) + 1;
    bar.total += 1;
  }
  return {
    bars: [...bars.values()],
    total: counted.length,
    undated: counted.length - dated.length,
  };
}
