import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** The entity ids of the groups of a text, in the order of their mentions. */
function groups(text: string): string[] {
  const { mentions } = extract({ id: "art:test", text });
  return mentions.map(({ entityId }) => entityId).filter((id) => id.startsWith("group:"));
}

test.each([
  ["Gunmen killed a priest in Nigeria.", "group:ng/gunmen"],
  ["Thousands of teachers marched in Lima against the budget.", "group:pe/teachers"],
  ["Prisoners rioted at a jail in Bolivia's capital La Paz.", "group:bo/prisoners"],
  ["Protesters stormed the French embassy in Baghdad.", "group:iq/protesters"],
  ["Striking miners fought with police in South Africa.", "group:za/miners"],
  ["Soldiers fired at a car in Kabul.", "group:af/troops"],
  ["Guerrillas ambushed a bus in the Colombian province of Cauca.", "group:co/guerrillas"],
  ["Kenyan police dispersed teachers.", "group:ke/teachers"],
  ["Crowds took to the streets of Antananarivo.", "group:mg/crowds"],
  ["Farmers blocked a road near the city of Lyon, burning tyres.", "group:fr/farmers"],
  ["Students marched in Nairobi. Students then burned a bus.", "group:ke/students"],
])("a group that does not say whose it is belongs where it acts: %s", (text, id) => {
  expect(groups(text)).toContain(id);
});

test.each([
  ["who may be from elsewhere", "Gunmen in Yemen kidnapped three tourists.", "group:ye/tourists"],
  [
    "soldiers beside another state",
    "Israel said that soldiers fired at a car in Kabul.",
    "group:af/troops",
  ],
  ["their own people", "Its supporters marched in Lima.", "group:pe/supporters"],
])("not so %s", (_name, text, id) => {
  expect(groups(text)).not.toContain(id);
});

test("without a place nobody knows whose a group is", () => {
  expect(groups("Gunmen kidnapped three engineers.")).toEqual([]);
  expect(groups("Students marched in Nairobi. Students marched in Lima. Students sang.")).toEqual([
    "group:ke/students",
    "group:pe/students",
  ]);
});
