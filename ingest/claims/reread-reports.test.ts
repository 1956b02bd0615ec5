import { describe, expect, test } from "vitest";
import { told, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-11-30, in constructions of reports on quarrels between states. */
describe("who quarrels with whom", () => {
  test.each([
    ["Ann Lee repeated her threat to hit Peru with a 25% tariff.", "SANCTIONS country:PE planned"],
    ["Norway hit Belarus with a new round of sanctions.", "country:NO SANCTIONS country:BY"],
    ["China slapped a 12% levy on Ghanaian cocoa.", "country:CN SANCTIONS country:GH"],
    ["Turkey hit Syria with rockets.", "country:TR ATTACKS country:SY"],
    ["Iran struck Israel after American sanctions.", "country:IR ATTACKS country:IL"],
    ["Qatar poured billions of dollars into Egypt.", "country:QA AIDS country:EG"],
    ["Police in Kenya beat Somali voters at the polls.", "ATTACKS group:so/voters"],
    [
      "Kenyan agents frogmarched the Somali ambassador out of the country.",
      "EXPELS role:so/ambassador",
    ],
    ["Mali showed the Danish ambassador the door.", "country:ML EXPELS role:dk/ambassador"],
    [
      "Three Danish envoys have been declared unwelcome, Niger's government announced.",
      "country:NE EXPELS group:dk/envoys",
    ],
    ["Egypt's coast guard seized the Panama-flagged Star Light.", "RESTRICTS country:PA"],
    ["The Houthis attacked the British-owned vessel Aurora.", "org:houthis ATTACKS country:GB"],
    [
      "Iran met Oman. Both countries have called in each other's envoys.",
      "country:OM CRITICIZES country:IR",
    ],
    [
      "The Kremlin rejected allegations of Russian meddling as baseless.",
      "country:RU REJECTS null",
    ],
    [
      "Chile is pursuing allegations linking agents of the Iranian government to the killing of a judge.",
      "country:CL ACCUSES group:ir/spies",
    ],
    [
      "Rwanda denied allegations that it backed rebels in Congo.",
      "country:RW SUPPORTS group:cd/rebels denied",
    ],
    ["Lithuania handed Belarus a note of protest.", "country:LT CRITICIZES country:BY"],
    ["India withdrew trade preferences for Pakistan.", "country:IN CUTS_TIES_WITH country:PK"],
    [
      "The Netherlands is withdrawing its last 200 from Mali.",
      "country:NL WITHDRAWS_FROM country:ML",
    ],
    ["A Russian naval vessel left Syria.", "country:RU WITHDRAWS_FROM country:SY"],
    ["Ukraine shelled Russian territory.", "country:UA ATTACKS country:RU"],
  ])("%s", (text, claim) => {
    expect(toldInFull(text).join("\n")).toContain(claim);
  });

  test.each([
    ["Kovac poured oil on the flames by mocking the Serbian president.", /AIDS/u],
    ["Luiz Inacio Lula da Silva defeated Jair Bolsonaro at the polls.", /ATTACKS/u],
    [
      "Gambia's president handed over power to the man who beat him in the runoff.",
      /FROM (?!null)/u,
    ],
    ["China seized control of the former Portuguese colony.", /PT/u],
    ["The Dutch territory rejected a Venezuelan request.", /NL/u],
    ["The Liberian-flagged Aurora left Kenya.", /WITHDRAWS/u],
    ["The coup cost Mali the better part of a decade of ties to France.", /SUPPORTS/u],
    ["Cuba withdrew an offer of help to Haiti.", /WITHDRAWS/u],
    ["Canada handed Cuba a list of 15 diplomats who had to leave.", /COOPERATES/u],
    ["Peru broke with custom by paying its first visit to Taiwan.", /CUTS/u],
    ["Israel froze a plan to take in 300 refugees from Sudan.", /CONCEDES|AIDS/u],
    ["Polish doctors accompanied the Ukrainian minister onto the plane.", /EXPELS/u],
    ["Two Libyan envoys were declared unwelcome, the Libyan foreign ministry said.", /EXPELS/u],
    ["Iran and Pakistan traded accusations.", /COOPERATES/u],
    ["Peru called the Chilean president weak.", /MEETS/u],
    ["A Pole who was seized by Belarusian servicemen is free.", /OCCUPIES/u],
  ])("%s does not say the other", (text, wrong) => {
    expect(told(text).filter((claim) => wrong.test(claim))).toEqual([]);
  });
});

describe("whose act a later sentence judges", () => {
  test("the doer of the last act of that kind, not of another", () => {
    const text = "Peru freed two Chilean sailors. Togo's president stepped down.";
    expect(told(`${text} Bolivia called the release regrettable.`)).toContain(
      "country:BO CRITICIZES country:PE",
    );
  });

  test.each([
    // Two did it; praise by another row's words; one's own state.
    "Mali bombed camps in Niger, and Niger shelled a base in Mali. Togo condemned the attack.",
    "Peru freed two Chilean sailors. Bolivia called the release a success.",
    "Peru expelled two Chilean diplomats. The Peruvian foreign ministry regretted the step.",
  ])("%s", (text) => {
    expect(told(text).filter((claim) => claim.includes("CRITICIZES"))).toEqual([]);
  });
});
