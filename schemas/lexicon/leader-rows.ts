/**
 * A row of a table of leaders: the name, the ISO 3166 alpha-3 code of the person's country, the
 * terms, and other names (`~` marks ambiguous ones, as in {@link makeRecord}).
 *
 * A term is `body title from/to`. The body is an ISO 3166 alpha-2 code (withdrawn ones too) or the
 * id of an organisation; the dates are ISO-8601 days, both inclusive; an open side is left out.
 * Ministers and secretaries of a state lead the state in their office, so that "the Russian foreign
 * minister" finds them. A surname alone is an alias only where no other person of the news has it
 * and it is no word; surnames that need the full name nearby are marked ambiguous.
 */
export type LeaderRow = readonly [
  name: string,
  country: string,
  terms: readonly string[],
  aliases?: readonly string[],
];
