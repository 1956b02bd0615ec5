import { expect, test } from "vitest";
import { eventsIn, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for this. */
test.each([
  ["Latvia has not replied by expelling Belarusian diplomats.", /^not country:LV EXPELS/u],
  ["Latvia replied by expelling Belarusian diplomats.", /^country:LV EXPELS/u],
])("what does not happen is not done by any means: %s", (text, claim) => {
  expect(toldInFull(text).find((each) => each.includes("EXPELS"))).toMatch(claim);
});

test("what somebody insists that one do is asked for", () => {
  const told = toldInFull("Laos insisted that Burma allow the return of Thai police.");
  expect(told.find((each) => each.includes("CONCEDES_TO"))).toContain("requested");
});

test.each(["Thousands of Latvians marched in Riga.", "Hundreds of Bolivians rallied in La Paz."])(
  "a people demonstrates, a state does not: %s",
  (text) => {
    expect(toldInFull(text)).toHaveLength(1);
  },
);

test("who is told not to leave is not told to leave", () => {
  const events = eventsIn("Oman ordered two Iranian diplomats not to leave the country.");
  expect(events.filter(({ relation }) => relation === "EXPELS")).toEqual([]);
});
