import { describe, expect, it } from "vitest";
import { addParam } from "./query.ts";

describe("addParam", () => {
  it.each([
    ["n=5", { n: 5 }],
    ["name=NATO", { name: "NATO" }],
    ['name="5"', { name: "5" }],
    ["ids=[1,2]", { ids: [1, 2] }],
    ["x=a=b", { x: "a=b" }],
    ["x=", { x: "" }],
    ["x=null", { x: null }],
  ])("%s -> %j", (text, expected) => {
    expect(addParam(text, {})).toEqual(expected);
  });

  it("adds to what was given before", () => {
    expect(addParam("b=2", { a: 1 })).toEqual({ a: 1, b: 2 });
  });

  it.each(["x", "=1", ""])("%j is refused", (text) => {
    expect(() => addParam(text, {})).toThrow("name=value");
  });
});
