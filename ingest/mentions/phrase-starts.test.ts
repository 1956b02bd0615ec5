import { expect, test } from "vitest";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { longestFrom } from "./phrase-starts.ts";

test("no phrase of the lexicon is longer than its first word promises", () => {
  const lexicon = defaultLexicon();
  const tooLong = lexicon.records
    .flatMap((record) => [record.name, ...record.aliases, ...record.nominals])
    .map((phrase) => phrase.replace(/^the /iu, "").split(/(?<=-)|(?=-)|\s+/u))
    .filter((tokens) => longestFrom(lexicon, tokens[0] ?? "") < tokens.length);
  expect(tooLong).toEqual([]);
});

test("a word that begins no phrase is not looked up", () => {
  expect(longestFrom(defaultLexicon(), "yesterday")).toBe(0);
  expect(longestFrom(defaultLexicon(), "Ugandans")).toBeGreaterThan(0);
});
