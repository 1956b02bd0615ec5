import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  ["Ghana rejected a truce that Togo had proposed.", "country:GH REJECTS country:TG"],
  ["Morocco turned down the terms that Algeria offered.", "country:MA REJECTS country:DZ"],
  ["Kenya praised the compromise that Ethiopia announced.", "country:KE SUPPORTS country:ET"],
])("who has proposed something is who is judged: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test("who is only concerned by a proposal is not", () => {
  const claims = told("Ghana rejected a truce that had been discussed in Togo.");
  expect(claims.filter((claim) => claim.includes("REJECTS"))).toEqual([]);
});

test.each([
  [
    "There were calls from the opposition for the resignation of the Georgian president.",
    "group:ge/opposition CALLS_ON role:ge/president",
  ],
  [
    "Calls from Egypt for the withdrawal of Ethiopian troops went unheeded.",
    "country:EG CALLS_ON country:ET",
  ],
])("what a call is for hangs on the call, not on who calls: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});
