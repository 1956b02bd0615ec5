import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { createLexicon } from "./create-lexicon.ts";
import { defaultLexicon } from "./index.ts";
import { type LexiconRecordInput, lexiconRecordSchema } from "./record.ts";
import { extendLexicon, parseLexiconFile } from "./user-records.ts";

const record = (input: Partial<LexiconRecordInput> & { id: string; name: string }) =>
  lexiconRecordSchema.parse({ kind: "Organization", source: "test", asOf: "2025-01-01", ...input });

function errorOf(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const acme = record({ id: "org:acme", name: "Acme", aliases: ["Acme Works"] });

describe("createLexicon refuses", () => {
  test.each([
    ["one id twice", [acme, record({ id: "org:acme", name: "Other" })], ["org:acme", "Other"]],
    [
      "one alias in two records",
      [acme, record({ id: "org:b", name: "B Corp", aliases: ["ACME works"] })],
      ["org:acme", "org:b"],
    ],
    [
      "a member of nothing",
      [record({ id: "org:a", name: "A Corp", memberOf: [{ org: "org:none" }] })],
      ["org:a", "org:none", "memberOf"],
    ],
    [
      "a leader of nothing",
      [
        record({
          id: "person:a",
          kind: "Person",
          name: "A B",
          leads: [{ of: "org:x", title: "Head" }],
        }),
      ],
      ["person:a", "org:x", "leads"],
    ],
    [
      "a place in nothing",
      [record({ id: "place:a", kind: "Place", name: "Aville", locatedIn: "country:QQ" })],
      ["place:a", "country:QQ", "locatedIn"],
    ],
  ])("%s", (_what, records, words) => {
    const error = errorOf(() => createLexicon(records));
    expect(error.code).toBe("bad-input");
    for (const word of words) expect(error.message).toContain(word);
  });
});

test("a shared alias that one record marks as ambiguous is allowed, the certain sense first", () => {
  const doubtful = record({ id: "org:b", name: "B", aliases: ["Acme"], ambiguous: ["Acme"] });
  const senses = createLexicon([doubtful, acme]).lookup("acme works").concat();
  expect(senses).toEqual([]);
  const both = createLexicon([doubtful, acme]).lookup("Acme");
  expect(both.map((sense) => [sense.record.id, sense.ambiguous])).toEqual([
    ["org:acme", false],
    ["org:b", true],
  ]);
});

test("an alias that is the name without its article is found too", () => {
  const planet = record({
    id: "org:planet",
    name: "The Evening Planet",
    aliases: ["Evening Planet"],
  });
  const lexicon = createLexicon([planet]);
  const ids = (phrase: string) => lexicon.lookup(phrase).map((sense) => sense.record.id);
  expect(ids("The Evening Planet")).toEqual(["org:planet"]);
  expect(ids("Evening Planet")).toEqual(["org:planet"]);
  expect(ids("evening planet")).toEqual([]);
});

test("the version depends on every record and on nothing else", () => {
  const version = createLexicon([acme]).version;
  expect(createLexicon([structuredClone(acme)]).version).toBe(version);
  expect(createLexicon([{ ...acme, description: "x" }]).version).not.toBe(version);
});

describe("a user's lexicon file", () => {
  const user = { id: "org:acme", kind: "Organization", name: "Acme" };

  test.each([[[user]], [{ records: [user] }]])("is read: %j", (json) => {
    const [read] = parseLexiconFile(json, "mine.json");
    expect(read).toMatchObject({ ...user, source: "mine.json", aliases: [] });
  });

  test.each([
    ["no list", { id: "org:acme" }, ["mine.json", "array"]],
    ["a record without a name", [user, { ...user, name: "" }], ["record 1", "name"]],
    ["an unknown kind", [{ ...user, kind: "Firm" }], ["record 0", "kind", "org:acme"]],
    ["a misspelled field", [{ ...user, alias: ["A"] }], ["record 0", "alias"]],
    ["a wrong id", [{ ...user, id: "acme" }], ["record 0", "id"]],
    ["text for a record", ["Acme"], ["record 0"]],
  ])("is refused: %s", (_what, json, words) => {
    const error = errorOf(() => parseLexiconFile(json, "mine.json"));
    expect(error.code).toBe("bad-input");
    for (const word of words) expect(error.message).toContain(word);
  });

  test("adds to built-in records and keeps the built-in lexicon as it was", () => {
    const base = defaultLexicon();
    const extra = parseLexiconFile(
      [
        { id: "org:nato", kind: "Organization", name: "NATO", aliases: ["Brussels pact"] },
        { id: "org:acme-rockets", kind: "Organization", name: "Acme Rockets", country: "USA" },
      ],
      "mine.json",
    );
    const extended = extendLexicon(base, extra);
    expect(extended.lookup("Brussels pact")[0]?.record.id).toBe("org:nato");
    expect(extended.lookup("Atlantic Alliance")[0]?.record.id).toBe("org:nato");
    expect(extended.lookup("Acme Rockets")[0]?.record.id).toBe("org:acme-rockets");
    expect(extended.version).not.toBe(base.version);
    expect(base.lookup("Brussels pact")).toEqual([]);
  });

  test("is refused when it gives a record twice", () => {
    const twice = parseLexiconFile([user, user], "mine.json");
    expect(errorOf(() => extendLexicon(defaultLexicon(), twice)).message).toContain("org:acme");
  });
});
