import { describe, expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for these readings. */
describe("what is done between sides and to people", () => {
  test.each([
    // What is between two sides is a noun.
    [
      "Fighting between Ethiopian troops and Somali rebels emptied the town.",
      "country:ET ATTACKS group:so/rebels",
    ],
    [
      "Herders reported heavy fighting between Chadian troops and Libyan rebels.",
      "country:TD ATTACKS group:ly/rebels",
    ],
    // A participle between a number and a noun describes the noun.
    [
      "Benin's president pardoned nine jailed opposition figures.",
      "CONCEDES_TO group:bj/opposition-figures",
    ],
    // No place kills.
    [
      "Kenya carried out an airstrike in Kismayo killing five Al-Shabaab commanders.",
      "country:KE KILLS group:al-shabaab/commanders",
    ],
    // Who attacked then killed them.
    [
      "Two Kenyan policemen were killed when Al-Shabaab gunmen attacked a checkpoint.",
      "KILLS group:ke/police",
    ],
    // Each other's target, wherever they are.
    [
      "Indian soldiers and Pakistani rangers traded fire near Jammu.",
      "country:IN ATTACKS group:pk/rangers",
    ],
    // The commanders of a group are no organ of the state it is in.
    ["Colombia killed two FARC commanders.", "country:CO KILLS group:farc/commanders"],
    // A bare participle beside saying is the speaker's.
    [
      "Gabonese minister Paul Ondo said, accusing Angola of massing troops.",
      "person:~paul-ondo ACCUSES country:AO",
    ],
    // A word in capitals is a name, whatever it ends in.
    ["ECOWAS warned Togo of sanctions.", "org:ecowas THREATENS country:TG"],
    ["The OSCE deplored the violence in Moldova.", "org:osce CRITICIZES country:MD"],
    ["A Greek patrol ship fired on a Turkish fishing boat.", "country:GR ATTACKS country:TR"],
    // Who is on a visit, said by a relative clause.
    [
      "King Abdullah, who is on a private visit to Norway, met nobody.",
      "person:~abdullah VISITS country:NO",
    ],
  ])("%s", (text, claim) => {
    expect(told(text).join("\n")).toContain(claim);
  });

  test.each([
    ["Indian soldiers and Pakistani rangers traded fire near Jammu.", /jammu/iu],
    [
      "The ministry of Chad summoned the Libyan envoy to express its anger over remarks by Libyan officials.",
      /envoy CRITICIZES/u,
    ],
    ["Togo urged Ghana to press Benin to agree on a truce.", /WITHDRAWS_FROM null asserted/u],
    ["Chad offered to host talks between Niger and Mali.", /country:NE MEETS country:ML asserted/u],
    ["Oman offered a reward for news of the Houthi commander.", /PLEDGES_TO/u],
    [
      "After talks in Geneva the government of Chad and a rebel faction agreed to halt attacks.",
      /group:ch\/rebels/u,
    ],
    ["Togo's top court ordered the release of six Togolese prisoners.", /CALLS_ON/u],
    ["Peruvian lawmakers ousted President Boluarte.", /boluarte EXPELS/u],
  ])("%s does not say the other", (text, wrong) => {
    expect(told(text).join("\n")).not.toMatch(wrong);
  });
});
