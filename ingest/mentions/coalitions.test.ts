import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

function mentionsOf(text: string): string[] {
  const { mentions } = extract({ id: "art:test", text });
  return mentions.map((mention) => `${mention.text} = ${mention.entityId}`);
}

const GLOBAL = "org:global-coalition-against-daesh";

test.each([
  ["Islamic State lost ground. The coalition struck Hajin.", `coalition = ${GLOBAL}`],
  ["Denmark joined the global coalition against ISIL.", null],
  [
    "The international coalition trained Peshmerga to fight ISIS.",
    `international coalition = ${GLOBAL}`,
  ],
  [
    "Raids by other coalition forces weakened Daesh.",
    `other coalition forces = group:${GLOBAL.slice(4)}/troops`,
  ],
  ["In Iraq, Coalition jets bombed Islamic State.", `Coalition = ${GLOBAL}`],
  ["The Houthis fled. Coalition planes bombed Sanaa.", "Coalition = org:saudi-led-coalition"],
  ["The coalition fell apart in The Hague.", null],
  ["The ruling coalition in Denmark condemned Islamic State.", null],
  ["A coalition government will fight Islamic State.", null],
  ["The coalition fought Islamic State and the Houthis.", null],
])("%s: %s", (text, wanted) => {
  const coalitions = mentionsOf(text).filter((mention) =>
    /coalition-against|led-coalition/u.test(mention),
  );
  if (wanted === null) expect(coalitions).toEqual([]);
  else expect(coalitions).toContain(wanted);
});

test.each([
  ["In Kenya, Somali troops attacked al-Shabaab.", "Somali troops = group:so/troops"],
  ["Kenyan and Somali troops met.", "Somali troops = group:so/troops"],
  ["In Peru, Chilean officials met the press.", "Chilean officials = group:cl/officials"],
])("a place before a comma owns nobody: %s", (text, wanted) => {
  expect(mentionsOf(text)).toContain(wanted);
});
