import { describe, expect, test } from "vitest";
import { extract } from "../pipeline.ts";

/** Ways to name the same, each as it stands in the middle of a sentence. */
const ALIASES: readonly (readonly [id: string, ...names: string[]])[] = [
  ["org:nato", "NATO", "Nato", "the North Atlantic Treaty Organization"],
  ["org:eu", "the European Union", "the EU", "the E.U."],
  ["org:un", "the United Nations", "the UN", "the U.N."],
  ["org:who", "the World Health Organization", "the WHO", "the World Health Organisation"],
  ["country:GB", "the United Kingdom", "the UK", "Britain", "Great Britain"],
  ["country:US", "the United States", "the US", "the U.S.", "the USA", "America"],
  ["country:TR", "Turkey", "Türkiye", "Turkiye"],
  ["country:CI", "Ivory Coast", "Côte d'Ivoire", "Côte d’Ivoire"],
  ["country:CZ", "the Czech Republic", "Czechia"],
  ["country:MM", "Myanmar", "Burma"],
  ["country:UA", "Ukraine", "Kyiv", "Kiev"],
  ["country:RU", "Russia", "the Russian Federation", "Moscow", "the Kremlin"],
  ["country:US", "Washington", "the White House"],
  ["country:CN", "China", "the People's Republic of China", "Beijing", "Peking"],
  ["country:SZ", "Eswatini", "Swaziland"],
  ["country:TL", "East Timor", "Timor-Leste"],
  ["country:MK", "North Macedonia", "Macedonia"],
];

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `On Monday ${name} condemned Peru.`,
  (name) => `Chile accused ${name} of lying.`,
  (name) => `Bolivia held talks with ${name} in Lima.`,
  (name) => `Peru and ${name} signed a treaty.`,
  (name) => `Sanctions were imposed on Peru by ${name}.`,
];

/** What a text states, whatever way of naming made it less sure. */
const statementsOf = (text: string): string[] =>
  extract({ id: "art:alias", text })
    .claims.map(({ subject, relation, object, polarity, modality, rule }) =>
      [subject, relation, object, polarity, modality, rule].join(" "),
    )
    .sort();

describe("any name of the same is the same", () => {
  test.each(
    ALIASES.flatMap(([id, first = "", ...others]) => others.map((name) => ({ id, first, name }))),
  )("$first, $name", ({ id, first, name }) => {
    for (const frame of FRAMES) {
      const expected = statementsOf(frame(first));
      expect(expected.join("\n"), frame(first)).toContain(id);
      expect(statementsOf(frame(name)), frame(name)).toEqual(expected);
    }
  });
});

describe("a person is the same under the later, shorter names of an article", () => {
  const intro = "Jens Stoltenberg, the NATO secretary general, met Elena Moreira of Oxfam in Lima.";
  test.each([
    ["Stoltenberg", "person:jens-stoltenberg"],
    ["Mr Stoltenberg", "person:jens-stoltenberg"],
    ["Mr. Stoltenberg", "person:jens-stoltenberg"],
    ["Jens Stoltenberg", "person:jens-stoltenberg"],
    ["Moreira", "person:~elena-moreira"],
    ["Ms Moreira", "person:~elena-moreira"],
    ["Mrs. Moreira", "person:~elena-moreira"],
  ])("%s", (name, id) => {
    const text = `${intro} Later ${name} condemned Bolivia.`;
    const { claims } = extract({ id: "art:alias", text });
    const found = claims.find(({ relation }) => relation === "CRITICIZES");
    expect(found).toMatchObject({ subject: id, object: "country:BO" });
  });
});
