const WORDS = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve"],
];

/** A number of one to three digits, or a word for a small one, as part of a pattern. */
export const COUNT = `(\\d{1,3}|${WORDS.join("|")})`;

/** The number that digits or a word say. */
export const countOf = (text: string): number =>
  /^\d/u.test(text) ? Number(text) : WORDS.indexOf(text.toLowerCase()) + 1;
