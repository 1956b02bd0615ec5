import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** "subject RELATION object" of every claim, and the words of both sides. */
function read(text: string) {
  const { claims, entities, mentions } = extract({ id: "art:test", text });
  const words = (span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end);
  return {
    claims: claims.map((each) => `${each.subject} ${each.relation} ${each.object}`),
    words: claims.map((each) => [words(each.subjectSpan), words(each.objectSpan)]),
    entities: entities.map(({ id }) => id),
    mentions: mentions.map((mention) => mention.text),
  };
}

describe("an unnamed organ acts towards others as its state or body", () => {
  test.each([
    ["Kenyan soldiers attacked Somalia.", "country:KE ATTACKS country:SO"],
    ["Sudanese authorities accused Egypt.", "country:SD ACCUSES country:EG"],
    ["EU officials met diplomats from Iran.", "org:eu MEETS country:IR"],
    ["Peru's foreign minister criticised Chile.", "country:PE CRITICIZES country:CL"],
    ["The Danish government praised Canada.", "country:DK SUPPORTS country:CA"],
    ["Hezbollah fighters attacked Israel.", "org:hezbollah ATTACKS country:IL"],
    ["Emmanuel Macron met Omani officials.", "person:emmanuel-macron MEETS country:OM"],
    [
      "Kenya's Foreign Ministry spokesman criticised Chad.",
      "org:ke/foreign-ministry CRITICIZES country:TD",
    ],
    ["Turkey's interior minister met Greek officials.", "country:TR MEETS country:GR"],
  ])("%s", (text, claim) => {
    expect(read(text).claims).toEqual([claim]);
  });

  test("the words stay as they are written, and the group stays mentioned", () => {
    const { claims, words, entities, mentions } = read("Kenyan soldiers attacked Somalia.");
    expect(claims).toHaveLength(1);
    expect(words).toEqual([["Kenyan soldiers", "Somalia"]]);
    expect(entities).toContain("group:ke/troops");
    expect(mentions).toEqual(expect.arrayContaining(["Kenyan soldiers", "Kenyan"]));
  });
});

test("forces that are moved are no target", () => {
  const { claims } = read("Canada urged Eritrea to withdraw its troops.");
  expect(claims).toContain("country:CA CALLS_ON country:ER");
  expect(claims.join()).not.toContain("WITHDRAWS_FROM country");
});

describe("others act for themselves", () => {
  test.each([
    // At home.
    ["Kenyan soldiers attacked Kenyan protesters.", "group:ke/troops ATTACKS group:ke/protesters"],
    ["Kenyan soldiers attacked Kenyan protesters.", "group:ke/troops AFFILIATED_WITH country:KE"],
    // Police, parliaments, rebels, civilians and named bodies.
    ["Laos expelled Thai diplomats.", "country:LA EXPELS group:th/diplomats"],
    ["Spanish police arrested French students.", "group:es/police ARRESTS group:fr/students"],
    ["Chile's parliament criticised Peru.", "group:cl/parliament CRITICIZES country:PE"],
    ["Syrian rebels attacked Iran.", "group:sy/rebels ATTACKS country:IR"],
    ["The Indian navy attacked Pakistan.", "org:in/navy ATTACKS country:PK"],
    // Persons are killed, not states.
    ["Chad killed Libyan soldiers.", "country:TD KILLS group:ly/troops"],
    // Who has left acts no longer for the state.
    ["Former Iraqi officials criticised Iran.", "group:iq/officials CRITICIZES country:IR"],
    // Nobody else takes part.
    ["Egyptian soldiers protested.", "group:eg/troops PROTESTS_AGAINST null"],
  ])("%s", (text, claim) => {
    expect(read(text).claims).toContain(claim);
  });
});
