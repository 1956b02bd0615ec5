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
  ["On Monday Eswatini condemned Peru.", "country:SZ CRITICIZES country:PE"],
  ["On Saturday Timor-Leste praised Chile.", "country:TL SUPPORTS country:CL"],
  ["On Thursday NATO praised Latvia.", "org:nato SUPPORTS country:LV"],
])("a day in front of a name is no part of it: %s", (text, claim) => {
  expect(stated(text)).toEqual([claim]);
});

test.each([
  ["Sanctions were imposed on Peru by NATO.", "org:nato SANCTIONS country:PE"],
  ["A blockade was imposed on Togo by Benin.", "country:BJ RESTRICTS country:TG"],
])("only a phrase with by says who acts: %s", (text, claim) => {
  expect(stated(text)).toContain(claim);
});

test.each(["Peru joined the May Day parade.", "The Good Friday Agreement ended it."])(
  "a day in a name stays there: %s",
  (text) => {
    const tokens = loadModel().parse(text);
    expect(separateTimes(tokens)).toBe(tokens);
  },
);
