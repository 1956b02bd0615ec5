import { expect, test } from "vitest";
import { analyse } from "../pipeline.ts";
import { told } from "../testing/told.ts";

test.each([
  ["Armenia, which borders Turkey, accused Azerbaijan of theft.", "country:AM ACCUSES country:AZ"],
  ["Serbia, which once ruled Kosovo, condemned Albania.", "country:RS CRITICIZES country:AL"],
  ["Oman, which lies near Iran, criticised Qatar on Sunday.", "country:OM CRITICIZES country:QA"],
  [
    "Rwanda, whose troops crossed the border, denounced Burundi.",
    "country:RW CRITICIZES country:BI",
  ],
  ["Chad, which supplies Niger, urged Mali to wait.", "country:TD CALLS_ON country:ML"],
])("the verb behind a relative clause is the sentence's: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test("no country inside the relative clause takes its verb", () => {
  const text = "Armenia, which borders Turkey, accused Azerbaijan of theft.";
  expect(told(text).join()).not.toContain("country:TR ACCUSES");
});

test("a verb after the second of two is said of both", () => {
  const text =
    "Delegates from the Chadian government and the Islamic opposition returned to the table.";
  const [clause] = analyse({ id: "art:both", text }).clauses.filter(
    ({ lemma }) => lemma === "return",
  );
  const [sentence] = analyse({ id: "art:both", text }).sentences;
  expect(clause?.subjects.map(({ head }) => sentence?.tokens[head]?.text)).toEqual(["Delegates"]);
});
