import { describe, expect, test } from "vitest";
import { findDates, settleDate } from "./dates.ts";

describe("dates are read against the day of publication, in UTC", () => {
  test.each([
    ["They met yesterday.", "2022-03-23", "2022-03-22", "day"],
    ["They will meet tomorrow.", "2022-03-23", "2022-03-24", "day"],
    ["They met on 4 March 2014.", "2022-03-23", "2014-03-04", "day"],
    ["Since 2014, they have met.", "2022-03-23", "2014", "year"],
    ["In December 2019, they met.", "2022-03-23", "2019-12", "month"],
    ["They met this year.", "2022-03-23", "2022", "year"],
    ["They met last month.", "2022-03-23", "2022-02", "month"],
    ["They met this morning.", "2022-03-23", "2022-03-23", "day"],
    ["They met three days ago.", "2022-03-23", "2022-03-20", "day"],
    ["They met at the end of last year.", "2022-03-23", "2021", "year"],
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

describe("what counts from another event, or means a week, stays words", () => {
  test.each([
    "They met three days after the flood.",
    "They met one month after the war began.",
    "A day later, they met.",
    "Twelve days after the flood, they met.",
    "They met the next day.",
    "They met this week.",
    "They met last week.",
    "They met in four days of talks in 2 towns this week.",
  ])("%s", (text) => {
    for (const date of findDates(text, "2022-03-23")) {
      expect(date.precision, date.text).toBe("unknown");
      expect(date.date).toBeUndefined();
    }
  });

  test("how long something took is no date", () => {
    expect(findDates("They met for eight hours today.", "2022-03-23")).toHaveLength(1);
  });
});

test("spans give back the words", () => {
  const text = "In 2014 they met, and in 2016 they signed.";
  const dates = findDates(text);
  expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(["In 2014", "in 2016"]);
});

describe("tense decides what a weekday or a month leaves open", () => {
  test.each([
    ["They met on Friday.", "past", "2022-03-18"],
    ["They will meet on Friday.", "future", "2022-03-25"],
    ["They met on Tuesday.", "past", "2022-03-22"],
    ["They will meet on Tuesday.", "future", "2022-03-29"],
    ["They met in April.", "past", "2021-04"],
    ["They will meet in April.", "future", "2022-04"],
    ["They met on 4 May 2024.", "past", "2024-05-04"],
  ] as const)("%s", (text, tense, date) => {
    const [found] = findDates(text, "2022-03-23");
    expect(found && settleDate(found, tense, "2022-03-23").date).toBe(date);
  });
});

test("text without a date costs no parse and gives none", () => {
  expect(findDates("Nothing happened.", "2022-03-23")).toEqual([]);
});
