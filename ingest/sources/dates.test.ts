import { describe, expect, test } from "vitest";
import { readDate, readDateLine } from "./dates.ts";

describe("readDate", () => {
  test.each([
    ["2022", "2022", "year"],
    ["2022-03", "2022-03", "month"],
    ["2022-03-23", "2022-03-23", "day"],
    ["20220323", "2022-03-23", "day"],
    ["2022-03-23T18:30:00Z", "2022-03-23T18:30:00Z", "time"],
    ["2022-03-23T18:30:00.123+01:00", "2022-03-23T18:30:00+01:00", "time"],
    ["2022-03-23 18:30 +0100", "2022-03-23T18:30:00+01:00", "time"],
    ["2022-03-23T23:59", "2022-03-23T23:59:00", "time"],
    ["Wed, 23 Mar 2022 18:30:00 GMT", "2022-03-23T18:30:00Z", "time"],
    ["23 March 2022", "2022-03-23", "day"],
    ["March 23, 2022", "2022-03-23", "day"],
    ["Sunday, August 17, 2008", "2008-08-17", "day"],
    ["Sept. 1st, 2020 at 9:05 UTC", "2020-09-01T09:05:00Z", "time"],
    ["June 2019", "2019-06", "month"],
  ])("%s is %s (%s)", (text, iso, precision) => {
    expect(readDate(text)).toEqual({ iso, precision });
  });

  test.each([
    "",
    "yesterday",
    "03/04/2022",
    "2022-13-01",
    "2022-02-30",
    "31 April 2022",
    "2022-03-23T25:00:00Z",
    "2022-03-23T12:61",
    "1647968400000",
    "0000-01-01",
    "The summit of March 23, 2022",
  ])("%j is no date", (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("readDateLine", () => {
  test.each([
    ["WARSAW, 12 June 2024 - Poland closed a crossing.", "2024-06-12"],
    ["Peru recalls envoy\n\nLIMA, March 3, 2023 (AP) -- Peru recalled its envoy.", "2023-03-03"],
    ["Quito, Ecuador, 5 May 2021 — Police arrested six.", "2021-05-05"],
  ])("reads the day in a dateline: %j", (text, iso) => {
    expect(readDateLine(text)?.iso).toBe(iso);
  });

  test("reads no day without its year", () => {
    expect(readDateLine("LIMA, March 3 (AP) -- Peru recalled its envoy.")).toBeNull();
  });

  test.each([
    ["Treaty signed\n\nMonday, May 18, 2015\n\nThe ministers met.", "2015-05-18"],
    ["2015-05-18\nThe ministers met.", "2015-05-18"],
    ["Treaty signed\r\n18 May 2015\r\nThe ministers met.", "2015-05-18"],
  ])("%j has one", (text, iso) => {
    expect(readDateLine(text)?.iso).toBe(iso);
  });

  test.each([
    "The ministers met on May 18, 2015.\n\nThey signed.",
    "One\n\nTwo\n\nThree\n\nMay 18, 2015",
    "May 2015\n\nThe ministers met.",
    "20150518\n\nThe ministers met.",
  ])("%j has none", (text) => {
    expect(readDateLine(text)).toBeNull();
  });
});
