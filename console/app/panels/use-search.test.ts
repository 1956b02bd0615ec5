import { expect, it } from "vitest";
import { isQuestion } from "./use-search.ts";

it.each([
  ["who criticizes China?", true],
  ["where did NATO deploy since 2022", true],
  ["Did Sweden support the PKK", true],
  ["China and Iran, what connects them?", true],
  ["why did Russia invade Ukraine", true],
  ["will NATO deploy to Latvia", true],
  ["Are Iran and Israel at war", true],
  ["show what China criticizes", true],
  ["list sanctions on Iran", true],
  ["has Turkey joined NATO", true],
  ["Have the USA withdrawn", true],
  ["Will Smith", false],
  ["Showa", false],
  ["NATO", false],
  ["World Health Organization", false],
  ["WHO", false],
  ["Who?", false],
  ["", false],
])("%j is a question: %s", (text, expected) => {
  expect(isQuestion(text)).toBe(expected);
});
