import { describe, expect, test } from "vitest";
import { findDates, nearestDate } from "./dates.ts";

describe("dates are read against the day of publication, in UTC", () => {
  test.each([
    ["They met yesterday.", "2022-03-23", "2022-03-22", "day"],
    ["They will meet tomorrow.", "2022-03-23", "2022-03-24", "day"],
    ["They met on 4 March 2014.", "2022-03-23", "2014-03-04", "day"],
    ["Since 2014, they have met.", "2022-03-23", "2014", "year"],
    ["In December 2019, they met.", "2022-03-23", "2019-12", "month"],
  ])("%s", (text, publishedAt, date, precision) => {
    expect(findDates(text, publishedAt)[0]).toMatchObject({ date, precision });
  });
});

describe("without a day of publication only what the text states by itself is known", () => {
  test.each(["They met yesterday.", "They met on Friday.", "They meet next week."])(
    "%s",
    (text) => {
      const [date] = findDates(text);
      expect(date?.precision).toBe("unknown");
      expect(date?.date).toBeUndefined();
    },
  );

  test("a full date and a year need no reference", () => {
    expect(findDates("They met on 4 March 2014.")[0]?.date).toBe("2014-03-04");
    expect(findDates("They met in 1998.")[0]?.date).toBe("1998");
  });
});

test("spans give back the words, and the nearest date wins", () => {
  const text = "In 2014 they met, and in 2016 they signed.";
  const dates = findDates(text);
  expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(["In 2014", "in 2016"]);
  expect(nearestDate(dates, text.indexOf("signed"))?.date).toBe("2016");
  expect(nearestDate([], 3)).toBeNull();
});

test("text without a date costs no parse and gives none", () => {
  expect(findDates("Nothing happened.", "2022-03-23")).toEqual([]);
});
