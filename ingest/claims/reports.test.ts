import { describe, expect, test } from "vitest";
import { eventsIn, toldInFull as told } from "../testing/told.ts";

/** Constructions that news reports are full of and plain sentences have not. */
describe("who takes part where the words stand far apart", () => {
  test.each([
    [
      "The accord was announced at the end of a visit to Chile by Peru's foreign minister.",
      "country:PE VISITS country:CL asserted by null",
    ],
    [
      "Kenya's envoy spoke by telephone with Somali officials.",
      "country:KE MEETS country:SO asserted by null",
    ],
    [
      "Oman imposed travel bans and asset freezes on six Yemeni generals.",
      "country:OM SANCTIONS country:YE asserted by null",
    ],
    ["Ghana and Togo have fought two wars.", "country:GH ATTACKS country:TG asserted by null"],
    [
      "Iran cautioned Iraq against attacking Kuwait.",
      "country:IQ ATTACKS country:KW hypothetical by null",
    ],
    [
      "Kenya appealed to Egypt to hold talks with Sudan.",
      "country:EG MEETS country:SD requested by null",
    ],
    ["Turkish jets bombed a market in Syria.", "country:TR ATTACKS country:SY asserted by null"],
    ["Japan will contest a Chinese ban.", "country:JP REJECTS country:CN planned by null"],
    [
      "Norway designated Hamas a terrorist group.",
      "country:NO SANCTIONS org:hamas asserted by null",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

describe("who takes no part", () => {
  test.each([
    // What firms do, their states do not.
    "Danish furniture maker agrees to buy Canadian hotel chain.",
    // A court is where one admits, not whom one lets go.
    "John Doe admitted four counts of fraud at Leeds Crown Court.",
    // No one in particular feeds it.
    "Gangs robbed lorries, underlining the difficulty of feeding Haiti.",
    "Officials in Lima cautioned that prices may rise in Chile.",
  ])("%s", (text) => {
    const acts = ["PLEDGES_TO", "RELEASES", "AIDS", "THREATENS"];
    expect(eventsIn(text).filter(({ relation }) => acts.includes(relation))).toEqual([]);
  });

  test("a mediator is no side of the deal", () => {
    const objects = eventsIn("Moscow withdrew from an accord brokered by Qatar and Turkey.").map(
      ({ object }) => object,
    );
    expect(objects).not.toContain("country:QA");
    expect(objects).not.toContain("country:TR");
  });

  test("a minister of one state is not the leader of another", () => {
    const text = "The French minister was received by Prime Minister Narendra Modi.";
    expect(told(text).join()).not.toContain("AFFILIATED_WITH country:FR");
  });
});

describe("what is doubted, asked or told of nobody", () => {
  test.each([
    ["Neither Ghana nor Togo sanctioned Mali.", "not country:GH SANCTIONS country:ML asserted"],
    ["It is untrue that Chad bombed Niger.", "not country:TD ATTACKS country:NE asserted"],
    ["Kenya stopped short of condemning Oman.", "not country:KE CRITICIZES country:OM asserted"],
    ["Chad allegedly shelled Niger.", "country:TD ATTACKS country:NE possible"],
    ["Chad almost invaded Niger.", "country:TD ATTACKS country:NE hypothetical"],
    ["Did Chad invade Niger?", "country:TD ATTACKS country:NE hypothetical"],
    ["Why did Chad invade Niger?", "country:TD ATTACKS country:NE asserted"],
    [
      "Togo could not confirm that Chad bombed Niger.",
      "country:TD ATTACKS country:NE hypothetical",
    ],
    ["Chad refused to confirm that it bombed Niger.", "country:TD ATTACKS country:NE hypothetical"],
    ["Nobody thinks that Chad bombed Niger.", "country:TD ATTACKS country:NE hypothetical"],
    ["Unverified reports said Chad bombed Niger.", "country:TD ATTACKS country:NE possible"],
    ["Togo rejected the plan, accusing Benin of theft.", "country:TG ACCUSES country:BJ asserted"],
  ])("%s", (text, claim) => {
    expect(told(text).join("; ")).toContain(claim);
  });

  test.each([
    ["Peru and Chile, but not Bolivia, sanctioned Cuba.", "country:BO"],
    ["Peru, not Bolivia, sanctioned Cuba.", "country:BO"],
    ["Cuba was not sanctioned by Peru but by Bolivia.", "country:BO"],
    ["Togo: Chad bombed school in Niger", "country:TG"],
  ])("who is set against it takes no part: %s", (text, nobody) => {
    expect(eventsIn(text).map(({ subject }) => subject)).not.toContain(nobody);
  });
});
