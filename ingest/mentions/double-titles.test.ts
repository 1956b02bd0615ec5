import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  [
    "Chinese State Councilor and Foreign Minister Wang Yi met Antonio Tajani on Sunday.",
    ["person:wang-yi MEETS person:antonio-tajani"],
  ],
  [
    "Ghana's Vice President and Finance Minister Ama Boateng thanked Togo.",
    ["person:~ama-boateng SUPPORTS country:TG"],
  ],
])("two offices before one name are one person: %s", (text, claims) => {
  expect(told(text)).toEqual(claims);
});

test("with an article the first is somebody else", () => {
  const claims = told("The Kenyan president and Prime Minister Abiy Ahmed thanked Sudan.");
  expect(claims).toHaveLength(2);
});
