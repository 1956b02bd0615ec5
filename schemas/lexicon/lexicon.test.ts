import { describe, expect, test } from "vitest";
import { foldPhrase } from "./fold.ts";
import { defaultLexicon } from "./index.ts";
import { lexiconRecordSchema } from "./record.ts";

const lexicon = defaultLexicon();
const countries = lexicon.records.filter(({ kind }) => kind === "Country");
const best = (phrase: string) => lexicon.lookup(phrase)[0]?.record.id;
const membersOn = (org: string, day: string) =>
  countries.filter(({ memberOf }) =>
    memberOf.some(
      (row) => row.org === org && (row.from ?? "") <= day && day <= (row.to ?? "9999-12-31"),
    ),
  );
const holders = (of: string, title: string, day: string) =>
  lexicon.records
    .filter(({ leads }) =>
      leads.some(
        (row) =>
          row.of === of &&
          row.title === title &&
          (row.from ?? "") <= day &&
          day <= (row.to ?? "9999-12-31"),
      ),
    )
    .map(({ id }) => id);

describe("every record", () => {
  test.each(lexicon.records.map((record) => [record.id, record] as const))("%s", (id, record) => {
    expect(lexiconRecordSchema.parse(record)).toEqual(record);
    expect(lexicon.get(id)).toBe(record);
    expect(record.source).not.toBe("");
    const phrases = [record.name, ...record.aliases, ...record.demonyms, ...record.nominals];
    for (const phrase of phrases) {
      expect(phrase).toBe(phrase.trim());
      expect(phrase).not.toContain("~");
      expect(lexicon.lookup(phrase).map(({ record: found }) => found.id)).toContain(id);
    }
    const own = new Set([...phrases, ...record.metonyms].map(foldPhrase));
    for (const phrase of record.ambiguous) expect(own).toContain(foldPhrase(phrase));
  });

  test("dates are days, in order", () => {
    const periods = lexicon.records.flatMap(({ id, memberOf, leads }) =>
      [...memberOf, ...leads].map(({ from, to }) => ({ id, from, to })),
    );
    const isDay = (day = "2000-01-01") =>
      new Date(`${day}T00:00:00Z`).toISOString().startsWith(`${day}T`);
    const wrong = periods.filter(
      ({ from, to }) => !isDay(from) || !isDay(to) || (from ?? "") > (to ?? "9999"),
    );
    expect(wrong).toEqual([]);
    expect(periods.length).toBeGreaterThan(1000);
  });

  test("countries and states have their codes", () => {
    expect(countries.length).toBeGreaterThan(240);
    for (const { id, iso2, iso3 } of countries) {
      expect(id).toBe(`country:${iso2}`);
      expect(iso3, id).toMatch(/^[A-Z]{3}$/u);
    }
    const codes = new Set(countries.map(({ iso3 }) => iso3));
    expect(codes.size).toBe(countries.length);
    const unknown = lexicon.records.filter(({ country }) => country && !codes.has(country));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

describe("lookup", () => {
  test.each([
    ["CHINA", "country:CN"],
    ["US", "country:US"],
    ["U.S.", "country:US"],
    ["us", undefined],
    ["Us", undefined],
    ["USA", "country:US"],
    ["U.K.", "country:GB"],
    ["Britain", "country:GB"],
    ["Turkey", "country:TR"],
    ["turkey", undefined],
    ["Türkiye", "country:TR"],
    ["Turkiye", "country:TR"],
    ["who", undefined],
    ["WHO", "org:who"],
    ["Nato", "org:nato"],
    ["NATO", "org:nato"],
    ["the Netherlands", "country:NL"],
    ["Netherlands", "country:NL"],
    ["Côte d’Ivoire", "country:CI"],
    ["Cote d'Ivoire", "country:CI"],
    ["Ivory Coast", "country:CI"],
    ["Kiev", "country:UA"],
    ["Kyiv", "country:UA"],
    ["Burma", "country:MM"],
    ["Czechia", "country:CZ"],
    ["Danes", "country:DK"],
    ["Danish", "country:DK"],
    ["Poles", "country:PL"],
    ["Swedes", "country:SE"],
    ["Finns", "country:FI"],
    ["Turks", "country:TR"],
    ["Spaniards", "country:ES"],
    ["Emirati", "country:AE"],
    ["Slovaks", "country:SK"],
    ["Kremlin", "country:RU"],
    ["Soviet Union", "country:SU"],
    ["UN Security Council", "org:un-security-council"],
    ["Arab League", "org:arab-league"],
    ["International Labour Organization", "org:ilo"],
    ["APEC", "org:apec"],
    ["Red Cross", "org:red-cross"],
    ["Amnesty International", "org:amnesty-international"],
    ["al-Qaeda", "org:al-qaeda"],
    ["Al Qaeda", "org:al-qaeda"],
    ["OSCE", "org:osce"],
    ["IAEA", "org:iaea"],
    ["EU", "org:eu"],
    ["Volodymyr Zelenskyy", "person:volodymyr-zelensky"],
    ["Erdoğan", "person:recep-tayyip-erdogan"],
    ["Kim Jong Un", "person:kim-jong-un"],
    ["Kim Jong-un", "person:kim-jong-un"],
    ["Moammar Gadhafi", "person:muammar-gaddafi"],
    ["Bratislava's neighbour", undefined],
    ["", undefined],
  ])("%j is %s", (phrase, id) => {
    expect(best(phrase)).toBe(id);
  });

  test("a capital is the seat of its state and a city", () => {
    const senses = lexicon.lookup("Bratislava");
    expect(senses.map(({ record, via }) => [record.id, via])).toEqual([
      ["country:SK", "metonym"],
      ["place:bratislava", "name"],
    ]);
  });

  test.each(["Bush", "Clinton", "Rice", "Brown", "Xi", "Kim", "Georgia"])(
    "%s is marked as ambiguous",
    (phrase) => {
      const senses = lexicon.lookup(phrase);
      expect(senses.every(({ ambiguous }) => ambiguous)).toBe(true);
    },
  );
});

describe("facts with dates", () => {
  test.each([
    ["org:nato", "2022-03-23", 30],
    ["org:nato", "2023-04-03", 30],
    ["org:nato", "2023-04-04", 31],
    ["org:nato", "2024-04-01", 32],
    ["org:nato", "2003-01-01", 19],
    ["org:eu", "2013-07-01", 28],
    ["org:eu", "2020-02-01", 27],
    ["org:eu", "2003-01-01", 15],
    ["org:g7", "2020-01-01", 7],
    ["org:asean", "2010-01-01", 10],
    ["org:brics", "2015-01-01", 5],
    ["org:un", "2020-01-01", 193],
  ])("%s has on %s %i members", (org, day, count) => {
    expect(membersOn(org, day)).toHaveLength(count);
  });

  test.each([
    ["org:nato", "Secretary General", "2022-03-23", ["person:jens-stoltenberg"]],
    ["org:nato", "Secretary General", "2025-01-01", ["person:mark-rutte"]],
    ["country:RU", "President", "2010-06-01", ["person:dmitry-medvedev"]],
    ["country:RU", "President", "2014-03-18", ["person:vladimir-putin"]],
    ["country:US", "President", "2020-06-01", ["person:donald-trump"]],
    ["country:US", "Secretary of State", "2014-03-18", ["person:john-kerry"]],
    ["country:GB", "Prime Minister", "2022-10-10", ["person:liz-truss"]],
    ["country:DE", "Chancellor", "2016-01-01", ["person:angela-merkel"]],
    ["country:CN", "Foreign Minister", "2023-03-10", ["person:qin-gang"]],
    ["org:un", "Secretary-General", "2010-01-01", ["person:ban-ki-moon"]],
    ["org:eu", "High Representative", "2015-07-14", ["person:federica-mogherini"]],
  ])("%s, %s on %s", (of, title, day, ids) => {
    expect(holders(of, title, day)).toEqual(ids);
  });

  test("no office of one holder has two at a time", () => {
    const single =
      /^(?:President|Prime Minister|Chancellor|Foreign Minister|Secretary[- ]General)$/u;
    const terms = lexicon.records.flatMap(({ id, leads }) =>
      leads
        .filter(({ title }) => single.test(title))
        .map(({ of, title, from = "", to = "9999" }) => ({
          id,
          office: `${of} ${title}`,
          from,
          to,
        })),
    );
    const clashes = terms.flatMap((a) =>
      terms
        .filter((b) => a !== b && a.office === b.office && a.from <= b.from && b.from < a.to)
        .map((b) => `${a.office}: ${a.id} and ${b.id} on ${b.from}`),
    );
    // Both claimed the office after the election of 2010.
    expect(clashes).toEqual([
      "country:CI President: person:laurent-gbagbo and person:alassane-ouattara on 2010-12-04",
    ]);
  });
});
