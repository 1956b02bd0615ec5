import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** "subject RELATION object" of each claim about two sides, as the text names them. */
function claimsOf(text: string): string[] {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return extract({ id: "art:test", text }).claims.flatMap((claim) =>
    claim.objectSpan
      ? [`${words(claim.subjectSpan)} ${claim.relation} ${words(claim.objectSpan)}`]
      : [],
  );
}

test.each([
  ["The United States condemned the terrorist attacks in Kenya.", "Kenya"],
  ["John Kerry condemns apparent bomb attacks in Yemen which have killed civilians.", "Yemen"],
  ["The British ambassador responds to the attack in the Karen district of Nairobi.", "Karen"],
  ["Japan, in the wake of recent attacks inside Turkey, is committed to reform.", "Turkey"],
  ["Spain reacted to the raid on Mali.", "Mali"],
])("whoever speaks of an attack has nothing against its place: %s", (text, place) => {
  expect(claimsOf(text).filter((claim) => claim.endsWith(` ${place}`))).toEqual([]);
});

test.each([
  ["The United States supports Somali forces in their efforts to defeat al-Shabaab.", "their"],
  ["Spain helps Mali in its fight to defeat al-Qaeda.", "its"],
  ["Ghana backs Niger in its struggle to defeat Boko Haram.", "its"],
])("an aim is that of whose effort it is: %s", (text, owner) => {
  const hostile = claimsOf(text).filter((claim) => /THREATENS|ATTACKS/u.test(claim));
  expect(hostile.map((claim) => claim.split(" ")[0])).toEqual([owner]);
});

test.each([
  ["French troops fought in support of Malian forces.", "French troops SUPPORTS Malian forces"],
  ["Kenya conducted strikes in support of Somalia.", "Kenya SUPPORTS Somalia"],
  ["Italy sent ships in support of Greece.", "Italy SUPPORTS Greece"],
  ["France supports the government and people of Mali.", "France SUPPORTS the government"],
  ["Ghana praised the parliament and people of Peru.", "Ghana SUPPORTS the parliament"],
])("%s", (text, claim) => {
  expect(claimsOf(text)).toContain(claim);
});
