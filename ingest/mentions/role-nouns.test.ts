import { expect, test } from "vitest";
import { ROLE_NOUNS, roleNounBySlug, roleNounEndingAt } from "./role-nouns.ts";

test("no phrase stands in two rows, and every slug is one row", () => {
  const forms = ROLE_NOUNS.flatMap((noun) => noun.forms.split("|"));
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  const slugs = ROLE_NOUNS.map((noun) => noun.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test.each([
  ["the deputy prime minister", "deputy-prime-minister"],
  ["prime minister", "prime-minister"],
  ["secretary - general", "secretary-general"],
  ["angry riot police", "riot-police"],
  ["chair of the house of representatives", "lower-house"],
])("the longest role noun at the end of %j is %s", (phrase, slug) => {
  const words = phrase.split(" ");
  expect(roleNounEndingAt(words, words.length)?.noun.slug).toBe(slug);
});

test("a noun that acts in no role has no row", () => {
  expect(roleNounEndingAt(["cup", "of", "tea"], 3)).toBeNull();
  expect(roleNounBySlug("tea")).toBeUndefined();
});
