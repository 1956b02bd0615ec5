import { describe, expect, test } from "vitest";
import type { Claim } from "#schemas/document.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { extract } from "../pipeline.ts";

/** A Wednesday. */
const PUBLISHED = "2024-05-15";

function claimOf(text: string, relation: Relation): Claim | undefined {
  const { claims } = extract({ id: "art:test", text, publishedAt: PUBLISHED });
  return claims.find((claim) => claim.relation === relation);
}

describe("a claim has the date of its own clause", () => {
  test.each<[string, Relation, string | undefined]>([
    ["Emmanuel Macron visited Kenya on Monday.", "VISITS", "2024-05-13"],
    ["Kenya imposed sanctions on Chad on Tuesday.", "SANCTIONS", "2024-05-14"],
    ["On Tuesday Emmanuel Macron visited Kenya and met Angela Merkel.", "MEETS", "2024-05-14"],
    ["Emmanuel Macron visited Kenya on Monday and met Angela Merkel.", "MEETS", undefined],
    ["Kenya said on Tuesday that Chad had attacked Niger.", "ATTACKS", undefined],
    ["Kenya condemned Iraq's invasion of Kuwait on Tuesday.", "CRITICIZES", "2024-05-14"],
    ["Kenya condemned Iraq's invasion of Kuwait on Tuesday.", "ATTACKS", undefined],
    ["The embargo is a response to Iraq's invasion of Kuwait in 1990.", "ATTACKS", "1990"],
    [
      "Poland has trained Kenya since 2014, and Japan will send missiles to Chad.",
      "ARMS",
      undefined,
    ],
    ["France will visit Rwanda, the first visit since 2015.", "VISITS", undefined],
    ["Emmanuel Macron visited Kenya in 2015.", "VISITS", "2015"],
    ["Kenya left the union three months after Iraq invaded Kuwait.", "ATTACKS", undefined],
    ["NATO Secretary General Mark Rutte spoke on Monday.", "LEADS", undefined],
  ])("%s %s", (text, relation, date) => {
    const claim = claimOf(text, relation);
    expect(claim).toBeDefined();
    expect(claim?.eventDate).toBe(date);
  });
});

describe("a claim has the place of its own clause, when it is no side of it", () => {
  test.each<[string, Relation, string | undefined]>([
    ["Emmanuel Macron met Angela Merkel in Kenya.", "MEETS", "country:KE"],
    ["Japan and Canada held joint exercises in Norway.", "COOPERATES_WITH", "country:NO"],
    ["Israel bombed targets in Lebanon.", "ATTACKS", undefined],
    ["Emmanuel Macron, who was born in France, met Angela Merkel.", "MEETS", undefined],
  ])("%s", (text, relation, place) => {
    const claim = claimOf(text, relation);
    expect(claim).toBeDefined();
    expect(claim?.location).toBe(place);
  });
});
