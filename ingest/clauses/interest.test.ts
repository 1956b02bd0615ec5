import { expect, test } from "vitest";
import { Interest } from "./interest.ts";
import type { Reading } from "./tree-changes.ts";

const CLASS = { relation: "obl", upos: "NOUN", xpos: "NN" };
const OTHER = { relation: "nsubj", upos: "NOUN", xpos: "NN" };

test("a reading is asked of the classes of which it looks at the word or the tree", () => {
  const byWord: Reading = (_, token) =>
    token.relation === "obl" && token.text === "home" ? new Map() : null;
  const byTree: Reading = (tree, token) =>
    token.relation === "nsubj" && tree.tokens.length > 3 ? new Map() : null;
  const interest = new Interest([byWord, byTree]);
  expect([...interest.of(CLASS)]).toEqual([1, 0]);
  expect([...interest.of(OTHER)]).toEqual([0, 1]);
});

test("each class is decided once, and an error of a reading's own is told", () => {
  let asked = 0;
  const counting: Reading = (tree) => {
    asked += 1;
    return tree.tokens.length > 0 ? new Map() : null;
  };
  const interest = new Interest([counting]);
  expect(interest.of(CLASS)).toBe(interest.of({ ...CLASS }));
  expect(asked).toBe(1);
  const broken: Reading = () => {
    throw new Error("broken");
  };
  expect(() => new Interest([broken]).of(CLASS)).toThrow("broken");
});
