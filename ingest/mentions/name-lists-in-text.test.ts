import { expect, test } from "vitest";
import { extract } from "#ingest";

/** What names a text has: "text/kind", in order, without pronouns. */
function namesOf(text: string): string[] {
  const { entities, mentions } = extract({ id: "art:test", text, dateOrigin: "none" });
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions
    .filter(({ via }) => via === "name")
    .map((mention) => `${mention.text}/${kinds.get(mention.entityId)}`);
}

test.each([
  // The one who speaks for a body stands behind it.
  [
    "The head of the Harbour Council Malgorzata Okafor told reporters so.",
    ["Harbour Council/Organization", "Malgorzata Okafor/Person"],
  ],
  // Surnames that look like small words.
  ["The seat went to Edward To on Sunday.", ["Edward To/Person"]],
  ["She left a boy from Albertville, France.", ["Albertville/Place", "France/Country"]],
  // Works and buildings.
  ["She worked at the Tolmen Space Center for years.", ["Tolmen Space Center/Facility"]],
  ["They went to the Museum of Rail by bus.", ["Museum of Rail/Facility"]],
  // A craft is named in full once.
  [
    "Space Shuttle Endurance landed on Monday. Endurance flew 25 times.",
    ["Space Shuttle Endurance/Product", "Endurance/Product"],
  ],
  // A short form that the text expands in small letters is of no body.
  ["They built a valve quality monitor (VQM). The VQM was slow.", []],
])("%s", (text, names) => {
  const found = namesOf(text);
  if (names.length === 0) expect(found.every((each) => !each.endsWith("/Organization"))).toBe(true);
  else expect(found).toEqual(names);
});

test("a short form in brackets is a name like the full one", () => {
  const { mentions } = extract({
    id: "art:test",
    text: "The Tolmen Space Agency (TSA) sent a probe. The TSA was pleased.",
    dateOrigin: "none",
  });
  expect(mentions.filter(({ text }) => text === "TSA").map(({ via }) => via)).toEqual([
    "name",
    "name",
  ]);
});

test("a town's name is a surname beside the full name, whatever is said of the state", () => {
  const text =
    "Valeria Paris, a dancer, left the ship in June. Paris claims that she was never paid. A French paper wrote of it.";
  expect(namesOf(text)).toContain("Paris/Person");
});
