import { expect, test } from "vitest";
import { defaultLexicon } from "./index.ts";

test.each([
  ["Tesco", "GBR", "BUS"],
  ["Société Générale", "FRA", "BUS"],
  ["Marks & Spencer", "GBR", "BUS"],
  ["Juventus", "ITA", undefined],
  ["CERN", undefined, undefined],
])("%s is a body of %s", (name, country, sector) => {
  const [sense, ...others] = defaultLexicon().lookup(name);
  expect(others).toEqual([]);
  expect(sense?.record).toMatchObject({ kind: "Organization", name });
  expect([sense?.record.country, sense?.record.sector]).toEqual([country, sector]);
});
