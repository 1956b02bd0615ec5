import { expect, it } from "vitest";
import { articleInputSchema } from "./article.ts";
import { ARTICLE_FIELDS, fieldTeller, nameFields, strangeFields } from "./article-fields.ts";

it("knows the fields that the schema reads", () => {
  expect([...ARTICLE_FIELDS]).toEqual(Object.keys(articleInputSchema.shape));
});

it.each([
  ["body", "text"],
  ["published", "publishedAt"],
  ["published_at", "publishedAt"],
  ["datePublished", "publishedAt"],
  ["Title", "title"],
  ["link", "url"],
  ["_id", "id"],
  ["source_name", "source"],
])("%s is probably %s", (field, meant) => {
  expect(nameFields([field])).toBe(`"${field}" (did you mean "${meant}"?)`);
});

it("says no more than what is not read", () => {
  expect(strangeFields({ text: "x", tags: [], id: "1" })).toEqual(["tags"]);
  expect(strangeFields(["text"])).toEqual([]);
  const many = Array.from({ length: 30 }, (_, index) => `field${index}`);
  expect(nameFields(many)).toMatch(/, 22 more$/u);
});

it("tells each field once", () => {
  const said: string[] = [];
  const tell = fieldTeller((sentence) => said.push(sentence));
  tell("a.jsonl:1", ["tags"]);
  tell("a.jsonl:2", ["tags"]);
  tell("a.jsonl:3", ["tags", "body"]);
  expect(said).toEqual([
    'a.jsonl:1 has fields that are not read: "tags".',
    'a.jsonl:3 has fields that are not read: "body" (did you mean "text"?).',
  ]);
});
