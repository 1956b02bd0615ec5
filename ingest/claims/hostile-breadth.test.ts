import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

test.each([
  [
    "Greek prosecutors brought bribery charges against a former defence minister who fled to Cyprus.",
    "group:gr/prosecutors ACCUSES role:gr/defence-minister",
  ],
  [
    "Malawian opposition leader Ann Phiri said the electoral commission had rigged the count.",
    "person:~ann-phiri ACCUSES org:mw/electoral-commission",
  ],
  ["Kenya's police chief said that Somalia was behind the bombing.", "ACCUSES country:SO"],
  [
    "Chad has done nothing for peace, a Sudanese official who declined to be named complained, calling Chad hypocritical.",
    "CRITICIZES country:TD",
  ],
])("who tells of a wrong accuses: %s", (text, claim) => {
  expect(told(text).some((each) => each.includes(claim))).toBe(true);
});

test.each([
  [
    "Peruvian President Ana Quispe vetoed one of two bills put forward by the ruling party.",
    "person:~ana-quispe REJECTS group:pe/ruling-party",
  ],
  ["Swiss voters said no to NATO.", "group:ch/voters REJECTS org:nato"],
  [
    "A threat by Japan's Komeito party to bring down the cabinet of Shigeru Ishiba rattled markets.",
    "THREATENS group:jp/cabinet",
  ],
  [
    "Bolivia's miners' union will bring Oruro to a standstill unless Peru reopens the border.",
    "group:bo/unions THREATENS country:PE",
  ],
  [
    "Kenya's interior minister put would-be rioters on notice that police would shoot.",
    "role:ke/interior-minister THREATENS group:ke/rioters",
  ],
])("refusals and threats: %s", (text, claim) => {
  expect(told(text).some((each) => each.includes(claim))).toBe(true);
});

test.each([
  [
    "Danish dockers rallied over government plans to shut a port.",
    "group:dk/dockers PROTESTS_AGAINST group:dk/government",
  ],
  [
    "Malawi's teachers stayed at home in a strike aimed at forcing the government to pay arrears.",
    "group:mw/teachers PROTESTS_AGAINST group:mw/government",
  ],
  [
    "Bolivian Indians have blocked roads over the government's gas contracts.",
    "group:bo/indians PROTESTS_AGAINST group:bo/government",
  ],
  [
    "Greek women clad in white filled the square in protest at Turkey.",
    "group:gr/women PROTESTS_AGAINST country:TR",
  ],
  [
    "A vigil held in Tbilisi by Georgian students against Russia entered its third week.",
    "group:ge/students PROTESTS_AGAINST country:RU",
  ],
])("crowds and whom they are against: %s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each([
  [
    "Gambia gave three Senegalese diplomats in Banjul 24 hours to leave.",
    "country:GM EXPELS group:sn/diplomats",
  ],
  ["Nepal rushed 300 policemen to its border with India.", "country:NP DEPLOYS_TO country:IN"],
  [
    "Taiwan scrambled fighters when Chinese bombers neared the island.",
    "country:TW MOBILIZES_AGAINST group:cn/bombers",
  ],
  [
    "Kenyan soldiers stormed the Mombasa office of the Muslim Brotherhood.",
    "country:KE RESTRICTS org:muslim-brotherhood",
  ],
  [
    "Nine Mexican policemen were gunned down by members of a Guatemalan gang at their post.",
    "group:gt/gangs KILLS group:mx/police",
  ],
  [
    "Masked Serb settlers with sticks set upon Albanian farmers near a well.",
    "ATTACKS group:al/farmers",
  ],
  [
    "Germany's deportation of some 80 Malian traders, many of them without papers, began in May.",
    "country:DE EXPELS group:ml/traders",
  ],
  [
    "Hackers working for Russia paralysed the computer networks of two Estonian banks.",
    "group:ru/hackers HACKS group:ee/banks",
  ],
])("what is done to others: %s", (text, claim) => {
  expect(told(text).some((each) => each.includes(claim))).toBe(true);
});

test.each([
  ["Kenya's Indian counterpart praised the deal.", "group:ke/indians"],
  ["Peruvian police questioned two Chileans.", "CRITICIZES"],
  ["The Burundian president sacked a Rwandan adviser.", "ATTACKS"],
  ["Danish jets flew to a show of Swedish planes.", "PROTESTS_AGAINST"],
  ["Norway said that Denmark had not rigged the vote.", "ACCUSES"],
  ["The coach said that the referee of Peru had cheated in the match.", "ACCUSES"],
  ["Women who left Lima were met by nurses in Chile.", "PROTESTS_AGAINST"],
])("silent where the words mean something else: %s", (text, claim) => {
  expect(told(text).filter((each) => each.includes(claim))).toEqual([]);
});
