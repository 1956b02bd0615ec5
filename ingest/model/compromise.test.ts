import { expect, test } from "vitest";
import { compromiseTags, conjugate, isKnownFirstName } from "./compromise.ts";

test.each([
  ["Boris", true],
  ["angela", true],
  ["Kremlin", false],
  ["constructor", false],
  ["", false],
])("%s is a first name: %s", (word, expected) => {
  expect(isKnownFirstName(word)).toBe(expected);
});

test.each([
  ["Paris", "City"],
  ["Germany", "Country"],
  ["imposed", "PastTense"],
])("%s has the tag %s", (word, tag) => {
  expect(compromiseTags(word)).toContain(tag);
});

test.each([
  { infinitive: "deploy", past: "deployed", present: "deploys", gerund: "deploying" },
  { infinitive: "send", past: "sent", present: "sends", gerund: "sending" },
  { infinitive: "withdraw", past: "withdrew", present: "withdraws", gerund: "withdrawing" },
  { infinitive: "impose", past: "imposed", present: "imposes", gerund: "imposing" },
])("forms of $infinitive", (forms) => {
  expect(conjugate(forms.infinitive)).toMatchObject(forms);
});
