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
  ["Robert Kane III met Hans Muster the Elder.", "Robert Kane III", "Person"],
  ["Robert Kane III met Hans Muster the Elder.", "Hans Muster the Elder", "Person"],
  ["Mr. Tolmen praised Ms. Orsted.", "Tolmen", "Person"],
  ["The MEPs cut VAT by half.", "MEPs", "none"],
])("%s (%s: %s)", (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});
