import { describe, expect, test } from "vitest";
import { eventsIn, toldInFull as told } from "../testing/told.ts";

describe("of an accusation, who is accused acts and who accuses says so", () => {
  test.each([
    ["Kenya accused Chad of arming Libya.", "country:TD ARMS country:LY asserted by country:KE"],
    [
      "Peru blamed Chile for an attack on Bolivia.",
      "country:CL ATTACKS country:BO asserted by country:PE",
    ],
    [
      "Ghana criticized Togo for supporting Benin.",
      "country:TG SUPPORTS country:BJ asserted by country:GH",
    ],
    [
      "India suspects Nepal of funding Bhutan.",
      "country:NP AIDS country:BT possible by country:IN",
    ],
    ["Egypt was accused of bombing Libya.", "country:EG ATTACKS country:LY possible by null"],
    [
      "Kenya did not accuse Chad of attacking Libya.",
      "country:TD ATTACKS country:LY hypothetical by country:KE",
    ],
    ["Japan thanked Canada for training Kenya.", "country:CA TRAINS country:KE asserted by null"],
    [
      "Iran prevented Iraq from attacking Kuwait.",
      "not country:IQ ATTACKS country:KW asserted by null",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test("who accuses does not act", () => {
    expect(told("Kenya accused Chad of arming Libya.").join()).not.toContain("country:KE ARMS");
  });
});

describe("who judges, fears or asks for an event does not act in it", () => {
  test.each([
    "Turkey criticized the invasion of Georgia.",
    "China has not condemned the invasion of Georgia.",
    "Kenya condemned the attack on Chad.",
    "Latvia fears an attack on Estonia.",
    "Kenya demanded sanctions against Chad.",
    "Kenya called for sanctions against Chad.",
    "Kenya discussed the deployment of troops to Chad.",
    "Merkel expected a withdrawal from Mali.",
  ])("%s", (text) => {
    const acts = ["ATTACKS", "SANCTIONS", "DEPLOYS_TO", "WITHDRAWS_FROM"];
    expect(eventsIn(text).filter(({ relation }) => acts.includes(relation))).toEqual([]);
  });
});

describe("an event that is only spoken of is not asserted", () => {
  test.each([
    ["Russia rejects the deployment of NATO troops to Georgia.", "possible"],
    ["Japan opposes China's deployment in Laos.", "possible"],
    ["Kenya asked for Canada's deployment in Chad.", "requested"],
    ["The far goal is a plan for Canada's deployment in Chad.", "planned"],
    ["Kenya ignored calls for Canada's deployment in Chad.", "requested"],
    ["Japan criticized China's deployment in Laos.", "asserted"],
    ["Japan will answer any deployment of Chinese troops to Laos.", "hypothetical"],
  ])("%s", (text, modality) => {
    const found = eventsIn(text).filter(({ relation }) => relation === "DEPLOYS_TO");
    expect(found.map((claim) => claim.modality)).toEqual([modality]);
  });

  test("an invitation is no meeting, and an end is no event", () => {
    const [claim] = eventsIn("Turkey invited Armen Sarkissian to Ankara.");
    expect([claim?.relation, claim?.modality]).toEqual(["MEETS", "requested"]);
    expect(told("Egypt demanded an end to the blockade of Gaza by Israel.").join()).not.toContain(
      "RESTRICTS",
    );
  });
});

describe("what stands beside a denied or planned clause is not denied or planned", () => {
  test.each([
    [
      "Iran denied that it had attacked Oman and threatened Qatar.",
      "country:IR THREATENS country:QA asserted by null",
    ],
    [
      "Chad denied that it had promised aid to Niger and criticized Togo.",
      "country:TD CRITICIZES country:TG asserted by null",
    ],
    [
      "Poland says it will send food to Haiti and urges Cuba to help.",
      "country:PL CALLS_ON country:CU asserted by null",
    ],
    [
      "Angela Merkel said the decision was right and called on Iran to stop.",
      "person:angela-merkel CALLS_ON country:IR asserted by null",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

test("a month is no march, and calling something names is no call", () => {
  expect(
    eventsIn("Japan and Kenya met Canada in March.").map(({ relation }) => relation),
  ).not.toContain("PROTESTS_AGAINST");
  expect(eventsIn("Kenya called the treaty with Chad a failure.")).toEqual([]);
});

describe("wishes and fears", () => {
  test.each([
    [
      "Ghana fears that Togo will attack Benin.",
      "country:TG ATTACKS country:BJ possible by country:GH",
    ],
    [
      "There are fears that Nepal will deploy troops to Bhutan.",
      "country:NP DEPLOYS_TO country:BT possible by null",
    ],
    [
      "Peru is thinking of sending soldiers to Haiti.",
      "country:PE DEPLOYS_TO country:HT possible by null",
    ],
    [
      "Chad decided against sending soldiers to Mali.",
      "not country:TD DEPLOYS_TO country:ML asserted by null",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test("calls that one ignores are not made by whom they are aimed at", () => {
    expect(told("Austria ignored calls for sanctions against Cuba.")).toEqual([]);
    expect(told("Austria rejected Peru's call for sanctions against Cuba.")).toContain(
      "country:AT REJECTS country:PE asserted by null",
    );
  });
});

test("a counterpart with a nationality stands for the state", () => {
  expect(told("Emmanuel Macron telephoned his Dutch counterpart.")).toEqual([
    "person:emmanuel-macron MEETS country:NL asserted by null",
  ]);
});

test("envoys of several states on one side of the table do not meet each other", () => {
  const text = "Talks between officials of Peru and envoys of Chile and Bolivia began on Monday.";
  expect(told(text)).toEqual([
    "country:PE MEETS country:BO asserted by null",
    "country:PE MEETS country:CL asserted by null",
  ]);
  const ministries = "Envoys of the foreign ministries of Chad and Mali met officials of Niger.";
  expect(told(ministries)).toEqual([
    "country:ML MEETS country:NE asserted by null",
    "country:TD MEETS country:NE asserted by null",
  ]);
});

test("what an attack is aimed at may hang on the name before it", () => {
  expect(told("There was an attack by Chad on Mali.")).toEqual([
    "country:TD ATTACKS country:ML asserted by null",
  ]);
});

test("a bid is open, and opposing it is not", () => {
  const claims = told("Kenya's bid to join BRICS was opposed by Ethiopia.");
  expect(claims).toContain("country:KE JOINS org:brics possible by null");
  expect(claims).toContain("country:ET REJECTS country:KE asserted by null");
});

describe("forces hold and leave ground for their state, others for themselves", () => {
  test.each([
    ["Kenyan troops pulled out of Somalia.", "country:KE WITHDRAWS_FROM country:SO"],
    [
      "Kenya said that Kenyan troops would begin their withdrawal from Somalia.",
      "country:KE WITHDRAWS_FROM country:SO",
    ],
    ["Syrian rebels withdrew from Aleppo.", "group:sy/rebels WITHDRAWS_FROM"],
  ])("%s", (text, start) => {
    expect(told(text).some((claim) => claim.startsWith(start))).toBe(true);
  });
});

describe("who says that another lies or breaks the law accuses him", () => {
  test.each([
    [
      '"Sudan has spread disinformation about us," Angela Merkel said.',
      "person:angela-merkel ACCUSES country:SD asserted by person:angela-merkel",
    ],
    [
      "Olaf Scholz said that Chad had violated the ceasefire.",
      "person:olaf-scholz ACCUSES country:TD asserted by person:olaf-scholz",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test.each([
    "Sudan has spread disinformation about the harvest.",
    "Olaf Scholz said that Chad had not violated the ceasefire.",
    "Olaf Scholz said that Chad had spread the costs.",
    "Olaf Scholz said that Chad lies between Niger and Sudan.",
  ])("not: %s", (text) => {
    expect(told(text).filter((claim) => claim.includes("ACCUSES"))).toEqual([]);
  });
});
