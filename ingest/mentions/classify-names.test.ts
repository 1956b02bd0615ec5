import { expect, test } from "vitest";
import { extract } from "#ingest";

/** Kind of a name in a text, "none" when it is no mention. */
function kindOf(text: string, name: string): string {
  const { entities, mentions } = extract({ id: "art:test", text, dateOrigin: "none" });
  const mention = mentions.find((each) => each.text === name);
  return entities.find((entity) => entity.id === mention?.entityId)?.kind ?? "none";
}

test.each([
  ["Retailers such as Vexira, Tolmen and Brusk will close.", "Tolmen", "Organization"],
  ["They visited Vexira, Tolmen and other coastal villages.", "Tolmen", "Place"],
  ["Vexira, a Danish retailer, will close.", "Vexira", "Organization"],
  ["The singer Tolmen was late.", "Tolmen", "Person"],
  ["The court heard Tolmen's wife on Monday.", "Tolmen", "Person"],
  ["In that year Tolmen was born.", "Tolmen", "Person"],
  ["They called the judge in Tolmen's trial a liar.", "Tolmen", "Person"],
  ["Orsted, now 31, was on trial.", "Orsted", "Person"],
  ["The treaty was dead once they violated the ORF.", "ORF", "Other"],
  ['She sang "Blue Harvest" twice.', "Blue Harvest", "Other"],
  ["Police in Tolmen said they had searched two houses.", "Tolmen", "Place"],
  ["They hold the towns of Vexira, north of Lima, and Tolmen.", "Tolmen", "Place"],
  ["Shops closed on Monday, and Tolmen, in eastern Chad, was calm.", "Tolmen", "Place"],
  ["Chad's ambassador to Kenya, Vexira Tolmen, left.", "Vexira Tolmen", "Person"],
  ["Robert Kane III met Hans Muster the Elder.", "Robert Kane III", "Person"],
  ["Robert Kane III met Hans Muster the Elder.", "Hans Muster the Elder", "Person"],
  ["Mr. Tolmen praised Ms. Orsted.", "Tolmen", "Person"],
  ["The MEPs cut VAT by half.", "MEPs", "none"],
  ["The mayor met Paul Mba.", "Paul Mba", "Person"],
  // What a thing is stands before or behind its name.
  ["Its captain left the ferry Marlow.", "Marlow", "Product"],
  ["The novel Harriet Vane sold well.", "Harriet Vane", "Other"],
  ["The Harrier spacecraft flew by.", "Harrier", "Product"],
  ["HMS Tolmen left Portsmouth.", "HMS Tolmen", "Product"],
  ["Space Shuttle Endurance landed.", "Space Shuttle Endurance", "Product"],
  // Bodies by their last or first word.
  ["Members of the Meadow Party left.", "Meadow Party", "Organization"],
  ["The Straits Times noted it.", "Straits Times", "Organization"],
  ["He wrote for the Montreal Press.", "Montreal Press", "Organization"],
  ["Hackers attacked the Church of Tolmen.", "Church of Tolmen", "Organization"],
  ["They went to the Museum of Modern Art.", "Museum of Modern Art", "Facility"],
  ["She graduated from Squadron Officer School.", "Squadron Officer School", "Organization"],
  [
    "The Vexira Independent School District denied it.",
    "Vexira Independent School District",
    "Organization",
  ],
  ["Radio Tolmen reported it.", "Radio Tolmen", "Organization"],
  ["She sings for The Lanterns.", "Lanterns", "Organization"],
  ["The Boston Terns beat the Harbours.", "Boston Terns", "Organization"],
  // Short forms of techniques and models are no bodies.
  ["They moved the files to XML.", "XML", "Other"],
  ["Users should drop TX6 now.", "TX6", "Other"],
  ["The KOS concentration rose.", "KOS", "Other"],
  ["The KOS accused the minister.", "KOS", "Organization"],
  ["They speak Hebrew at home.", "Hebrew", "Other"],
  ["The president of the Tolmen region resigned.", "Tolmen", "Place"],
  ["The execution of Alireza Kazemi was condemned.", "Alireza Kazemi", "Person"],
  ["Leung Wai-ching defeated another candidate.", "Leung Wai-ching", "Person"],
  ["Mohammed bin Zayed al-Nahyan spoke.", "Mohammed bin Zayed al-Nahyan", "Person"],
])("%s (%s: %s)", (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});

test.each([
  // The surname of somebody is no town.
  ["Marta Sofia sang. Sofia thanked her fans, and she left.", "Sofia", "Person"],
  ["Marta Sofia sang in Sofia. Sofia thanked her fans.", "Sofia", "Place"],
])("%s (%s: %s)", (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});
