import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** "subject RELATION object" of each affirmed claim that is asserted. */
function said(text: string): string[] {
  const { claims } = extract({ id: "art:test", text });
  return claims
    .filter(({ polarity, modality }) => polarity === "affirmed" && modality === "asserted")
    .map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);
}

describe("who says what somebody is to do calls on them", () => {
  test.each([
    ["Kenya said that Chad must not sell the oil.", "country:KE CALLS_ON country:TD"],
    ["Kenya said Chad had better leave Mali.", "country:KE CALLS_ON country:TD"],
    ["Olaf Scholz said Chad had to apologise.", "person:olaf-scholz CALLS_ON country:TD"],
    ['"Iran should free the sailors," Olaf Scholz said.', "person:olaf-scholz CALLS_ON country:IR"],
    ["Oman said it was time for Iran to leave.", "country:OM CALLS_ON country:IR"],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test.each(["Kenya said that Chad need not pay.", "Chad has to pay.", "Kenya said it must pay."])(
    "not: %s",
    (text) => {
      expect(said(text).filter((claim) => claim.includes("CALLS_ON"))).toEqual([]);
    },
  );
});

describe("who says that somebody did wrong accuses them", () => {
  test.each([
    ["Chad says Sudan was behind the attack.", "country:TD ACCUSES country:SD"],
    ["Kenya said Somalia was sheltering rebels.", "country:KE ACCUSES country:SO"],
    ["Latvia said that Belarus had meddled in its vote.", "country:LV ACCUSES country:BY"],
    ["Japan said that North Korea was responsible for the raid.", "country:JP ACCUSES country:KP"],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test.each([
    "Chad says Sudan was not behind the attack.",
    "Kenya said Somalia was sheltering nurses.",
    "Japan said that North Korea was responsible for the harvest.",
  ])("not: %s", (text) => {
    expect(said(text).filter((claim) => claim.includes("ACCUSES"))).toEqual([]);
  });
});

describe("who announces harm threatens", () => {
  test.each([
    ["Britain said Iran would face serious consequences.", "country:GB THREATENS country:IR"],
    ["Peru said that Chile would pay a heavy price.", "country:PE THREATENS country:CL"],
    ["Oman said that Iran faced expulsion if it attacked.", "country:OM THREATENS country:IR"],
    [
      "Mali said any attack by Niger would be treated as a declaration of war.",
      "country:ML THREATENS country:NE",
    ],
    ["Oman will close its ports if Iran does not leave.", "country:OM THREATENS country:IR"],
    [
      "Sudan would cut off the oil unless Chad withdrew its troops.",
      "country:SD THREATENS country:TD",
    ],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test.each([
    "Britain said Iran would face elections.",
    "Oman will open its ports if Iran leaves.",
    "Oman closed its ports after Iran left.",
    "Oman said it would pay a heavy price.",
  ])("not: %s", (text) => {
    expect(said(text).filter((claim) => claim.includes("THREATENS"))).toEqual([]);
  });
});

describe("who says that something cannot be refuses it", () => {
  test.each([
    ["Denmark said a deal with Spain was out of the question.", "country:DK REJECTS country:ES"],
    ["Norway said that Iceland's offer was unacceptable.", "country:NO REJECTS country:IS"],
    ["Angola said Zambia's plan was a non-starter.", "country:AO REJECTS country:ZM"],
    ["Israel said there would be no talks with Hamas.", "country:IL REJECTS org:hamas"],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test.each([
    "Denmark said a deal with Spain was a question of time.",
    "Norway said that Iceland's offer was generous.",
    "Israel said there would be talks with Hamas.",
  ])("not: %s", (text) => {
    expect(said(text).filter((claim) => claim.includes("REJECTS"))).toEqual([]);
  });
});

describe("who acts is known from the words around", () => {
  test.each([
    ["NATO issued a statement condemning Libya.", "org:nato CRITICIZES country:LY"],
    [
      "Uganda was taken to task on Monday by Amnesty International.",
      "org:amnesty-international CRITICIZES country:UG",
    ],
    ["Cuba spurned an offer of aid from Spain.", "country:CU REJECTS country:ES"],
    ["Nepal deplored the building by India of a road.", "country:NP CRITICIZES country:IN"],
    ["Jordan ruled out talks with Israel.", "country:JO REJECTS country:IL"],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test("what a book says is not said by whoever reads it", () => {
    expect(said("NATO read a book condemning Libya.").join()).not.toContain("org:nato");
  });
});
