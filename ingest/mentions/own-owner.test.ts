import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  ["Chile recalled its ambassador from Lima.", "country:CL CUTS_TIES_WITH country:PE"],
  ["Chile pulled its ambassador in Lima.", "country:CL CUTS_TIES_WITH country:PE"],
  ["Kenya thanked its doctors in Haiti.", "country:KE SUPPORTS group:ke/doctors"],
])("who is theirs does not belong to where he is: %s", (text, claim) => {
  expect(told(text)).toEqual([claim]);
});

test("where nothing says whose he is the place does", () => {
  expect(told("Kenya thanked the doctors in Haiti.")).toEqual([
    "country:KE SUPPORTS group:ht/doctors",
  ]);
});
