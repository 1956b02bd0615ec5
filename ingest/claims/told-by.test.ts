import { expect, test } from "vitest";
import { toldInFull } from "../testing/told.ts";

/** Sentences of 2026-12-01, written for this. */
test.each([
  [
    '"Chile attacked Bolivia," Peru\'s president, Ana Ruiz, said on Monday.',
    "country:CL ATTACKS country:BO asserted by person:~ana-ruiz",
  ],
  [
    "Peru's foreign ministry said in a statement that Chile had sent troops to Bolivia.",
    "country:CL DEPLOYS_TO country:BO asserted by org:foreign-ministry-pe",
  ],
  [
    "Brazil told Peru that Chile supports Bolivia.",
    "country:CL SUPPORTS country:BO asserted by country:BR",
  ],
  [
    "Brazil repeated the claim by Peru that Chile had armed Bolivia.",
    "country:CL ARMS country:BO asserted by country:PE",
  ],
  [
    "Peru's accusation that Chile armed Bolivia angered Brazil.",
    "country:CL ARMS country:BO asserted by country:PE",
  ],
  [
    "Peru has evidence that Chile armed Bolivia, its defence minister told parliament.",
    "country:CL ARMS country:BO asserted by country:PE",
  ],
])("who says it is found: %s", (text, claim) => {
  expect(toldInFull(text)).toContain(claim);
});

test.each([
  [
    "Chile rejected claims that it had armed Bolivia.",
    "country:CL ARMS country:BO denied by country:CL",
  ],
  [
    "Chile rejected a claim that Peru had armed Bolivia.",
    "country:PE ARMS country:BO denied by country:CL",
  ],
  [
    "Chile dismissed reports that its troops had entered Bolivia.",
    "country:CL DEPLOYS_TO country:BO denied by country:CL",
  ],
  [
    "Peru's claim that Chile attacked Bolivia was rejected by Brazil.",
    "country:CL ATTACKS country:BO denied by country:BR",
  ],
])("what is claimed is denied by whoever rejects the claim: %s", (text, claim) => {
  const claims = toldInFull(text).filter((each) => !/REJECTS country:PE|REJECTS null/u.test(each));
  expect(claims).toEqual([claim]);
});

test("a rumour is no more than possible", () => {
  expect(toldInFull("Rumours that Peru had attacked Chile spread in Lima.")).toEqual([
    "country:PE ATTACKS country:CL possible by null",
  ]);
});
