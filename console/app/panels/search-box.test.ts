import { expect, it } from "vitest";
import { isQuestion } from "./search-box.tsx";

it.each([
  ["who criticizes China?", true],
  ["where did NATO deploy since 2022", true],
  ["Did Sweden support the PKK", true],
  ["China and Iran, what connects them?", true],
  ["NATO", false],
  ["World Health Organization", false],
  ["WHO", false],
  ["Who?", false],
  ["", false],
])("%j is a question: %s", (text, expected) => {
  expect(isQuestion(text)).toBe(expected);
});
