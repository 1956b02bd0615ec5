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
  ["Thousands rallied in Oslo.", "group:no/protesters"],
  ["More than 500 took to the streets of Quito.", "group:ec/protesters"],
  ["Zambia's police arrested two opposition lawmakers.", "group:zm/opposition-lawmakers"],
  ["Crowds took to the streets of Antananarivo.", "group:mg/crowds"],
  ["Farmers blocked a road near the city of Lyon, burning tyres.", "group:fr/farmers"],
  ["Students marched in Nairobi. Students then burned a bus.", "group:ke/students"],
])("a group that does not say whose it is belongs where it acts: %s", (text, id) => {
  expect(groups(text)).toContain(id);
});

test.each([
  ["The Malawian president promised smallholders cheap seed.", "group:mw/smallholders"],
  ["Bolivian bishops urged parliament to pass the budget.", "group:bo/parliament"],
  ["Nepalese journalists demanded that the government free Ram Thapa.", "group:np/government"],
  ["Activists in Togo accused the military council of fraud.", "group:tg/military-council"],
  ["A Dutch engineer was freed by his kidnappers near Cali in Colombia.", "group:co/kidnappers"],
  ["Norway sent rice to drought victims in Ethiopia.", "group:et/drought-victims"],
  ["Shopkeepers rioted all over Lahore.", "group:pk/shopkeepers"],
  ["The junta in Niger banned political parties.", "group:ne/political-parties"],
  ["Port authorities stopped Colombian fishermen.", "group:co/port-authorities"],
  ["Security forces clashed with Abu Sayyaf gunmen.", "group:ph/security-forces"],
  ["The government ruled out talks with ETA.", "group:es/government"],
])("people and bodies belong to the state of whoever deals with them: %s", (text, id) => {
  expect(groups(text)).toContain(id);
});

test.each([
  ["those whom armed men fight", "The French president condemned the rebels.", "group:fr/rebels"],
  ["bodies that envoys visit", "Swedish diplomats met the government.", "group:se/government"],
  ["sides of a dispute", "The Malaysian president urged all parties to talk.", "group:my/parties"],
  [
    "bodies between people of two states",
    "Polish miners and Czech miners criticised the government.",
    "group:pl/government",
  ],
  ["who may be from elsewhere", "Gunmen in Yemen kidnapped three tourists.", "group:ye/tourists"],
  [
    "soldiers beside another state",
    "Israel said that soldiers fired at a car in Kabul.",
    "group:af/troops",
  ],
  ["who sends others home", "Port authorities deported 40 Haitians.", "group:ht/port-authorities"],
  [
    "those who fight a group far from home",
    "Security forces clashed with Hezbollah fighters.",
    "group:lb/security-forces",
  ],
  [
    "forces of one of two states",
    "Soldiers fought Boko Haram on the border with Chad.",
    "group:ng/troops",
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

test("there is one Pope, wherever he goes", () => {
  const { claims } = extract({
    id: "art:test",
    text: "The Pope celebrated mass in Nairobi and met Kenya's president.",
  });
  expect(claims.map(({ subject }) => subject)).toContain("role:va/pope");
});
