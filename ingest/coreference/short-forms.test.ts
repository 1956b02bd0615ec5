import { expect, test } from "vitest";
import { extract } from "#ingest";

/** Names of the entities that a capitalised short form stands for. */
function namesOf(text: string, short: string): (string | undefined)[] {
  const { entities, mentions } = extract({ id: "art:test", text, dateOrigin: "none" });
  return mentions
    .filter((mention) => mention.text === short)
    .map((mention) => entities.find((entity) => entity.id === mention.entityId)?.name);
}

test.each([
  ["Hackers attacked the Church of Tolmen. The Church denied it.", "Church", ["Church of Tolmen"]],
  [
    "She studied at Vexira Academy. Pupils of the Academy protested, and the Academy closed.",
    "Academy",
    ["Vexira Academy", "Vexira Academy"],
  ],
  [
    "The Orsted Foundation sued. A judge fined the Foundation.",
    "Foundation",
    ["Orsted Foundation"],
  ],
  ["The Museum of Rail bid. Visitors of the Museum cheered.", "Museum", ["Museum of Rail"]],
  // The one named last.
  [
    "Orsted University and Tolmen University met. The University paid.",
    "University",
    ["Tolmen University"],
  ],
  // Nobody was named, or it is said of something else.
  ["The Academy closed. She studied at Vexira Academy.", "Academy", []],
  ["She studied at Vexira Academy. The academy of Rome closed.", "academy", []],
  ["She studied at Vexira Academy. The Academy of Sciences closed.", "Academy", []],
])("%s (%s)", (text, short, expected) => {
  expect(namesOf(text, short)).toEqual(expected);
});
