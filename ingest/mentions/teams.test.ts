import { expect, test } from "vitest";
import { extract } from "#ingest";

/** Name and kind of the entity of each mention with a text, in order. */
function readingsOf(text: string, name: string): string[] {
  const { entities, mentions } = extract({ id: "art:test", text, dateOrigin: "none" });
  return mentions
    .filter((mention) => mention.text === name)
    .map(({ entityId }) => entities.find(({ id }) => id === entityId))
    .map((entity) => `${entity?.name}/${entity?.kind}`);
}

const MATCH = `Kenya beat Zambia 2-1 in the semifinal of the tournament on Sunday.
The Zambia goalkeeper stopped a volley before half-time, but Kenya scored twice after the break.
Fans danced in Kenya all night. The coach of the losers praised the referee.`;

test("is the side in a report of a match", () => {
  expect(readingsOf(MATCH, "Zambia")).toEqual([
    "Zambia (team)/Organization",
    "Zambia (team)/Organization",
  ]);
});

test("stays the state where something happens", () => {
  expect(readingsOf(MATCH, "Kenya")).toEqual([
    "Kenya (team)/Organization",
    "Kenya (team)/Organization",
    "Kenya/Country",
  ]);
});

test.each([
  "Kenya defeated a motion of Zambia in the final vote on Monday. Ministers of Kenya and Zambia met.",
  "Kenya faced criticism from Zambia. The prime minister of Zambia won the case. Kenya lost.",
  "The coach of the delegation said Kenya would play a role. Zambia led the talks in the stadium.",
])("stays the state in other news: %s", (text) => {
  expect(new Set(readingsOf(text, "Kenya"))).toEqual(new Set(["Kenya/Country"]));
});
