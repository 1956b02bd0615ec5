import { describe, expect, test } from "vitest";
import type { Claim } from "#schemas/document.ts";
import { RELATION_TYPES, relationType } from "#schemas/ontology/relation-types.ts";
import { extract } from "../pipeline.ts";
import { RULES, wordsOf } from "./index.ts";
import { TITLE_RULES } from "./titles.ts";

interface Bracket {
  start: number;
  end: number;
  isObject: boolean;
}

/** The sentence of "[subject] verb [object]" notation with its brackets' spans. */
function readExample(example: string): { text: string; brackets: Bracket[] } {
  let text = "";
  const brackets: Bracket[] = [];
  for (const part of example.split(/(\[[^\]]*\])/u)) {
    if (!part.startsWith("[")) {
      text += part;
      continue;
    }
    const isObject = part.startsWith("[>");
    const name = part.slice(isObject ? 2 : 1, -1);
    brackets.push({ start: text.length, end: text.length + name.length, isObject });
    text += name;
  }
  const subject = brackets.find((bracket) => !bracket.isObject);
  for (const bracket of brackets) if (bracket !== subject) bracket.isObject = true;
  return { text, brackets };
}

const overlaps = (a: { start: number; end: number } | null, b: Bracket): boolean =>
  a !== null && a.start < b.end && b.start < a.end;

/** A symmetric claim may stand either way round. */
function states(claim: Claim, subject: Bracket, object: Bracket | null): boolean {
  const { subjectSpan, objectSpan } = claim;
  if (!object) return overlaps(subjectSpan, subject);
  if (overlaps(subjectSpan, subject) && overlaps(objectSpan, object)) return true;
  const turned = overlaps(subjectSpan, object) && overlaps(objectSpan, subject);
  return turned && relationType(claim.relation).symmetric;
}

const rows = [...RULES, ...TITLE_RULES];

describe.each(rows)("$id", (rule) => {
  test.each(rule.examples)("%s", (example) => {
    const { text, brackets } = readExample(example);
    const { claims } = extract({ id: "art:example", text });
    const made = claims.filter((claim) => claim.rule === rule.id);
    const subject = brackets.find((bracket) => !bracket.isObject);
    const objects = brackets.filter((bracket) => bracket.isObject);
    for (const object of objects.length > 0 ? objects : [null]) {
      const found = made.some((claim) => subject && states(claim, subject, object));
      const seen = claims.map((claim) => `${claim.subject} ${claim.relation} ${claim.object}`);
      expect(found, `claims: ${seen.join("; ")}`).toBe(true);
    }
  });

  test.each(rule.counterExamples ?? [])("not: %s", (text) => {
    const { claims } = extract({ id: "art:example", text });
    const made = claims.filter(
      ({ rule: id, polarity, modality }) =>
        id === rule.id && polarity === "affirmed" && ["asserted", "planned"].includes(modality),
    );
    expect(made).toEqual([]);
  });
});

test("every row has an example, a counter-example, a unique id that starts with a relation's name, and words", () => {
  const ids = rows.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of rows) {
    expect(rule.examples.length, rule.id).toBeGreaterThan(0);
    expect(rule.counterExamples?.length ?? 0, rule.id).toBeGreaterThan(0);
  }
  for (const rule of RULES) {
    const words = [rule.verbs, rule.nouns, rule.adjectives].flatMap(wordsOf);
    expect(words.length, rule.id).toBeGreaterThan(0);
    const name = rule.relation.toLowerCase().replaceAll("_", "-");
    expect(rule.id.startsWith(`${name}/`), rule.id).toBe(true);
  }
});

test("the table knows 250 verbs and 100 event nouns, and every relation a text can state", () => {
  const verbs = new Set(RULES.flatMap((rule) => wordsOf(rule.verbs)));
  const nouns = new Set(RULES.flatMap((rule) => wordsOf(rule.nouns)));
  expect(verbs.size).toBeGreaterThanOrEqual(250);
  expect(nouns.size).toBeGreaterThanOrEqual(100);
  const stated = new Set<string>(rows.map((rule) => rule.relation));
  const silent = RELATION_TYPES.map(({ type }) => type).filter((type) => !stated.has(type));
  expect(silent).toEqual(["LOCATED_IN"]);
});
