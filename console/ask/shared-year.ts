const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const LINK = "\\s+(?:and|to|until|till|through|-|–)\\s+";
const YEAR = "(?:19|20)\\d\\d\\b";

/** A month with or without its day: "July", "5 July", "July 5". */
const DATE = `(?:${DAY}\\s+(?:of\\s+)?)?${MONTH}(?:\\s+${DAY}(?!\\d))?`;

const DAYS = new RegExp(`\\b(${DAY})(${LINK})(${DAY}\\s+(${MONTH})),?\\s+(${YEAR})`, "giu");
const DATES = new RegExp(`\\b(${DATE})(${LINK})(${DATE}),?\\s+(${YEAR})`, "giu");

/**
 * A question with the year, and the month, of a range at both of its ends: "between May and July
 * 2022" asks for May 2022, not for the May nearest to today.
 */
export function withSharedYear(question: string): string {
  return question.replace(DAYS, "$1 $4 $5$2$3 $5").replace(DATES, "$1 $4$2$3 $4");
}
