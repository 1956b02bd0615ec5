import { expect, test } from "vitest";
import { told } from "../testing/told.ts";

/** Sentences of 2026-11-30, written for these readings. */
test.each([
  ["Lukashenko called the Poles 'fascists'.", "person:alexander-lukashenko CRITICIZES country:PL"],
  ["Serbia called the Croatian minister a liar.", "country:RS CRITICIZES country:HR"],
  ["Zambia's envoy was called in by Chile.", "country:CL CRITICIZES country:ZM"],
  ["Peru gave Chile a week to close its consulate.", "country:PE THREATENS country:CL"],
  ["Greece gave Chile anti-tank missiles.", "country:GR ARMS country:CL"],
  [
    "Peace talks between Chile and Peruvian envoys began in Rome.",
    "country:CL NEGOTIATES_WITH country:PE",
  ],
  ["Malta turned to the World Bank for a loan.", "country:MT CALLS_ON org:world-bank"],
])("%s", (text, claim) => {
  expect(told(text).join("\n")).toContain(claim);
});

test.each([
  ["Malta turned to the World Bank for a loan.", /AIDS/u],
  ["Chad expelled two Danish envoys over the killing of a monk.", /KILLS/u],
  [
    "Chad seized a ship in a reprisal for the arrest in Oslo of one of its spies.",
    /ATTACKS|spies/u,
  ],
  [
    "Mali jailed two Danes in retaliation for the arrest in Aarhus of a consul.",
    /group:dk\/citizens ARRESTS/u,
  ],
  ["The Kenyan government flew ministers to Oslo to rally expatriates behind it.", /PROTESTS/u],
  ["Viktor Orban hoped to rally pensioners behind a constitution.", /PROTESTS/u],
  [
    "The Ministers of Defence of Ghana and Togo praised the plan of Benin.",
    /SUPPORTS country:(?:GH|TG)/u,
  ],
  ["Britain's Secretary of Trade and Cooperation spoke in Chad.", /COOPERATES/u],
  ["The Committee for the Defence of Peru sent a letter to Chile.", /SUPPORTS/u],
  ["Norway shelved a plan to send aid to Ghana.", /AIDS/u],
  ["Kenya dropped a bid to bomb Somali camps.", /ATTACKS/u],
])("%s does not say the other", (text, wrong) => {
  expect(told(text).join("\n")).not.toMatch(wrong);
});
