import { expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** Entity ids by surface; "none" for what is no mention. */
function idsOf(text: string, surfaces: readonly string[]): Record<string, string> {
  const { mentions } = extract({ id: "art:test", text, dateOrigin: "none" });
  return Object.fromEntries(
    surfaces.map((surface) => [
      surface,
      mentions.findLast((each) => each.text === surface)?.entityId ?? "none",
    ]),
  );
}

/** Names that start with a place and are somebody or something else; the place itself is not named. */
test.each([
  ["Sofia Andersson, a Swedish minister, visited Norway.", "Sofia Andersson", "person"],
  ["Jordan Peterson attacked Canada's government.", "Jordan Peterson", "person"],
  ["Paris Hilton met fans.", "Paris Hilton", "person"],
  ["Sydney Carter met Putin.", "Sydney Carter", "person"],
  ["Florence Mbeki left Kenya.", "Florence Mbeki", "person"],
  ["Georgia Meloni praised Italy.", "Georgia Meloni", "person"],
  ["Chad Smith criticised France.", "Chad Smith", "person"],
  ["Israel Gonzalez accused Mexico.", "Israel Gonzalez", "person"],
  ["Kenya Moore visited Iran.", "Kenya Moore", "person"],
  ["Florence Okello met Putin.", "Florence Okello", "person"],
  ["Austin Brown condemned Russia.", "Austin Brown", "person"],
  ["Houston Clarke condemned Russia.", "Houston Clarke", "person"],
  ["Vienna Blake denounced Iran.", "Vienna Blake", "person"],
  ["Lourdes Perez threatened Cuba.", "Lourdes Perez", "person"],
  ["Professor Jordan Hallberg criticised Canada.", "Jordan Hallberg", "person"],
  ["Chad al-Rashid threatened Sudan.", "Chad al-Rashid", "person"],
  ["Sofia de Almeida met Putin.", "Sofia de Almeida", "person"],
  ["Milan Petrovic condemned Kosovo.", "Milan Petrovic", "person"],
  ["Police arrested Israel Ramirez, 34, on Monday.", "Israel Ramirez", "person"],
  ["They met in Jordan Peterson a new ally.", "Jordan Peterson", "person"],
  ["Georgia Okafor's lawyer accused France.", "Georgia Okafor", "person"],
  ["Jordan Peterson Attacks Canada", "Jordan Peterson", "person"],
  ["Sofia University condemned the law.", "Sofia University", "org"],
  ["Georgia Power sued Iran.", "Georgia Power", "org"],
  ["Kenya Airways sued Uganda.", "Kenya Airways", "org"],
  ["Washington Wizards fired the coach.", "Washington Wizards", "org"],
  ["China Vanke sued Russia.", "China Vanke", "org"],
  ["France Telecom sued Spain.", "France Telecom", "org"],
  ["They live in the Pacific Northwest.", "Pacific Northwest", "place"],
  ["Georgia Tech accused China.", "Georgia Tech", "org"],
  ["The Jordan River flooded.", "Jordan River", "place"],
  ["Sydney Harbour was closed.", "Sydney Harbour", "facility"],
  ["The Paris Agreement was signed by France.", "Paris Agreement", "other"],
  ["The Vienna Convention protects diplomats.", "Vienna Convention", "other"],
])("%s: %s is one name (%s)", (text, name, prefix) => {
  const place = name.split(" ", 1)[0] ?? "";
  const found = idsOf(text, [name, place]);
  expect(found[name]).toMatch(new RegExp(`^${prefix}:~`, "u"));
  expect(found[place]).toBe("none");
});

/** Places and states that what follows does not change. */
test.each([
  ["US President Joe Biden met Putin.", { US: "country:US", "Joe Biden": "person:joe-biden" }],
  ["Russia Foreign Minister Lavrov visited Iran.", { Russia: "country:RU" }],
  ["Turkey's Erdogan criticised Israel.", { Turkey: "country:TR", Israel: "country:IL" }],
  ["The Iran nuclear deal failed.", { Iran: "country:IR" }],
  ["UK Prime Minister Keir Starmer visited Paris.", { UK: "country:GB", Paris: "place:paris" }],
  ["China Daily criticised Japan.", { "China Daily": "org:china-daily" }],
  ["The Ukraine War goes on.", { "Ukraine War": "other:~ukraine-war" }],
  ["Moscow and Kyiv met.", { Moscow: "country:RU", Kyiv: "country:UA" }],
  ["Russia Attacks Ukraine", { Russia: "country:RU", Ukraine: "country:UA" }],
  ["Georgia Joins NATO", { Georgia: "country:GE", NATO: "org:nato" }],
  ["Jordan Praises Egypt", { Jordan: "country:JO", Egypt: "country:EG" }],
  ["JORDAN PRAISES EGYPT", { JORDAN: "country:JO", EGYPT: "country:EG" }],
  ["Syria Vows Revenge", { Syria: "country:SY" }],
  ["Chad Accuses Sudan of Attack", { Chad: "country:TD", Sudan: "country:SD" }],
  ["Britain's May met Merkel.", { Britain: "country:GB" }],
  ["In Paris Merkel met Macron.", { Paris: "place:paris", Merkel: "person:angela-merkel" }],
  ["In Moscow Tillerson met Lavrov.", { Tillerson: "person:rex-tillerson" }],
  ["Israel Katz threatened Iran.", { "Israel Katz": "person:israel-katz" }],
  ["Israel Benjamin Netanyahu met Putin.", { "Benjamin Netanyahu": "person:benjamin-netanyahu" }],
  ["Israel Netanyahu met Putin.", { Israel: "country:IL", Netanyahu: "person:benjamin-netanyahu" }],
  ["Turkey Ahmet Kaya met Putin.", { Turkey: "country:TR", "Ahmet Kaya": "person:~ahmet-kaya" }],
  ["Germany Chancellor Olaf Scholz met Putin.", { Germany: "country:DE" }],
  ["Lebanon Hezbollah attacked Israel.", { Hezbollah: "org:hezbollah" }],
  ["Iran Revolutionary Guards attacked Iraq.", { Iran: "country:IR" }],
  ["Jordan B. Peterson met Putin.", { "Jordan B. Peterson": "person:~jordan-b-peterson" }],
  ["He is ambassador to the United States Hamdar Mohsin.", { "United States": "country:US" }],
  [
    "He thanked the ambassador to Chile Ana Ruiz.",
    { Chile: "country:CL", "Ana Ruiz": "person:~ana-ruiz" },
  ],
  ["Chile Gov. Ana Ruiz met Putin.", { Chile: "country:CL" }],
  ["Jordan, Peterson said, attacked Canada.", { Jordan: "country:JO" }],
  ["Jordan's Petersen attacked Canada.", { Jordan: "country:JO", Petersen: "person:~petersen" }],
  ["Troops left Paris Tuesday for Mali.", { Paris: "place:paris" }],
])("%s", (text, expected) => {
  expect(idsOf(text, Object.keys(expected))).toEqual(expected);
});

/** What a short name means behind the longer one. */
test.each([
  [
    "Jordan Peterson attacked Canada. Jordan said he was sorry. Peterson left.",
    { Jordan: "none", he: "person:~jordan-peterson", Peterson: "person:~jordan-peterson" },
  ],
  ["Sydney Carter met Florence Mbeki. Mbeki left.", { Mbeki: "person:~florence-mbeki" }],
  ["Jordan Peterson visited Amman. Jordan said it would help.", { Jordan: "country:JO" }],
  [
    "Chad Eriksen condemned Iran. The Chadian government denounced Russia. Chad threatened Libya.",
    { Chad: "country:TD" },
  ],
  ["Chad Eriksen met reporters. Chad attacked Sudan.", { Chad: "none", Sudan: "country:SD" }],
  ["Kenya Moore met Putin. Egypt and Kenya met. Kenya praised Egypt.", { Kenya: "country:KE" }],
  ["Georgia Okafor sang. Her fans in Georgia cheered.", { Georgia: "country:GE" }],
  ["Jordan Peterson criticised Canada. JORDAN ATTACKS CANADA", { JORDAN: "none" }],
  [
    "Sofia Lindgren Accuses Norway. Sofia Lindgren accused Norway of fraud.",
    { "Sofia Lindgren": "person:~sofia-lindgren", Norway: "country:NO" },
  ],
])("%s", (text, expected) => {
  expect(idsOf(text, Object.keys(expected))).toEqual(expected);
});

test("somebody who is called like a state belongs to it no more than anybody", () => {
  const text = "Georgia Okafor's lawyer accused France. Jordan Peterson met Putin.";
  const { entities } = extract({ id: "art:test", text, dateOrigin: "none" });
  expect(entities.map(({ id }) => id)).not.toContain("country:GE");
  expect(entities.find(({ id }) => id === "person:~jordan-peterson")?.country).toBeUndefined();
});
