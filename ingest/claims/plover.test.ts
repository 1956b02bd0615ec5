import { expect, test } from "vitest";
import type { Modality, Polarity } from "#schemas/document.ts";
import type { PloverEvent } from "#schemas/ontology/plover.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { eventsIn } from "../testing/told.ts";
import { confidenceOf } from "./draft.ts";
import { ploverEvent } from "./plover.ts";

test.each<[Relation, Polarity, Modality, string[], PloverEvent | null]>([
  ["SUPPORTS", "affirmed", "asserted", [], "SUPPORT"],
  ["SUPPORTS", "affirmed", "planned", ["agree"], "AGREE"],
  ["MEETS", "negated", "asserted", ["refuse"], "REJECT"],
  ["SANCTIONS", "affirmed", "planned", [], "THREATEN"],
  ["DEPLOYS_TO", "affirmed", "planned", [], "MOBILIZE"],
  ["ATTACKS", "affirmed", "possible", [], "THREATEN"],
  ["HACKS", "affirmed", "possible", ["try"], "COERCE"],
  ["AIDS", "affirmed", "possible", [], null],
  ["ATTACKS", "negated", "asserted", [], null],
  ["ATTACKS", "affirmed", "denied", [], null],
  ["AIDS", "affirmed", "requested", [], null],
  ["AIDS", "affirmed", "hypothetical", [], null],
  ["LEADS", "affirmed", "asserted", [], null],
])("%s %s %s under %j is %s", (relation, polarity, modality, chain, event) => {
  expect(ploverEvent({ relation, polarity, modality, chain })).toBe(event);
});

test.each([
  ["Burundi withdrew from the International Criminal Court.", "SANCTION"],
  ["Niger announced its withdrawal from the African Union.", "SANCTION"],
  ["Burundi withdrew its soldiers from Somalia.", "RETREAT"],
  ["Ugandan rebels laid down their arms to the African Union.", "RETREAT"],
])("%s is %s", (text, event) => {
  const events = eventsIn(text).filter(({ relation }) => relation === "WITHDRAWS_FROM");
  expect(events.map(({ ploverEvent: of }) => of)).toEqual([event]);
});

test("every doubt lowers the confidence and none brings it to zero", () => {
  expect(confidenceOf([])).toBe(0.95);
  expect(confidenceOf(["pronoun"])).toBeLessThan(confidenceOf([]));
  expect(confidenceOf(Array(60).fill("looseSubject"))).toBeGreaterThan(0);
});
