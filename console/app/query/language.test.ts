import { beforeAll, describe, expect, it } from "vitest";
import type { StoreSchema } from "#schemas/answers.ts";
import { QUESTIONS } from "../questions/questions.ts";
import type { Language } from "./language.ts";
import { languageKnowledge } from "./language-schema.ts";
import { installPolyfills } from "./polyfills.ts";

const named = (name: string, properties: string) => ({
  ...{ name, count: 1 },
  properties: properties.split(" "),
});

/** A small store: it holds few relations, no claim was marked wrong, nobody was arrested. */
const SCHEMA: StoreSchema = {
  store: "embedded",
  labels: [
    named("Article", "id title text contentHash copyKey1"),
    named("Sentence", "id text"),
    named("Entity", "id name kind"),
    named("Organization", "id name kind"),
    named("Country", "id name kind iso2"),
    named("Claim", "id status relation"),
    named("Feed", "id checkJson"),
    named("KgMeta", "id schemaVersion"),
  ],
  relationshipTypes: [
    named("EVIDENCE", ""),
    named("SUBJECT", "start end"),
    named("MENTIONS", "count"),
    named("ASSERTS", ""),
    named("DEPLOYS_TO", "key status claimCount"),
    named("SANCTIONS", "key status claimCount"),
  ],
  patterns: [
    { from: "Claim", type: "EVIDENCE", to: "Sentence" },
    { from: "Claim", type: "SUBJECT", to: "Organization" },
    { from: "Article", type: "MENTIONS", to: "Country" },
    { from: "Article", type: "ASSERTS", to: "Claim" },
    { from: "Organization", type: "DEPLOYS_TO", to: "Country" },
    { from: "Country", type: "SANCTIONS", to: "Country" },
  ],
  unsupported: [],
};

let language: Language;
beforeAll(async () => {
  installPolyfills();
  const { createLanguage } = await import("./language.ts");
  language = createLanguage(languageKnowledge(SCHEMA));
}, 60_000);

/** What is offered at the `|` of a text, without keywords and functions. */
function offered(marked: string): string[] {
  const position = marked.indexOf("|");
  const text = marked.replace("|", "");
  return language
    .complete(text, position, false)
    .filter(({ kind }) => kind === "type" || kind === "property")
    .map(({ label }) => label)
    .sort();
}

describe("completion", () => {
  it.each([
    ["MATCH (c:Claim)-[:|", "ASSERTS EVIDENCE SUBJECT"],
    ["MATCH (c:Claim)-[:|]->(s) RETURN s", "ASSERTS EVIDENCE SUBJECT"],
    ["MATCH (:Article)-[:|", "ASSERTS MENTIONS"],
    ["MATCH (o:Organization)-[:|]->(x) RETURN x", "DEPLOYS_TO SUBJECT"],
    ["MATCH (c:Claim)-[:EVIDENCE]->(s:|", "Sentence"],
    ["MATCH (a:Entity)-[:SANCTIONS]->(b:|", "Country Entity"],
    ["MATCH (a:Article) MATCH (a)-[:|]->(s) RETURN s", "ASSERTS MENTIONS"],
  ])("follows the path: %s", (text, expected) => {
    expect(offered(text).join(" ")).toBe(expected);
  });

  it.each([
    ["MATCH (c:Claim) WHERE c.|", "relation status wrong", "name contentHash checkJson title"],
    ["MATCH (c:Claim {|", "relation status", "name title"],
    ["MATCH (c:Country) RETURN c.|", "iso2 name", "status title"],
    ["MATCH (:Entity)-[r:SANCTIONS]->() WHERE r.|", "key claimCount", "name title"],
    ["MATCH (c:Claim) WITH c MATCH (a:Article) RETURN a.|, c.status", "title", "status copyKey1"],
    ["MATCH (n) RETURN n.|", "name status title", "checkJson copyKey1 contentHash"],
  ])("offers the properties of what is asked: %s", (text, some, none) => {
    const properties = offered(text);
    expect(properties).toEqual(expect.arrayContaining(some.split(" ")));
    expect(properties.filter((each) => none.split(" ").includes(each))).toEqual([]);
  });

  it("offers no label of the program's own", () => {
    const labels = offered("MATCH (n:|");
    expect(labels).toEqual(["Article", "Claim", "Country", "Entity", "Organization", "Sentence"]);
  });
});

describe("the linter", () => {
  it.each(QUESTIONS.map(({ id, cypher }) => [id, cypher]))(
    "finds nothing in the guided question %s, whatever the store holds",
    (_, cypher) => expect(language.lint(cypher)).toEqual([]),
  );

  it("warns of names that no store has", () => {
    const query = "MATCH (a:Persn)-[:SANCTIONZ]->(b:Entity) RETURN b.nme, a";
    const marked = language.lint(query).map(({ from, to }) => query.slice(from, to));
    expect(marked).toEqual(expect.arrayContaining(["Persn", "SANCTIONZ", "nme"]));
  });
});
