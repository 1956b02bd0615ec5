import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";
import { inShort, toldInFull as told } from "../testing/told.ts";

/** Sentences of 2026-11-30, in constructions of long reports. */
test.each([
  ["The Security Council backed a no-fly zone over Mali.", []],
  ["Ghana and Togo proposed the resolution, with US support.", []],
  [
    "Peru has not recognised the rebels or sent troops to Chad.",
    ["not country:PE DEPLOYS_TO country:TD asserted by null"],
  ],
  [
    "Ann Lee denied that Peru had left and complained that Chile harboured rebels.",
    ["person:~ann-lee CRITICIZES country:CL asserted by null"],
  ],
  ["Ann Lee said the policy of isolating Cuba since the 1960s had failed.", []],
  [
    "Gunmen killed two Malian soldiers. The killing by Niger-based militants angered Togo.",
    ["group:ne/militants"],
  ],
  ["Ghana and Togo blamed each other.", ["country:GH ACCUSES country:TG asserted by null"]],
])("%s", (text, claims) => {
  const found = told(text);
  if (claims.length === 0) expect(found).toEqual([]);
  for (const claim of claims) expect(found.join("\n")).toContain(claim);
});

test.each([
  ["Germany's UN envoy, Peter Witt, spoke.", "person:~peter-witt AFFILIATED_WITH country:DE"],
  ["The envoy of the UN Secretary-General, Matt Nim, signed as witness.", "LEADS org:un", false],
  ["Kenya invaded Tolmenia.", "country:KE ATTACKS place:~tolmenia"],
  [
    "Ghana thanked President Erdogan and his government.",
    "country:GH SUPPORTS group:tr/government",
  ],
])("%s", (text, claim, holds = true) => {
  const found = extract({ id: "art:test", text }).claims.map(inShort).join("\n");
  expect(found.includes(claim)).toBe(holds);
});

/** How sure it is, and who speaks, in sentences of two clauses. */
test.each([
  ["Peru will meet Chile and discuss trade with Bolivia.", "country:PE MEETS country:BO planned"],
  ["Ann Lee said she planned to raise it when she visits Mali.", "VISITS country:ML planned"],
  ["Togo neither accepts nor recognises Benin.", "not country:TG SUPPORTS country:BJ"],
  [
    "Norway accused Brazil of having armed Peru.",
    "country:BR ARMS country:PE asserted by country:NO",
  ],
  ["Peru asked whether Chile would help Bolivia.", "country:PE CALLS_ON", false],
  ["Britain warned its citizens against travelling to Kenya.", "THREATENS", false],
  ["China failed to stop its fishermen from harvesting clams.", "REJECTS", false],
  ["Antony Blinken promised him Washington's support.", "PLEDGES_TO country:US", false],
  [
    '"Brazil has broken the agreement," the Norwegian minister, Ola Moe, told a newspaper.',
    "CUTS_TIES_WITH person:~ola-moe",
    false,
  ],
  [
    'The White House said it was "committed to the defence of our ally", while Moscow warned Chad.',
    "country:US PLEDGES_TO country:RU",
    false,
  ],
])("%s", (text, claim, holds = true) => {
  expect(told(text).join("\n").includes(claim)).toBe(holds);
});
