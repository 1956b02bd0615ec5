import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

const said = (text: string): string[] =>
  extract({ id: "art:test", text }).claims.map(
    ({ subject, relation, object }) => `${subject} ${relation} ${object}`,
  );

describe("a verb is finite where its dependents show it", () => {
  test.each([
    ["Georgia's president called for NATO to send observers.", "CALLS_ON org:nato"],
    [
      "Ukraine's foreign ministry deplored remarks by Hungary's prime minister about borders.",
      "CRITICIZES",
    ],
    ["Hungary opposes Ukraine joining the European Union.", "country:HU REJECTS country:UA"],
  ])("%s", (text, claim) => {
    expect(said(text).join()).toContain(claim);
  });
  test("who is called does not call", () => {
    expect(said("Georgia's president was called by NATO.").join()).not.toContain("CALLS_ON");
  });
});

describe("a clause spells out the noun of speech before it", () => {
  test.each([
    [
      "Nepal repeated its demand this week that India reopen the road.",
      "country:NP CALLS_ON country:IN",
    ],
    ["Kenya repeated its call this week that Chad free the men.", "country:KE CALLS_ON country:TD"],
  ])("%s", (text, claim) => {
    expect(said(text)).toContain(claim);
  });
  test("what is demanded is not told as done", () => {
    const { claims } = extract({
      id: "art:test",
      text: "Peru renewed its demand on Monday that Chile expel Bolivia's envoy.",
    });
    const expelled = claims.filter(({ relation }) => relation === "EXPELS");
    expect(expelled.map(({ modality }) => modality)).not.toContain("asserted");
  });
});
