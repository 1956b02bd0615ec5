import { expect, test } from "vitest";
import { loadModel } from "../model/language-model.ts";
import { extract } from "../pipeline.ts";
import { separateTimes } from "./time-names.ts";

const stated = (text: string) =>
  extract({ id: "art:times", text }).claims.map(
    ({ subject, relation, object }) => `${subject} ${relation} ${object}`,
  );

test.each([
  ["On Monday Oxfam condemned Peru.", "org:oxfam CRITICIZES country:PE"],
  ["On Friday Japan bombed Mali.", "country:JP ATTACKS country:ML"],
  ["In May Turkey sanctioned Peru.", "country:TR SANCTIONS country:PE"],
  ["On 3 March Bolivia visited Chile.", "country:BO VISITS country:CL"],
  ["In October Niger was criticised by Ghana.", "country:GH CRITICIZES country:NE"],
  ["On Thursday NATO praised Latvia.", "org:nato SUPPORTS country:LV"],
])("a day in front of a name is no part of it: %s", (text, claim) => {
  expect(stated(text)).toEqual([claim]);
});

test.each(["Peru joined the May Day parade.", "The Good Friday Agreement ended it."])(
  "a day in a name stays there: %s",
  (text) => {
    const tokens = loadModel().parse(text);
    expect(separateTimes(tokens)).toBe(tokens);
  },
);
