import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  ["Peru's prime minister was criticised by Chile and will visit Ecuador.", "VISITS", "country:PE"],
  ["Kenya was attacked by Somalia and called on Chad to help.", "CALLS_ON", "country:KE"],
  ["The envoy of Ghana was expelled by Togo and accused Benin of a plot.", "ACCUSES", "country:GH"],
  ["Nepal was praised by India and later attacked Bhutan.", "ATTACKS", "country:NP"],
  ["Norway attacked Denmark and called on Sweden to help.", "CALLS_ON", "country:NO"],
])("who undergoes something acts in what is set beside it: %s", (text, relation, subject) => {
  const claim = told(text).find((each) => each.includes(` ${relation} `));
  expect(claim?.split(" ")[0]).toBe(subject);
});
