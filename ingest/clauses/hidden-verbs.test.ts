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

test("a participle with an agent is no verb of its noun", () => {
  expect(told("A plan agreed by Peru and Chile.")).toEqual([]);
});
