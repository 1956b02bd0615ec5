import type { Span } from "#schemas/span.ts";

/** No dateline is longer, in UTF-16 code units. */
const LONGEST = 100;

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober|ember)?\\.?";
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
/** Names of towns in capitals, several by slashes: "NEW YORK", "JERUSALEM/CAIRO", "U.N. HEADQUARTERS". */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)*";
/** "Taipei", "New Delhi", "Port-au-Prince". */
const TOWN = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
/** Behind the town its state or country: ", Philippines", ", D.C.". */
const LAND = `, ${TOWN}`;
/** The agency: "(Reuters)", "(AP)". */
const AGENCY = "\\(\\p{Lu}[\\p{L}\\p{M}.,/ ]{1,30}\\)";
/** A hyphen stands between blanks, a dash need not. */
const DASH = "(?: -{1,2} | ?[–—] ?)";
/** What is reported begins a sentence. */
const OPENING = "(?=[\"“‘'«(]?[\\p{Lu}\\d])";

/** How newspapers and agencies begin a report: "KYIV -", "Cebu, Philippines —", "THE HAGUE, May 1 (AP) --", "(Reuters) -". */
const FORMS = [
  `${CAPITALS}(?:${LAND}){0,2}(?:, ${DAY})?(?: ${AGENCY})?`,
  `${TOWN}(?:${LAND})?(?:, ${DAY})? ${AGENCY}`,
  `${TOWN}(?:${LAND})?, ${DAY}`,
  `${TOWN}${LAND}`,
  `(?:${DAY} )?${AGENCY}`,
].map((form) => new RegExp(`^${form}${DASH}${OPENING}`, "u"));

/**
 * Where the dateline of a block ends, its dash and blanks included; null where it has none. What
 * is in capitals as a whole is a headline, whose dash parts something else.
 */
export function datelineEnd(text: string, { start, end }: Span): number | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const found = FORMS.map((form) => form.exec(opening)?.[0].length).find(
    (length) => length !== undefined,
  );
  if (found === undefined) return null;
  return /\p{Ll}{2}/u.test(text.slice(start + found, end)) ? start + found : null;
}
