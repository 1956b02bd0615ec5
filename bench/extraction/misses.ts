import { join } from "node:path";
import { adapt, extractLines, type GoldText, packArticles, readLines, score } from "./gold.ts";

interface GoldActor {
  text: string;
}

interface GoldEvent extends GoldText {
  event: string;
  sources: GoldActor[];
  targets: GoldActor[];
}

/** Ids that the event scorer prints after "no pair" and "no type". */
function missedIds(printed: string): ReadonlyMap<string, string> {
  const missed = new Map<string, string>();
  for (const [, what = "", ids = ""] of printed.matchAll(/^no (pair|type) *: (.*)$/gmu)) {
    for (const id of ids.trim().split(/\s+/u)) {
      missed.set(id, missed.has(id) ? "pair and type" : what);
    }
  }
  return missed;
}

/** The gold records whose pair or type was not found, by PLOVER category. */
export function eventMisses(folder: string, lines: readonly string[]): string[] {
  const gold = join(folder, "events", "gsr-dev.jsonl");
  const flags = ["--misses"];
  const missed = missedIds(
    score({ folder, mode: "events", scorer: "events/score.py", gold, lines, flags }),
  );
  const names = (actors: readonly GoldActor[]) => actors.map(({ text }) => text).join(", ");
  return readLines<GoldEvent>(gold)
    .filter(({ id }) => missed.has(id))
    .map(({ id, event, sources, targets, text }) =>
      [event, `no ${missed.get(id)}`, id, `${names(sources)} -> ${names(targets)}`, text].join(
        " | ",
      ),
    )
    .sort();
}

interface GoldRelation {
  source: string;
  type: string;
  target: string;
  sourceAlt?: string[];
  typeAlt?: string[];
  targetAlt?: string[];
  optional?: boolean;
  evidence?: string;
}

interface GoldArticle extends GoldText {
  entities: { name: string; mentions?: (string | { text: string })[] }[];
  relations: GoldRelation[];
}

const fold = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, "");

/** The canonical name of every alias that the gold gives. */
function canonicalNames({ entities }: GoldArticle): (name: string) => string {
  const names = new Map<string, string>();
  for (const { name, mentions = [] } of entities) {
    const aliases = mentions.map((each) => (typeof each === "string" ? each : each.text));
    for (const alias of [name, ...aliases]) {
      if (!names.has(fold(alias))) names.set(fold(alias), fold(name));
    }
  }
  return (name) => names.get(fold(name)) ?? fold(name);
}

/** All triples that count as the relation: its accepted variants. */
function variants(relation: GoldRelation, canonical: (name: string) => string): string[] {
  const { source, type, target, sourceAlt = [], typeAlt = [], targetAlt = [] } = relation;
  return [source, ...sourceAlt].flatMap((a) =>
    [type, ...typeAlt].flatMap((name) =>
      [target, ...targetAlt].map((b) => [canonical(a), name, canonical(b)].join("|")),
    ),
  );
}

/** The relations of the gold articles that no claim states, and the claims that are none of them. */
export function relationMisses(folder: string): string[] {
  const articles = readLines<GoldArticle>(packArticles(folder));
  const lines = adapt(folder, "articles", extractLines(articles)).split("\n");
  return articles.flatMap((article, index) => {
    const predicted: { relations: GoldRelation[] } = JSON.parse(lines[index] || "{}");
    const canonical = canonicalNames(article);
    const found = new Set(predicted.relations.flatMap((each) => variants(each, canonical)));
    const known = new Set(article.relations.flatMap((each) => variants(each, canonical)));
    const missed = article.relations
      .filter(({ optional }) => !optional)
      .filter((each) => !variants(each, canonical).some((triple) => found.has(triple)))
      .map(({ type, source, target, evidence }) =>
        ["missed", type, article.id, `${source} -> ${target}`, evidence ?? ""].join(" | "),
      );
    const extra = [...found]
      .filter((triple) => !known.has(triple))
      .map((triple) => ["extra", article.id, triple].join(" | "));
    return [...missed.sort(), ...extra.sort()];
  });
}
