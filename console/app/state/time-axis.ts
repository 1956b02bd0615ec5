/** A date below the bars: under which bar it stands, and its words. */
export interface Tick {
  at: number;
  label: string;
}

/** A way to choose periods to name: every one, or only those at the beginning of something. */
type Choice = (period: string) => boolean;

const year = (period: string) => Number(period.slice(0, 4));
const month = (period: string) => Number(period.slice(5, 7));
const day = (period: string) => Number(period.slice(8, 10));
const isMonday = (period: string) => new Date(period).getUTCDay() === 1;

const everyYears =
  (count: number): Choice =>
  (period) =>
    year(period) % count === 0;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500].map(everyYears);
const MONTHS: readonly Choice[] = [
  () => true,
  (period) => month(period) % 3 === 1,
  (period) => month(period) % 6 === 1,
  ...YEARS.map((every) => (period: string) => month(period) === 1 && every(period)),
];
const DAYS: readonly Choice[] = [
  () => true,
  isMonday,
  (period) => [1, 15].includes(day(period)),
  (period) => day(period) === 1,
];

/** The choices for periods of one length of ISO-8601, the finest first. */
function choicesFor(period: string): readonly Choice[] {
  if (period.length === 4) return YEARS;
  return period.length === 7 ? MONTHS : DAYS;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** The words of a period: the year where it is new, and else only what differs from the one before. */
function wordsOf(period: string, before: string | undefined): string {
  if (period.length === 4) return period;
  const isNewYear = before === undefined || year(before) !== year(period);
  const time = new Date(period);
  if (period.length === 10) {
    return isNewYear ? `${DAY.format(time)} ${year(period)}` : DAY.format(time);
  }
  if (!isNewYear) return MONTH.format(time);
  return month(period) === 1 ? String(year(period)) : `${MONTH.format(time)} ${year(period)}`;
}

/** About how many CSS pixels a label takes, and how far two stand apart at least. */
export const labelWidth = (label: string): number => 6.6 * label.length;
const GAP = 12;

function haveRoom(ticks: readonly Tick[], step: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (!before) return true;
    const room = (tick.at - before.at) * step;
    return room >= (labelWidth(tick.label) + labelWidth(before.label)) / 2 + GAP;
  });
}

function ticksBy(periods: readonly string[], choice: Choice): Tick[] {
  let before: string | undefined;
  return periods.flatMap((period, at) => {
    if (!choice(period)) return [];
    const label = wordsOf(period, before);
    before = period;
    return [{ at, label }];
  });
}

/**
 * The dates below bars on `width` CSS pixels: years, months or days by what the bars stand for, as
 * many as have room. Where no two round dates have, the first and the last bar are named.
 */
export function axisTicks(periods: readonly string[], width: number): Tick[] {
  const [first = ""] = periods;
  const step = width / Math.max(1, periods.length);
  for (const choice of choicesFor(first)) {
    const ticks = ticksBy(periods, choice);
    if (ticks.length < 2) break;
    if (haveRoom(ticks, step)) return ticks;
  }
  const ends = ticksBy(periods, (period) => period === first || period === periods.at(-1));
  return haveRoom(ends, step) ? ends : ends.slice(0, 1);
}
