import { describe, expect, it } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import { readQuestion } from "./ask.ts";
import { sayReading } from "./say-reading.ts";
import { verbForms } from "./verb-forms.ts";
import { agentOf, eventOf, verbOf } from "./vocabulary.ts";

const TODAY = "2026-11-29";
const LEXICON = defaultLexicon();

/** What is wanted and how the question was understood. */
function read(question: string): string {
  const reading = readQuestion(question, LEXICON, TODAY);
  return reading ? `${reading.wanted}: ${sayReading(reading)}` : "not understood";
}

describe("questions are read", () => {
  it.each([
    ["who criticizes China?", "subject: who or what criticizes China"],
    ["Who criticised china", "subject: who or what criticizes China"],
    ["where did NATO deploy since 2022?", "object: NATO deploys to whom or what, since 2022"],
    ["whom does China criticize?", "object: China criticizes whom or what"],
    [
      "which countries support Ukraine?",
      "subject: which country supports, aids, arms or trains Ukraine",
    ],
    ["what countries does Russia threaten", "object: Russia threatens which country"],
    [
      "show me the countries that support Ukraine",
      "subject: which country supports, aids, arms or trains Ukraine",
    ],
    ["who was accused by Russia?", "object: Russia accuses whom or what"],
    ["by whom was Russia accused", "subject: who or what accuses Russia"],
    ["who was Russia criticized by?", "subject: who or what criticizes Russia"],
    [
      "who is supported by the US",
      "object: United States supports, aids, arms or trains whom or what",
    ],
    [
      "who does the us support",
      "object: United States supports, aids, arms or trains whom or what",
    ],
    ["who met Putin", "subject: who or what meets Vladimir Putin"],
    ["who arms the houthis", "subject: who or what arms Houthis"],
    ["who cut ties with Iran", "subject: who or what cuts ties with Iran"],
    ["who called on Russia to stop?", "subject: who or what calls on Russia"],
    ["who expelled Russian diplomats", "subject: who or what expels Russian diplomats"],
    [
      "who supports the Russian government",
      "subject: who or what supports, aids, arms or trains Russia",
    ],
    ["who visited Washington", "subject: who or what visits United States or Washington"],
    ["where did Stoltenberg travel", "object: Jens Stoltenberg visits whom or what"],
    ["who leads NATO", "subject: who or what leads NATO"],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    [
      "did Sweden support the PKK?",
      "claims: Sweden supports, aids, arms or trains PKK, whatever its status",
    ],
    ["has Russia attacked Ukraine?", "claims: Russia attacks Ukraine, whatever its status"],
    ["does Iran arm the Houthis?", "claims: Iran arms Houthis, whatever its status"],
    ["when did Sweden join NATO?", "dates: when: Sweden joins NATO"],
    ["how many countries sanctioned Russia?", "count: how often: which country sanctions Russia"],
    ["how often did Russia attack Ukraine", "count: how often: Russia attacks Ukraine"],
    ["who is criticized most?", "object: anybody criticizes whom or what, most often first"],
    [
      "which country is most criticized",
      "object: anybody criticizes which country, most often first",
    ],
    ["who criticizes Russia the most", "subject: who or what criticizes Russia, most often first"],
    ["who is quoted most?", "most-quoted: who is quoted most"],
    ["who is mentioned the most", "most-mentioned: who is mentioned most"],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    ["who imposed sanctions on Russia?", "subject: who or what sanctions Russia"],
    ["who sent weapons to Ukraine", "subject: who or what arms Ukraine"],
    ["who will send soldiers to Latvia", "subject: who or what deploys to Latvia, planned"],
    ["who held talks with Iran", "subject: who or what meets Iran"],
    ["sanctions against Russia", "claims: anybody sanctions Russia"],
    ["attacks by Russia on Ukraine", "claims: Russia attacks Ukraine"],
    ["talks between Ukraine and Russia", "claims: Ukraine meets Russia"],
    ["critics of China", "subject: who or what criticizes China"],
    ["Russia's allies", "subject: who or what supports Russia"],
    ["members of NATO", "subject: who or what is a member of or joins NATO"],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    ["what did Lavrov deny?", "claims: any claim, denied, said by Sergey Lavrov"],
    [
      "what did Stoltenberg say about China?",
      "claims: anything about China, whatever its status, said by Jens Stoltenberg",
    ],
    [
      "what has Zelensky said",
      "claims: any claim, whatever its status, said by Volodymyr Zelensky",
    ],
    ["who denied attacking Ukraine", "subject: who or what attacks Ukraine, denied"],
    [
      "who denied that Russia attacked Ukraine?",
      "speaker: who says: Russia attacks Ukraine, denied",
    ],
    [
      "who said that Russia attacked Odesa",
      "speaker: who says: Russia attacks Odesa, whatever its status",
    ],
    ["who said anything about Iran", "speaker: who says: anything about Iran, whatever its status"],
    [
      "who attacked Ukraine according to Zelensky?",
      "subject: who or what attacks Ukraine, said by Volodymyr Zelensky",
    ],
    ["did Iran deny arming the Houthis", "claims: anybody arms Houthis, denied, said by Iran"],
    ["what was denied?", "claims: any claim, denied"],
    ["what is only possible?", "claims: any claim, possible or hypothetical"],
    ["what does Russia plan?", "claims: Russia does anything to anybody, planned"],
    [
      "what might China do to Russia",
      "claims: China does anything to Russia, possible or hypothetical",
    ],
    [
      "who may deploy troops to Ukraine?",
      "subject: who or what deploys to Ukraine, possible or hypothetical",
    ],
    ["who didn't sanction Russia?", "subject: who or what sanctions Russia, denied"],
    ["who refused to send weapons to Ukraine", "subject: who or what arms Ukraine, denied"],
    ["who wants to join NATO", "subject: who or what joins NATO, planned"],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    ["what connects China and Iran?", "connection: what joins China and Iran"],
    ["how are Sweden and Hungary connected", "connection: what joins Sweden and Hungary"],
    ["relations between Saudi Arabia and Iran", "connection: what joins Saudi Arabia and Iran"],
    ["tell me about Stoltenberg", "overview: everything about Jens Stoltenberg"],
    ["Who is Viktor Orban?", "overview: everything about Viktor Orbán"],
    ["NATO", "overview: everything about NATO"],
    ["show me everything about Putin", "overview: everything about Vladimir Putin"],
    ["show me all about Putin", "overview: everything about Vladimir Putin"],
    ["ukraine russia", "connection: what joins Ukraine and Russia"],
    ["what happened to Russia", "overview: everything about Russia"],
    [
      "what happened in Ukraine in 2022",
      "overview: everything about Ukraine, from 2022 until before 2023",
    ],
    ["which articles mention Turkey", "articles: articles that mention Turkey"],
    ["what did Russia do to Ukraine", "claims: Russia does anything to Ukraine"],
    [
      "what did Russia do last year",
      "object: Russia does anything to whom or what, from 2025 until before 2026",
    ],
    ["did Kyslytsya accuse Russia?", "claims: Kyslytsya accuses Russia, whatever its status"],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    [
      "what did Erdogan say about Greece?",
      "claims: anything about Greece, whatever its status, said by Recep Tayyip Erdoğan",
    ],
    [
      "did Macron say anything about Turkey?",
      "claims: anything about Turkey, whatever its status, said by Emmanuel Macron",
    ],
    ["who said what about Japan", "speaker: who says: anything about Japan, whatever its status"],
    ["supporters of Syria", "subject: who or what supports, aids, arms or trains Syria"],
    [
      "top 3 critics of Iran",
      "subject: who or what criticizes Iran, most often first, the first 3",
    ],
    [
      "who are the five biggest critics of Turkey?",
      "subject: who or what criticizes Turkey, most often first, the first 5",
    ],
    [
      "top 10 countries sanctioned by the EU",
      "object: European Union sanctions which country, most often first, the first 10",
    ],
    [
      "biggest supporter of Iran",
      "subject: who or what supports, aids, arms or trains Iran, most often first",
    ],
    ["who are Turkey's closest allies", "subject: who or what supports Turkey, most often first"],
    ["top 4 most quoted", "most-quoted: who is quoted most, the first 4"],
    [
      "who mediated between Israel and Egypt?",
      "subject: who or what negotiates with Israel or Egypt",
    ],
  ])("%s", (question, reading) => expect(read(question)).toBe(reading));

  it.each([
    "top 5 talks between China and Iran",
    "what is the meaning of life",
    "why did Russia attack Ukraine?",
    "who supports Ukraine but not Israel?",
    "who criticizes Russia except China",
    "who will win the war?",
    "who loves Ukraine?",
    "which countries border Russia",
    "how",
    "please help me",
  ])("%s is not understood", (question) => expect(read(question)).toBe("not understood"));
});

describe("the vocabulary", () => {
  it.each([
    [
      "criticize",
      "criticize criticizes criticized criticizing criticise criticises criticised criticising",
    ],
    ["deploy", "deploy deploys deployed deploying"],
    ["ban", "ban bans banned banning"],
    ["send", "send sends sent sending"],
    ["accuse", "accuse accuses accused accusing"],
    ["deny", "deny denies denied denying"],
  ])("forms of %s", (verb, forms) => {
    const found = new Set(verbForms(verb).map(([word]) => word));
    expect([...found].sort()).toEqual(forms.split(" ").sort());
  });

  it("can ask for every relation of the ontology", () => {
    const words = RELATION_TYPES.flatMap(({ label, typical }) =>
      `${label} ${typical}`.toLowerCase().split(/[^a-z]+/u),
    );
    const asked = new Set(
      [...words, "members", "denial", "lie", "belong", "rebut"].flatMap((word) => [
        ...(verbOf(word)?.relations ?? []),
        eventOf(word),
        agentOf(word),
      ]),
    );
    expect(RELATION_TYPES.filter(({ type }) => !asked.has(type)).map(({ type }) => type)).toEqual(
      [],
    );
  });
});
