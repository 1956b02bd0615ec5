import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** Each claim of a sentence as "relation modality". */
function stated(text: string): string[] {
  const { claims } = extract({ id: "art:example", text });
  return claims.map(({ relation, modality }) => `${relation} ${modality}`);
}

test.each([
  ["Iceland became the first country to recognise Kosovo.", "SUPPORTS asserted"],
  ["Iceland opened talks to recognise Kosovo.", "SUPPORTS planned"],
  ["Kuwait and Oman are to exchange ambassadors.", "SUPPORTS planned"],
  ["Uganda has expressed willingness to hand over the fugitives to Rwanda.", "RELEASES planned"],
  ["Officials told reporters that France has visited Kenya.", "VISITS asserted"],
  ["Slovakia is committed to helping Hungary.", "AIDS planned"],
  ["Peru is due to sign a treaty with Chile.", "SIGNS_WITH planned"],
  ["Peru may go ahead with a strike on Chile.", "ATTACKS possible"],
  ["Peru's president will fly to Lima for talks with Chile.", "MEETS planned"],
  ["Oman's premier is due in Madrid for talks with Spain.", "MEETS planned"],
  ["Peru warned that it would respond with a strike on Chile.", "ATTACKS planned"],
])("%s: %s", (text, expected) => {
  expect(stated(text)).toContain(expected);
});
