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

/** Months of a half or of a quarter. */
const MONTHS = { half: 6, quarter: 3 } as const;

const month = (year: number, index: number): string =>
  new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 7);

/** The first part of a year that a text names: "the first half of 2023", "Q3 2022". */
export function partOfYear(text: string): PartOfYear | null {
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
