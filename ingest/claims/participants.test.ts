import { describe, expect, test } from "vitest";
import { analyse } from "../pipeline.ts";
import { told } from "../testing/told.ts";

describe("sides of an act named inside one phrase", () => {
  test.each([
    ["Farmers from Greece and Bulgaria met at the border.", "country:GR MEETS country:BG"],
    [
      "Negotiators from Peru and Chile resumed their talks in Arica.",
      "country:PE MEETS country:CL",
    ],
    ["Delegations of Armenia and Azerbaijan met for two hours.", "country:AM MEETS country:AZ"],
    [
      "Warships from Japan and the Philippines held joint exercises.",
      "country:JP COOPERATES_WITH country:PH",
    ],
    [
      "Ministers of Oman and Qatar signed the accord on Friday.",
      "country:OM SIGNS_WITH country:QA",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

describe("who is given something may look like a part of its name", () => {
  test.each([
    ["Ghana lent a Liberian hospital two generators.", "country:GH AIDS country:LR"],
    ["Sudan handed an Egyptian envoy letters from the pilots.", "country:SD MEETS country:EG"],
    ["Russia gave Serbia gas at half price.", "country:RU AIDS country:RS"],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

test("the sender of words is who says them", () => {
  const text = "A request from Poland to Germany for more ammunition was turned down.";
  expect(told(text)).toContain("country:PL CALLS_ON country:DE");
});

test.each(["Aid must be sent to Haiti by Sunday.", "The siege of Aleppo was lifted by nightfall."])(
  "a time limit acts in nothing: %s",
  (text) => {
    const [clause] = analyse({ id: "art:limit", text }).clauses.filter(({ passive }) => passive);
    expect(clause?.subjects).toEqual([]);
  },
);

describe("what is told in a finite clause is reported, not asked for", () => {
  test.each([
    ["Ghana told reporters that it would send rice to Togo.", "planned"],
    ["Chad would not bomb Libya again, the minister told the radio.", "planned"],
    ["Kenya assured the farmers that the state would buy their maize.", "planned"],
    ["Peru told Chile to free the crew.", "requested"],
  ])("%s", (text, modality) => {
    const { clauses } = analyse({ id: "art:told", text });
    const below = clauses.find(({ chain }) => /^(?:tell|assure)$/u.test(chain.at(-1) ?? ""));
    expect(below?.modality).toBe(modality);
  });
});

describe("an event noun as subject reaches whom its verb has as object", () => {
  test.each([
    ["A threat by Libya to close its ports alarmed Malta.", "country:LY THREATENS country:MT"],
    ["The blockade by Ukrainian drivers angered Poland.", "group:ua/drivers RESTRICTS country:PL"],
    ["A pledge from Norway to Moldova remains open.", "country:NO PLEDGES_TO country:MD"],
    ["An ultimatum from Chad to Niger expired at noon.", "country:TD THREATENS country:NE"],
    [
      "Israeli drone strikes have wounded at least three Hamas commanders.",
      "country:IL ATTACKS org:hamas",
    ],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

test("a clause that says when names nobody whom an act is aimed at", () => {
  const text = "Students demonstrated outside a mosque in Kenya before Ugandan soldiers moved in.";
  expect(told(text).join()).not.toMatch(/PROTESTS_AGAINST group:ug/u);
});

describe("who undergoes what stands above", () => {
  test.each([
    [
      "Four villages in Cameroon came under attack by Boko Haram.",
      "org:boko-haram ATTACKS country:CM",
    ],
    ["The plan by Kenya has the full backing of Rwanda.", "country:RW SUPPORTS country:KE"],
    [
      "Sharp criticism of Egypt came on Monday from Amnesty International.",
      "org:amnesty-international CRITICIZES country:EG",
    ],
    ["Denmark dismissed as absurd a proposal by Russia.", "country:DK REJECTS country:RU"],
    ["Kenya rejected as illegal a demand by Uganda.", "country:KE REJECTS country:UG"],
    ["Ghana told Togo that it would send rice.", "country:GH PLEDGES_TO country:TG"],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});

describe("a measure named after whom it is aimed at", () => {
  test.each([
    ["Canada welcomed the bloc's new Belarus sanctions package.", "org:eu SANCTIONS country:BY"],
    ["Canada welcomed the bloc's new Belarus sanctions package.", "country:CA SUPPORTS org:eu"],
    ["Japan criticised the United States' Cuba embargo.", "country:US SANCTIONS country:CU"],
    ["Kenya condemned Ethiopia's Eritrea blockade.", "country:KE CRITICIZES country:ET"],
    ["Norway praised the new EU sanctions.", "country:NO SUPPORTS org:eu"],
  ])("%s", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test("is not imposed by them", () => {
    const claims = told("Canada welcomed the bloc's new Belarus sanctions package.").join();
    expect(claims).not.toMatch(/SUPPORTS country:BY|country:BY SANCTIONS/u);
  });
});

describe("a participle beside its verb is as sure as that verb is", () => {
  test.each([
    ["Chad will reopen the road, sending engineers to Niger in June.", "send", "planned"],
    ["Kenya reopened the road, sending engineers to Somalia.", "send", "asserted"],
    ["Peru could close the port, expelling Chilean sailors.", "expel", "possible"],
    ["Denmark will change course, withdrawing its troops from Mali.", "withdraw", "planned"],
  ])("%s", (text, lemma, modality) => {
    const { clauses } = analyse({ id: "art:beside", text });
    expect(clauses.find((clause) => clause.lemma === lemma)?.modality).toBe(modality);
  });
});
