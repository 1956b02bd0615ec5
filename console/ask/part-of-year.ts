/** A part of a year in a text: its months (`to` is exclusive) and where its words stand. */
interface PartOfYear {
  from: string;
  to: string;
  start: number;
  end: number;
}

const ORDER = ["first", "second", "third", "fourth"];
const PART =
  /\b(?:the )?(?:(?<nth>first|second|third|fourth|last) (?<unit>half|quarter) of(?: the year)?|(?<letter>[HQ])(?<digit>[1-4])(?: of)?),? (?<year>(?:19|20)\d\d)\b/iu;

/** Months of the northern seasons: number of the first one, from January as 0. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 2,
  summer: 5,
  autumn: 8,
  fall: 8,
  winter: 11,
};
const SEASON =
  /\b(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of(?: the year)?)?,? (?<year>(?:19|20)\d\d)\b/iu;

/** "the summer of 2022", which is June to August. */
function seasonOf(text: string): PartOfYear | null {
  const match = SEASON.exec(text);
  const { season = "", year } = match?.groups ?? {};
  const first = SEASONS[season.toLowerCase()];
  if (!match || first === undefined) return null;
  return {
    ...{ from: month(Number(year), first), to: month(Number(year), first + 3) },
    ...{ start: match.index, end: match.index + match[0].length },
  };
}

/** Months of a half or of a quarter. */
const MONTHS = { half: 6, quarter: 3 } as const;

const month = (year: number, index: number): string =>
  new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 7);

/** The first part of a year that a text names: "the first half of 2023", "Q3 2022", "summer 2022". */
export const partOfYear = (text: string): PartOfYear | null => divisionOf(text) ?? seasonOf(text);

function divisionOf(text: string): PartOfYear | null {
  const match = PART.exec(text);
  const { nth, unit, letter, digit, year } = match?.groups ?? {};
  if (!match || year === undefined) return null;
  const length = MONTHS[(unit ?? letter)?.toLowerCase().startsWith("h") ? "half" : "quarter"];
  const last = 12 / length;
  const ordinal =
    nth?.toLowerCase() === "last" ? last : ORDER.indexOf(nth?.toLowerCase() ?? "") + 1;
  const number = digit === undefined ? ordinal : Number(digit);
  if (number > last) return null;
  return {
    from: month(Number(year), (number - 1) * length),
    to: month(Number(year), number * length),
    ...{ start: match.index, end: match.index + match[0].length },
  };
}
