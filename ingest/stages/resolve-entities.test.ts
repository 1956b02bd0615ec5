import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Article } from "#schemas/article.ts";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import { type Analysis, startAnalysis } from "../analysis.ts";
import { clean } from "./clean.ts";
import { findMentions } from "./find-mentions.ts";
import { parse } from "./parse.ts";
import { resolveCoreference } from "./resolve-coreference.ts";
import { resolveEntities } from "./resolve-entities.ts";

function read(text: string, facts: Partial<Article> = {}): Analysis {
  const start = startAnalysis({ id: "art:test", text, ...facts }, defaultLexicon());
  return [clean, parse, findMentions, resolveCoreference, resolveEntities].reduce(
    (analysis, stage) => stage(analysis),
    start,
  );
}

/** The text with each mention in brackets and its entity after a bar, nested ones inside. */
function annotate(text: string): string {
  const { mentions } = read(text);
  let out = "";
  for (let i = 0; i <= text.length; i++) {
    const ending = mentions
      .filter((mention) => mention.end === i)
      .toSorted((a, b) => b.start - a.start);
    out += ending.map((mention) => `|${mention.entityId}]`).join("");
    out += "[".repeat(mentions.filter((mention) => mention.start === i).length);
    out += text[i] ?? "";
  }
  return out;
}

test.each([
  // Lists are never merged.
  "[Slovakia|country:SK], [Hungary|country:HU] and [Romania|country:RO] voted against [Austria|country:AT].",
  "The [NATO|org:nato]-[Russia|country:RU] council met.",
  // Names of people with particles and hyphens, and surnames later on.
  "[Kim Jong-un|person:kim-jong-un] met [Staffan de Mistura|person:~staffan-de-mistura].",
  "[[Chilean|country:CL] President|person:gabriel-boric] [Gabriel Boric|person:gabriel-boric] spoke. [Boric|person:gabriel-boric] praised [Uruguay|country:UY].",
  "[Jack London|person:~jack-london] wrote about [Alaska|place:alaska].",
  // Role nouns with their state, coordinated and by place.
  "[[Hungarian|country:HU] and [[Romanian|country:RO] officials|group:ro/officials]|group:hu/officials] met.",
  "[Security forces|group:gn/security-forces] in [Guinea|country:GN] fired at [protesters|group:gn/protesters].",
  "[[Taiwan|country:TW]'s vice foreign minister|role:tw/vice-foreign-minister] resigned.",
  "The [Kenyan navy|org:ke/navy] and the [Ugandan Defence Ministry|org:ug/defence-ministry] denied it.",
  "[[Kurdish|group:kurds] fighters|group:~kurdish-fighters] withdrew.",
  "[The foreign minister|role:am/foreign-minister] of [Armenia|country:AM] called on [Turkey|country:TR] to open the border.",
  // Seats of government act or are places.
  "[Beijing|country:CN] has joined [Moscow|country:RU] in criticising [Japan|country:JP].",
  "The ministers will meet in [Beijing|place:beijing] on Monday.",
  "Talks between [Cairo|country:EG] and [Tripoli|country:LY] failed.",
  "[Thousands|group:ge/protesters] protested in [Tbilisi|place:tbilisi], [Georgia|country:GE], against the [Kremlin|country:RU].",
  // Acronyms that the text defines.
  "The [Organisation for Joint Rescue|org:~organisation-for-joint-rescue] ([OJR|org:~organisation-for-joint-rescue]) sent boats. [OJR|org:~organisation-for-joint-rescue] said two people were saved.",
  // Descriptions.
  "[The [Sudanese|country:SD] rebels|group:sd/rebels] withdrew. [The rebels|group:sd/rebels] lost ten men.",
  "[The allies|group:nato/allies] of [NATO|org:nato] agreed. [The allies|group:nato/allies] will train [Ukraine|country:UA].",
  "[Anna Lindqvist|person:~anna-lindqvist], [the mayor|person:~anna-lindqvist] of [Uppsala|place:~uppsala], resigned. [She|person:~anna-lindqvist] thanked [her|person:~anna-lindqvist] family.",
  // Pronouns with one antecedent.
  "[Peru|country:PE] said [it|country:PE] had expelled [two [Chilean|country:CL] diplomats|group:cl/diplomats].",
  // What is no name.
  "Us against them is a poor motto, who knows.",
  "On Monday the government resigned.",
  "These are called Tripwire forces by some.",
  "PARLIAMENT BACKS [UKRAINE|country:UA]",
])("%s", (annotated) => {
  const text = annotated.replace(/\|[^\]]+\]/gu, "").replaceAll("[", "");
  const free = (notation: string) => notation.replaceAll("|person:~", "|person:");
  expect(free(annotate(text))).toBe(free(annotated));
});

test("a person learns country and title from the phrase before the name", () => {
  const { entities } = read("Estonian Foreign Minister Liisa Tamm thanked Latvia.");
  const person = entities.find((entity) => entity.id === "person:~liisa-tamm");
  expect(person).toMatchObject({ kind: "Person", country: "EST", roleTitle: "foreign minister" });
});

test("sub-state actors carry country and sector, and a readable name", () => {
  const { entities } = read("The Sri Lankan parliament blamed Egyptian police.");
  expect(entities).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "group:eg/police",
        name: "Egyptian police",
        country: "EGY",
        sector: "COP",
      }),
      expect.objectContaining({ name: "Sri Lankan parliament", country: "LKA", sector: "LEG" }),
    ]),
  );
});

test("an entity that is only a pronoun does not exist", () => {
  const { entities, mentions } = read("He said so. They left.");
  expect(entities).toEqual([]);
  expect(mentions).toEqual([]);
});

test("mentions give back their surface, in order, also around line breaks and marks", () => {
  const text =
    "“Ankara’s envoy”, said\nthe U.N. — Côte\nd’Ivoire’s president, Jean Kouassi, agreed.";
  const { mentions } = read(text);
  expect(mentions.length).toBeGreaterThan(2);
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(mentions.map((mention) => mention.start)).toEqual(
    mentions.map((mention) => mention.start).toSorted((a, b) => a - b),
  );
});

const FOUNDING = new URL("../../../shared/samples/000_1f79f6d74827c19d.txt", import.meta.url);
const GOLD = new URL("../../../shared/gold/articles/seed.gold.json", import.meta.url);
const hasFounding = existsSync(FOUNDING) && existsSync(GOLD);

test.skipIf(!hasFounding && !process.env["CI"])("the founding article", () => {
  const { mentions, entities } = read(readFileSync(FOUNDING, "utf8"));
  const named = (text: string) =>
    new Set(
      mentions
        .filter((mention) => mention.text === text)
        .map((mention) => entities.find((entity) => entity.id === mention.entityId)?.name),
    );
  expect(named("Beijing")).toEqual(new Set(["China"]));
  expect(named("Moscow")).toEqual(new Set(["Russia"]));
  expect(named("Alliance")).toEqual(new Set(["NATO"]));
  expect(named("the Norwegian")).toEqual(new Set(["Jens Stoltenberg"]));
  expect(named("the secretary general")).toEqual(new Set(["Jens Stoltenberg"]));
  const gold = JSON.parse(readFileSync(GOLD, "utf8")) as { forbiddenEntities: string[] };
  const names = new Set(entities.map((entity) => entity.name));
  expect(gold.forbiddenEntities.filter((name) => names.has(name))).toEqual([]);
});
