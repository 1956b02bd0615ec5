import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

function told(text: string): string[] {
  const { claims } = extract({ id: "art:example", text });
  return claims.map(({ subject, relation, object, modality }) =>
    [subject, relation, object, modality].join(" "),
  );
}

test.each([
  ["Denmark plans to open a consulate in Latvia.", "country:DK SUPPORTS country:LV planned"],
  ["Seoul plans to extend a loan to Uzbekistan next year.", "country:KR AIDS country:UZ planned"],
  ["Niger has legalised parties in Chad.", "country:NE CONCEDES_TO group:td/parties asserted"],
  ["Syria has relaxed restrictions on Jordan.", "country:SY CONCEDES_TO country:JO asserted"],
  ["Vietnamese tanks rolled out of Cambodia.", "country:VN WITHDRAWS_FROM country:KH asserted"],
  [
    "Oman's envoy shuttled between Iran and Iraq.",
    "country:OM NEGOTIATES_WITH country:IQ asserted",
  ],
  [
    "Doctors from Peru donated and delivered medicine to Chile.",
    "group:pe/doctors AIDS country:CL asserted",
  ],
])("%s", (text, claim) => {
  expect(told(text)).toContain(claim);
});

test.each(["Syria has armed forces in Lebanon.", "Syria has limited means in Lebanon."])(
  "what something is, is no perfect tense: %s",
  (text) => {
    expect(told(text).filter((claim) => /ARMS|RESTRICTS/u.test(claim))).toEqual([]);
  },
);

test("a participle with an agent is no verb of its noun", () => {
  expect(told("Chinese monks attacked by Indian police.").join()).not.toContain("monks ATTACKS");
});
