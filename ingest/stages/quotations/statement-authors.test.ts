import { expect, test } from "vitest";
import { extract } from "../../pipeline.ts";

/** "subject RELATION object" of what a statement under this title says. */
function stated(title: string, text: string): string[] {
  const { claims } = extract({ id: "art:test", title, text });
  return claims.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);
}

/** Titles and sentences of 2026-11-30, written for this. */
test.each([
  [
    "Joint Statement by Norway, the European Union and Japan on Chad",
    "We call on Chad to free all prisoners.",
    [
      "country:NO CALLS_ON country:TD",
      "org:eu CALLS_ON country:TD",
      "country:JP CALLS_ON country:TD",
    ],
  ],
  [
    "Statement by Foreign Minister Sergey Lavrov on Peru",
    "We will support Peru.",
    ["country:RU SUPPORTS country:PE"],
  ],
  [
    "Statement from the Ministry of Foreign Affairs of the Republic of Kenya on its border",
    "We call upon Somalia to withdraw its case.",
    ["country:KE CALLS_ON country:SO"],
  ],
  [
    "G7 foreign ministers' statement on the situation in Chad",
    "We call on Chad to free all prisoners.",
    ["org:g7 CALLS_ON country:TD"],
  ],
  [
    "Declaration of Lima",
    "We, the foreign ministers of Peru, Chile and Norway, reaffirm our common aims. We condemn Togo.",
    ["country:PE CRITICIZES country:TG", "country:NO CRITICIZES country:TG"],
  ],
  [
    "On the situation in Chad",
    "We, the G7 leaders of Canada, France, and Japan, call on Chad to free all prisoners.",
    ["org:g7 CALLS_ON country:TD"],
  ],
])("in a statement its authors are 'we': %s", (title, text, claims) => {
  expect(stated(title, text)).toEqual(expect.arrayContaining(claims));
});

test.each([
  ["Kenya recalls its envoy", "We call upon Somalia to withdraw its case."],
  ["Statement by Norway on Chad", 'Ann Lee of Peru said: "We call upon Somalia to stop."'],
  [
    "Statement by Mali, Kenya and Norway on Chad",
    "We are committed to the people. We call on the regime to end the siege opened by Togo.",
  ],
])("nowhere else: %s", (title, text) => {
  expect(stated(title, text).join()).not.toMatch(
    /country:(?:KE|NO) (?:CALLS_ON country:SO|PLEDGES_TO country|CRITICIZES)/u,
  );
});
