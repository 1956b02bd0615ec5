import { describe, expect, it } from "vitest";
import { readPeriod } from "./period.ts";

const TODAY = "2026-11-29";

describe("times in questions", () => {
  it.each([
    ["x since 2022", { from: "2022" }],
    ["x after March 2022", { from: "2022-04" }],
    ["x before 2020", { to: "2020" }],
    ["x until 2020", { to: "2021" }],
    ["x in 2022", { from: "2022", to: "2023" }],
    ["x in December 2022", { from: "2022-12", to: "2023-01" }],
    ["x on 24 February 2022", { from: "2022-02-24", to: "2022-02-25" }],
    ["x on 2022-02-28", { from: "2022-02-28", to: "2022-03-01" }],
    ["x between 2014 and 2016", { from: "2014", to: "2017" }],
    ["x from March 2022 to May 2022", { from: "2022-03", to: "2022-06" }],
    ["x between May and August 2023", { from: "2023-05", to: "2023-09" }],
    ["x from January to April 2021", { from: "2021-01", to: "2021-05" }],
    ["x between June and September 2019", { from: "2019-06", to: "2019-10" }],
    ["x between 3 February and 5 July 2022", { from: "2022-02-03", to: "2022-07-06" }],
    ["x from April 24 to May 3, 2022", { from: "2022-04-24", to: "2022-05-04" }],
    ["x between 3 and 15 March 2022", { from: "2022-03-03", to: "2022-03-16" }],
    ["x last year", { from: "2025", to: "2026" }],
    ["x this month", { from: "2026-11", to: "2026-12" }],
    ["x in the last 30 days", { from: "2026-10-30" }],
    ["x yesterday", { from: "2026-11-28", to: "2026-11-29" }],
    ["x in the past two years", { from: "2024-11-29" }],
    ["x over the last three months", { from: "2026-08-29" }],
    ["x in the first half of 2023", { from: "2023-01", to: "2023-07" }],
    ["x since the second half of 2021", { from: "2021-07" }],
    ["x before the last quarter of 2021", { to: "2021-10" }],
    ["x in Q4 2020", { from: "2020-10", to: "2021-01" }],
    ["x until H1 2020", { to: "2020-07" }],
    ["x in the summer of 2019", { from: "2019-06", to: "2019-09" }],
    ["x during winter 2019", { from: "2019-12", to: "2020-03" }],
    ["x since spring 2019", { from: "2019-03" }],
    ["x after Q1 of 2020", { from: "2020-04" }],
    ["x", null],
  ])("%s", (question, period) => {
    const found = readPeriod(question, TODAY);
    expect(found.period).toEqual(period);
    expect(found.rest.trim()).toBe("x");
  });
});
