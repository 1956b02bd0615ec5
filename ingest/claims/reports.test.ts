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
      "Oman imposed visa bans and asset freezes on six Yemeni generals.",
      "country:OM SANCTIONS country:YE asserted by null",
    ],
    ["Ghana and Togo have fought two wars.", "country:GH ATTACKS country:TG asserted by null"],
    [
      "Iran cautioned Iraq against attacking Kuwait.",
      "country:IQ ATTACKS country:KW hypothetical by null",
    ],
    [
      "Kenya appealed to Egypt to hold talks with Sudan.",
      "country:EG MEETS country:SD requested by country:KE",
    ],
    ["Turkish jets bombed a market in Syria.", "country:TR ATTACKS country:SY asserted by null"],
    ["Japan will contest a Chinese ban.", "country:JP REJECTS country:CN planned by null"],
    [
      "Norway proscribed Hamas as a terrorist group.",
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
