import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  ["A Danish frigate sailed through waters off annexed Crimea in June.", "OCCUPIES"],
  ["Peru sent observers to occupied Bolivia.", "OCCUPIES"],
  ["Ghana bought grain from invaded Togo.", "ATTACKS"],
])("a participle between a preposition and a name is what others did: %s", (text, relation) => {
  expect(told(text).filter((each) => each.includes(relation))).toEqual([]);
});

test.each([
  [
    "Up to 300 Hondurans began a march to protest against Mexico's decision.",
    "group:hn/citizens PROTESTS_AGAINST country:MX",
  ],
  ["Kenya expelled up to 40 Ugandan diplomats.", "country:KE EXPELS group:ug/diplomats"],
  [
    "Angolan pilots linked to the Luanda Transport Union attacked Namibia on Sunday.",
    "group:ao/pilots ATTACKS country:NA",
  ],
  [
    "Norwegian soldiers trained by the army captured Denmark on Sunday.",
    "country:NO OCCUPIES country:DK",
  ],
  [
    "Hundreds of Serbs blocked roads in the town of Nis accusing Albania of murder.",
    "group:rs/citizens ACCUSES country:AL",
  ],
  [
    "Sudan demanded an apology from Chad on Monday calling on Libya to mediate.",
    "country:SD CALLS_ON country:LY",
  ],
])("what modifies does not act: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test("behind a comma a participle is of the main verb", () => {
  const claims = told("Chile sank a ship carrying rifles, accusing Peru of piracy.");
  expect(claims).toContain("country:CL ACCUSES country:PE");
});

test.each([
  [
    "Danish farmers blocked the Padborg crossing in protest against Germany's levies.",
    "group:dk/farmers PROTESTS_AGAINST country:DE",
  ],
  [
    "Kenyan police fired at dozens of demonstrators accusing Chad of theft.",
    "group:ke/protesters ACCUSES country:TD",
  ],
  ["Oman and Yemen have each criticised Kenya.", "country:YE CRITICIZES country:KE"],
  ["Kenya agreed to open talks with Chad.", "country:KE MEETS country:TD"],
  ["Togo promised to free Ghanaian prisoners.", "country:TG RELEASES group:gh/prisoners"],
])("what stands where a noun or a deed must: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test("what a text calls for its enemies do not", () => {
  const claims = told("Peru backed Chile, voting against a resolution calling for a ceasefire.");
  expect(claims.filter((claim) => claim.startsWith("country:PE CALLS_ON"))).toEqual([]);
});
