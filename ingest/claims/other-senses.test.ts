import { describe, expect, test } from "vitest";
import { told, toldInFull } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for these rules; each second part says what must not be read. */
describe("words of a row in another sense, and who only stands nearby", () => {
  test.each([
    ["Brazil should strong-arm Peru into a settlement.", /ARMS/u],
    ["Canada did whatever it could to strengthen the Haitian government.", /ATTACKS/u],
    ["Japan wants to beat South Korea to the moon.", /ATTACKS|THREATENS/u],
    ["Sweden joined the pact, leaving Ireland as the only neutral country.", /WITHDRAWS/u],
    ["The Chilean navy will retire its oldest submarine in 2027.", /WITHDRAWS/u],
    ["President Duda does not agree with the court.", /PLEDGES/u],
    ["Hungary has undertaken a dangerous course of action.", /PLEDGES/u],
    ["Ghana promised the regional bloc tougher action against Togo.", /PLEDGES_TO country:TG/u],
    ["The envoy swore that Chadian soldiers had burned the village.", /THREATENS/u],
    ["The rifles meant for Mali's police went to Boko Haram.", /VISITS/u],
    ["Kenya ignored quarrels with the potential to spill into Uganda.", /REJECTS/u],
    ["A study of the Sudan war examined its effects on Egypt.", /country:SD INVESTIGATES/u],
    ["A fund backed by the British Red Cross will open in Malta.", /SUPPORTS country:GB/u],
    ["A case of allegations of abuse of prisoners shook Peru.", /prisoners ACCUSES/u],
    ["Morales said that Peru still had to consider its farmers.", /CALLS_ON/u],
    ["A treaty between Fiji and Tonga would encourage Samoa to arm.", /country:WS/u],
    ["China wants to build a pipeline from Iran to the Caspian Sea.", /CALLS_ON country:IR/u],
    ["Iraqi scientists helped the team to learn about Iran's programme.", /AIDS country:IR/u],
    ["The Herrera affair threatens to cost the Liberals their seats.", /herrera THREATENS/u],
    ["Sweden approved, promising an update from Finland.", /PLEDGES_TO country:FI/u],
    ["Lesotho is surrounded by South Africa, and Chad by Niger and Sudan.", /RESTRICTS/u],
    ["Qatar has invested two billion dollars in Algerian gas.", /OCCUPIES/u],
    ["Gabon's president took 30 days in July, unlike any Congolese minister.", /AIDS/u],
    ["Serbia threatened to veto any sanctions on Belarus.", /THREATENS country:BY/u],
    ["Greece never gave files about Turkey to anyone.", /AIDS country:TR/u],
    ["Norway insists that its ships pose no threat to Russia.", /CALLS_ON/u],
    ["Novak said that Serbia has yet to explain the delay.", /CALLS_ON/u],
    ["Ivanov said that Georgia should be seen as a bridge.", /CALLS_ON/u],
    ["A Kenyan report helps explain the errors of the Ugandan army.", /AIDS/u],
    ["A judge in Oslo vacated a ruling of the Danish government.", /WITHDRAWS/u],
    ["The minister criticised Ghana rather than Togo.", /country:TG/u],
    [
      "The Malian interior minister warned that police will not tolerate rallies by the Blue Party.",
      /THREATENS group:ml\/police/u,
    ],
    ["Tonga's king said that Fiji must be ready to mediate.", /PLEDGES/u],
    ["Somali rebels pledged to disrupt the vote.", /PLEDGES/u],
    ["Rescuers from Peru are battling to reach Chilean miners.", /ATTACKS/u],
    [
      "Iraq is unstable. The aim of the Duarte administration for the Iraq War was to protect Oman.",
      /group:iq|country:IQ/u,
    ],
    ["Oman would have to anger Yemen to win the vote, said Minister Alavi.", /CALLS_ON/u],
  ])("%s", (text, unmeant) => {
    expect(told(text).filter((claim) => unmeant.test(claim))).toEqual([]);
  });

  test.each([
    ["Russia has undertaken to rebuild Syria's ports.", "country:RU PLEDGES_TO country:SY"],
    ["Britain left the European Union in 2020.", "country:GB WITHDRAWS_FROM org:eu"],
    ["General Raheel Sharif retired in 2016.", "person:~raheel-sharif WITHDRAWS_FROM null"],
    ["Chad vowed to attack Libya.", "country:TD THREATENS country:LY"],
    ["Gomez said that Peru has to release Chilean sailors.", "person:~gomez CALLS_ON country:PE"],
    ["Peru was blasted by the UN for smuggling arms to Liberia.", "country:PE ARMS country:LR"],
    [
      "Kenya's forces face attacks in Mali from Somali rebels.",
      "group:so/rebels ATTACKS country:KE",
    ],
    [
      "The feast followed a visit to Fiji by Minister Tavola of Tonga.",
      "person:~tavola VISITS country:FJ",
    ],
    ["Norway insisted that Russia close the base.", "country:NO CALLS_ON country:RU"],
    ["Egyptian police surrounded the Danish embassy.", "group:eg/police RESTRICTS org:dk/embassy"],
    ["Rwanda took in 300 Eritreans.", "country:RW AIDS group:er/citizens"],
    ["The Houthis have the support of the Omani people.", "group:om/people SUPPORTS org:houthis"],
    [
      "The Turkish government conceded to demands by Hezbollah.",
      "country:TR CONCEDES_TO org:hezbollah",
    ],
    ["Chad vowed to overthrow the government of Libya.", "country:TD THREATENS country:LY"],
    ["Poland re-armed Ukraine.", "country:PL ARMS country:UA"],
  ])("%s: %s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe("what is only possible or proposed is said so", () => {
  test.each([
    [
      "Should Peru attack Chile, Brazil would mediate.",
      "country:PE ATTACKS country:CL hypothetical",
    ],
    [
      "Had Kenya invaded Somalia, many would have fled.",
      "country:KE ATTACKS country:SO hypothetical",
    ],
    [
      "Poland prepared for a possible strike by Russia on Latvia.",
      "country:RU ATTACKS country:LV possible",
    ],
    [
      "A proposed treaty between Fiji and Tonga pleased Samoa.",
      "country:FJ SIGNS_WITH country:TO planned",
    ],
  ])("%s: %s", (text, expected) => {
    expect(toldInFull(text).map((claim) => claim.replace(/ by .*/u, ""))).toContain(expected);
  });

  test("a question leaves open what it asks, and what is asked for is asked for", () => {
    expect(toldInFull("Should Peru attack Chile?").join()).not.toContain("asserted");
    expect(told("Spain said that Peru should free the sailors.")).toContain(
      "country:ES CALLS_ON country:PE",
    );
  });
});

test("a war is not waged by the country that it is named after", () => {
  const text =
    "Iraq invaded Kuwait in 1990. The Bosnian war began in 1992. The Iraq war changed Israel.";
  expect(told(text)).toEqual(["country:IQ ATTACKS country:KW"]);
  expect(told("Russia's war against Ukraine goes on.")).toEqual(["country:RU ATTACKS country:UA"]);
});

test("a body behind a capitalised word is not NATO or the European Commission", () => {
  expect(told("The Kenyan Electoral Commission punished the Orange Party.")).toEqual([
    "org:~kenyan-electoral-commission SANCTIONS org:~orange-party",
  ]);
  expect(told("The deal drew protests from the Tamil National Alliance.")).toEqual([
    "org:~tamil-national-alliance PROTESTS_AGAINST null",
  ]);
  expect(told("The Board of Muslim clerics in Amman condemned Iran.")).toEqual([
    "group:jo/clergy CRITICIZES country:IR",
  ]);
  expect(told("NATO met in Riga. The Alliance will send troops to Latvia.")).toContain(
    "org:nato DEPLOYS_TO country:LV",
  );
});
