import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** "subject RELATION object" of every state that a text tells. */
function states(text: string): string[] {
  const { claims } = extract({ id: "art:test", text });
  return claims
    .filter(({ relation }) => ["AFFILIATED_WITH", "LEADS", "LOCATED_IN"].includes(relation))
    .map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);
}

describe("a place lies in the country it is named with", () => {
  test.each([
    ["Fighting went on in Gori, Georgia.", "place:gori LOCATED_IN country:GE"],
    ["Shells fell on the Syrian city of Aleppo.", "place:aleppo LOCATED_IN country:SY"],
    ["Ukraine's southern port of Odesa was calm.", "place:odesa LOCATED_IN country:UA"],
    ["He lives in Mombasa in the south of Kenya.", "place:mombasa LOCATED_IN country:KE"],
    ["She came from Kano, a city in northern Nigeria.", "place:kano LOCATED_IN country:NG"],
  ])("%s", (text, claim) => {
    expect(states(text)).toEqual([claim]);
  });

  test.each([
    "Trains run from Aleppo to Jordan.",
    "Macron met Putin in Moscow and Angela Merkel in Poland.",
    "The Russian-held city of Kherson was calm.",
    "Russian shells hit the city of Kharkiv.",
    "Rebels backed by Turkey have seized the town of Afrin.",
  ])("not: %s", (text) => {
    expect(states(text).filter((claim) => claim.includes("LOCATED_IN"))).toEqual([]);
  });
});

describe("an office is held in the body that its phrase names", () => {
  test.each([
    [
      "Ann Lee, chair of the Chilean parliament's budget committee, spoke.",
      "person:~ann-lee AFFILIATED_WITH group:cl/parliament",
    ],
    ["The UN envoy for Yemen, Jane Roe, spoke.", "person:~jane-roe AFFILIATED_WITH org:un"],
    [
      "John Kerry, the Secretary of State, left the United States.",
      "person:john-kerry AFFILIATED_WITH country:US",
    ],
    [
      "Omar Sy, deputy head of the African Union, spoke.",
      "person:~omar-sy AFFILIATED_WITH org:african-union",
    ],
  ])("%s", (text, claim) => {
    expect(states(text)).toContain(claim);
  });

  test.each([
    "Ann Lee, a former president of Chile, spoke.",
    "Ann Lee, head of the Chilean president's office, spoke.",
  ])("and leads nothing else: %s", (text) => {
    expect(states(text).filter((claim) => claim.includes("LEADS"))).toEqual([]);
  });
});
