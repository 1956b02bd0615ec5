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
