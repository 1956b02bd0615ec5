import { expect, it } from "vitest";
import { axisTicks } from "./time-axis.ts";
import { next } from "./time-count.ts";

function periods(first: string, count: number): string[] {
  const all = [first];
  while (all.length < count) all.push(next(all.at(-1) ?? first));
  return all;
}

it.each([
  ["every year", "2014", 5, 600, "2014 2015 2016 2017 2018"],
  ["round years", "1914", 110, 300, "1920 1940 1960 1980 2000 2020"],
  ["months, the year where it changes", "2021-11", 5, 600, "Nov 2021|Dec|2022|Feb|Mar"],
  ["quarters", "2021-11", 14, 500, "2022|Apr|Jul|Oct"],
  ["January of each year", "2021-11", 40, 200, "2022|2023|2024|2025"],
  ["days", "2022-02-27", 4, 600, "27 Feb 2022|28 Feb|1 Mar|2 Mar"],
  ["Mondays", "2022-02-27", 16, 400, "28 Feb 2022|7 Mar|14 Mar"],
  ["months of days", "2021-12-20", 60, 200, "1 Jan 2022|1 Feb"],
  ["the ends, where nothing round has room", "2022-02-27", 10, 90, "27 Feb 2022|8 Mar"],
  ["one alone", "2022-02-27", 10, 60, "27 Feb 2022"],
  ["nothing without bars", "", 0, 600, ""],
])("%s", (_case, first, count, width, labels) => {
  const ticks = axisTicks(count === 0 ? [] : periods(first, count), width);
  expect(ticks.map(({ label }) => label).join(labels.includes("|") ? "|" : " ")).toBe(labels);
});
