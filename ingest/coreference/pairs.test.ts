import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for this. */
test.each([
  [
    "India attacked Nepal. Japan appealed to both sides to stop.",
    ["country:JP CALLS_ON country:IN", "country:JP CALLS_ON country:NP"],
  ],
  [
    "Peru and Chile are at odds. Brazil urged the two feuding neighbours to talk.",
    ["country:BR CALLS_ON country:PE", "country:BR CALLS_ON country:CL"],
  ],
  [
    "NATO and the EU have talked for years. Both entities cooperate.",
    ["org:eu COOPERATES_WITH org:nato"],
  ],
  [
    "Qin Gang met Antonio Tajani in Rome. The two ministers urged Ghana to help.",
    ["person:qin-gang CALLS_ON country:GH", "person:antonio-tajani CALLS_ON country:GH"],
  ],
  [
    "Emmanuel Macron spoke first. Then Olaf Scholz spoke. The two leaders condemned Mali.",
    ["person:emmanuel-macron CRITICIZES country:ML", "person:olaf-scholz CRITICIZES country:ML"],
  ],
  [
    "Emmanuel Macron and Giorgia Meloni smiled. Olaf Scholz said that Ana Paz had erred. Ben Roy slept. The two leaders condemned Mali.",
    ["person:emmanuel-macron CRITICIZES country:ML", "person:giorgia-meloni CRITICIZES country:ML"],
  ],
  [
    "Kenya and Chad met on Monday. They attacked Ghana.",
    ["country:KE ATTACKS country:GH", "country:TD ATTACKS country:GH"],
  ],
])("a phrase of two speaks of the pair named last: %s", (text, claims) => {
  expect(told(text)).toEqual(expect.arrayContaining(claims));
});

test.each([
  "Peru, Chile and Bolivia met. Japan urged both sides to stop.",
  "Peru slept. The two countries were asked by Japan to stop.",
])("of more or fewer than two it says nothing: %s", (text) => {
  expect(told(text).filter((claim) => claim.includes("country:JP"))).toEqual([]);
});

test("several who are the subject before are rather meant than a body beside them", () => {
  const claims = told(
    "The envoys discussed aid, calling on the interim government in Kabul to act. They urged Peru to help.",
  );
  expect(claims.filter((claim) => claim.startsWith("country:AF"))).toEqual([]);
});
