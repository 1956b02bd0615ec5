import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** The texts that stand for unknown attackers, with whose state they act in. */
function attackers(text: string): string[] {
  const { mentions } = extract({ id: "art:test", text });
  return mentions
    .filter(({ entityId }) => entityId.endsWith("/unknown-attackers"))
    .map((mention) => `${mention.text} ${mention.entityId.slice(6, 8)}`);
}

test.each([
  ["A roadside bomb killed two Turkish policemen in Diyarbakir.", "roadside bomb tr"],
  ["A suicide car bombing wounded nine people in Kabul.", "suicide car bombing af"],
  ["Three officers were killed in a grenade attack in Quetta.", "grenade attack pk"],
  ["A bomb hidden under a bus killed six Spanish soldiers near Madrid.", "bomb es"],
  ["Rockets hit the Dutch embassy in Baghdad.", "Rockets iq"],
  ["A bomb blast in Nairobi injured a British teacher.", "bomb blast ke"],
])("a weapon or attack that nobody owns stands for whoever used it: %s", (text, found) => {
  expect(attackers(text)).toEqual([found]);
});

test.each([
  "A gas explosion killed two people in Kabul.",
  "Russian rockets hit a school in Kharkiv.",
  "A strike by teachers hit schools in Peru.",
  "The attack in Kabul worried Japan.",
  "Bombs planted by separatists killed two policemen in Spain.",
])("not so: %s", (text) => {
  expect(attackers(text)).toEqual([]);
});
