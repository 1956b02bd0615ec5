import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  readQuotations as read,
  showQuotations as show,
} from "./quotations/read-quotations.fixture.ts";

describe("direct quotations", () => {
  test.each([
    [
      "speaker behind",
      '"The corridor must open this week," Guterres said in New York.',
      ['direct say <Guterres> "The corridor must open this week,"'],
    ],
    [
      "verb before speaker",
      "“The corridor must open this week,” said Guterres.",
      ["direct say <Guterres> “The corridor must open this week,”"],
    ],
    [
      "guillemets, speaker before",
      "Michel said: «The union will keep its promise to Moldova.»",
      ["direct say <Michel> «The union will keep its promise to Moldova.»"],
    ],
    [
      "parted by its speaker",
      '"We have waited long enough," Baerbock said, "and the talks must begin now."',
      [
        'direct say <Baerbock> "We have waited long enough,"',
        'direct say <Baerbock> "and the talks must begin now."',
      ],
    ],
    [
      "going on after its speaker",
      '"We have waited long enough," said Mr. Michel. "The talks must begin before winter."',
      [
        'direct say <Mr. Michel> "We have waited long enough,"',
        'direct say <Mr. Michel> "The talks must begin before winter."',
      ],
    ],
    [
      "over paragraphs that reopen",
      '"The corridor must open this week.\n\n"Every day costs lives," Guterres said.',
      ['direct say <Guterres> "The corridor must open this week./"Every day costs lives,"'],
    ],
    [
      "over paragraphs that do not reopen",
      '"The corridor must open this week.\n\nEvery day costs lives," Guterres said.',
      ['direct say <Guterres> "The corridor must open this week./Every day costs lives,"'],
    ],
    [
      "a stray mark inside",
      '"The members agree that "We\n\nmust open the corridor this week," Guterres said.',
      ['direct say <Guterres> "The members agree that "We/must open the corridor this week,"'],
    ],
    [
      "a lost closing mark",
      '"The corridor must open this week, Guterres said on Monday.\n\nThe talks failed.\n\n"Nobody has answered our letters," Michel said.',
      ['direct say <Michel> "Nobody has answered our letters,"'],
    ],
    [
      "a lost opening mark",
      'The ferry sank at noon near Malta.\n\nThe corridor must open this week. Every day costs lives," Guterres said.',
      ['direct say <Guterres> The corridor must open this week. Every day costs lives,"'],
    ],
    [
      "a lost opening mark some paragraphs back",
      'The ferry sank at noon near Malta.\n\nSince May the convoys have brought flour to the city.\n\nThey are the last hope of many families.\n\nWe ask both sides to let the convoys pass," Guterres said.',
      [
        'direct say <Guterres> Since May the convoys have brought flour to the city./They are the last hope of many families./We ask both sides to let the convoys pass,"',
      ],
    ],
    ["words at a distance are none", 'The so-called "strategic concept" is twelve years old.', []],
    [
      "nobody says who",
      '"The corridor must open this week and stay open."',
      ['direct - <-> "The corridor must open this week and stay open."'],
    ],
  ])("%s", (...[, text, expected]) => {
    const found = show(text);
    expect(found.filter((line) => line.startsWith("direct")).slice(-expected.length || 9)).toEqual(
      expected,
    );
  });
});

describe("reported speech", () => {
  test.each([
    [
      "Guterres warned that the truce could collapse.",
      ["reported warn <Guterres> that the truce could collapse"],
    ],
    [
      "The truce could collapse, Guterres said on Monday.",
      ["reported say <Guterres> The truce could collapse"],
    ],
    [
      "According to Oxfam, the camps have no clean water.",
      ["reported according to <Oxfam> the camps have no clean water"],
    ],
    [
      "The camps have no clean water, according to Oxfam.",
      ["reported according to <Oxfam> The camps have no clean water"],
    ],
    [
      "Baerbock denied that Germany had stopped the deliveries.",
      ["reported deny <Baerbock> that Germany had stopped the deliveries"],
    ],
    [
      "Baerbock rejected claims that Germany had stopped the deliveries.",
      ["reported reject <Baerbock> that Germany had stopped the deliveries"],
    ],
    [
      "Michel urged both countries to resume the talks.",
      ["reported urge <Michel> to resume the talks"],
    ],
    [
      "Michel told reporters that the leaders would meet again in June.",
      ["reported tell <Michel> that the leaders would meet again in June"],
    ],
    [
      "According to Oxfam, Baerbock believes the camps have no clean water.",
      ["reported believe <Baerbock> the camps have no clean water"],
    ],
    ["Figures suggest that the camps have no clean water.", []],
    ["Guterres met Michel in Brussels on Monday.", []],
    ["Michel was told that the talks had failed.", []],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test("inside a direct quotation is part of it", () => {
    expect(show('"The mayors say that the bridge is safe," Michel said.')).toEqual([
      'direct say <Michel> "The mayors say that the bridge is safe,"',
    ]);
  });
});

describe("speakers", () => {
  test("are the entity whose name is the head of the phrase", () => {
    const { quotations } = read("Oxfam adviser Baerbock said that the camps have no clean water.");
    expect(quotations.map(({ speaker }) => speaker)).toEqual(["person:~baerbock"]);
  });

  test("a bare pronoun that nobody resolved is the person quoted last", () => {
    const text =
      '"The corridor must open this week," Guterres said.\n\nThe talks failed.\n\n"Every day without it costs lives," he added.';
    expect(read(text).quotations.map(({ speaker }) => speaker)).toEqual([
      "person:guterres",
      "person:guterres",
    ]);
  });

  test("a verb that only says when does not take the quotation over", () => {
    const text = 'Michel told reporters when asked about the plan: "We will decide in the spring."';
    expect(read(text).quotations).toMatchObject([{ speaker: "person:michel", cue: "tell" }]);
  });

  test("nobody known is null", () => {
    const { quotations } = read("Fishermen said that the boat had sunk in the night.");
    expect(quotations).toMatchObject([{ speaker: null, cue: "say" }]);
  });
});

describe("first person in direct quotations", () => {
  const pronouns = (text: string, date?: string) =>
    read(text, date)
      .mentions.filter(({ via }) => via === "pronoun")
      .map((mention) => `${mention.text} = ${mention.entityId}`);

  test.each([
    [
      "I is the speaker, we his organisation",
      '"I hope we can reopen our office soon," Guterres said.',
      ["I = person:guterres", "we = org:un", "our = org:un"],
    ],
    [
      "without an office we are the speaker",
      '"We will visit the camps in the spring," Baerbock said.',
      ["We = person:~baerbock"],
    ],
    [
      "an organisation is we itself",
      '"We have sent ten trucks to the border," Oxfam said.',
      ["We = org:~oxfam"],
    ],
    ["outside of quotations nobody", "I think we should go, the guide said.", []],
    ["the country is no pronoun", '"The US must decide this week or next," Guterres said.', []],
  ])("%s", (...[, text, expected]) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test("the office counts that was held on the day", () => {
    const text = '"We will keep our promise to Moldova," Michel said.';
    expect(pronouns(text, "2022-06-01")).toEqual(["We = org:eu", "our = org:eu"]);
  });

  test("an organisation that only we name becomes an entity, and spans give their surface", () => {
    const analysis = read('"We hope for peace in the region," Guterres said.');
    expect(analysis.entities.map(({ id }) => id)).toEqual(["person:guterres", "org:un"]);
    for (const { start, end, text } of analysis.mentions) {
      expect(analysis.article.text.slice(start, end)).toBe(text);
    }
  });
});

test("sentences wholly inside a direct quotation are marked", () => {
  const text = '"The corridor must open. It is late," Guterres said. The talks failed.';
  expect(read(text).sentences.map(({ isQuote }) => isQuote)).toEqual([true, false, false]);
});

test("nothing is found in furniture", () => {
  const text =
    'The two ministers met in Vilnius on Monday and signed a treaty on river traffic.\n\nRead also\n\nOpinion: "The treaty comes far too late for us", says Michel';
  expect(read(text).quotations).toEqual([]);
});

const GOLD = new URL("../../../shared/gold/articles/seed.gold.json", import.meta.url);

describe.skipIf(process.env["CI"] !== "true" && !existsSync(GOLD))("the founding article", () => {
  test("every quotation of the gold data is found with its speaker's words", () => {
    const gold = JSON.parse(readFileSync(GOLD, "utf8"));
    const found = read(gold.text).quotations.map((quote) => [
      quote.start,
      quote.end,
      quote.direct,
      quote.speakerSpan?.start,
    ]);
    for (const { contentStart, contentEnd, direct, sourceStart } of gold.attributions) {
      expect(found).toContainEqual([contentStart, contentEnd, direct, sourceStart]);
    }
  });
});
