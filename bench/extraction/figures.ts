import { join } from "node:path";
import { extractLines, type GoldText, packArticles, readLines, score } from "./gold.ts";

/** One measured number: percent unless the name says otherwise. `atMost` marks those where less is better. */
export interface Figure {
  name: string;
  value: number;
  atMost?: true;
}

interface Prf {
  f1: number;
}
interface EntityScores {
  mention_exact: Prf;
  entities_strict?: Prf;
  bcubed?: { all: Prf };
  attrib_content?: Prf;
  attrib_speaker_acc?: number;
  relations_unlabelled?: Prf;
  relations_labelled?: Prf;
  relations_attr?: Record<string, string>;
}
interface EventScores {
  pair_recall: number;
  triple_recall: number;
  triple_P: number;
  triple_macroR: number;
  events_per_sentence: number;
  entity_recall: number;
  per_type: Record<
    string,
    { gold: number; pred: number; P: number; pairR: number; tripleR: number }
  >;
}
interface GoldMention {
  start: number;
  end: number;
  kind?: string;
  entityId: string;
}
interface GoldArticle extends GoldText {
  contentStart?: number;
  contentEnd?: number;
  mentions: GoldMention[];
  entities: { id: string; name: string }[];
}
interface ExtractedLine {
  id: string;
  entities: { id: string; name: string; mentions: { start: number; end: number }[] }[];
}

const percent = (share: number) => Math.round(share * 1000) / 10;

/** What is measured on single sentences. */
export interface EventResult {
  figures: Figure[];
  /** Records and scores of each PLOVER category, as a table. */
  types: string;
  /** The lines of the extraction, for whoever asks what was missed. */
  lines: string[];
}

function typeTable(types: EventScores["per_type"]): string {
  const rows = Object.entries(types).map(([type, { gold, pred, P, pairR, tripleR }]) =>
    ["", type, gold, pred, percent(pairR), percent(tripleR), percent(P), ""].join(" | ").trim(),
  );
  return [
    "| category | records | predicted | pair recall | triple recall | precision |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The event figures: who did what to whom on single sentences. */
export function eventResult(folder: string): EventResult {
  const gold = join(folder, "events", "gsr-dev.jsonl");
  const flags = ["--json", "{work}/score.json"];
  const lines = extractLines(readLines<GoldText>(gold));
  const scores: EventScores = JSON.parse(
    score({ folder, mode: "events", scorer: "events/score.py", gold, lines, flags }),
  );
  const figures: Figure[] = [
    { name: "events: pair recall", value: percent(scores.pair_recall) },
    { name: "events: triple recall", value: percent(scores.triple_recall) },
    { name: "events: strict triple precision", value: percent(scores.triple_P) },
    { name: "events: macro triple recall over types", value: percent(scores.triple_macroR) },
    { name: "events: actor recall", value: percent(scores.entity_recall) },
    {
      name: "events: events per sentence (count)",
      value: Math.round(scores.events_per_sentence * 100) / 100,
      atMost: true,
    },
  ];
  return { figures, types: typeTable(scores.per_type), lines };
}

function entityScores(
  folder: string,
  gold: string,
  options: { lines: string[]; kinds: string },
): EntityScores {
  const flags = ["--types", "PER,ORG,LOC", "--kinds", options.kinds, "--json"];
  return JSON.parse(
    score({
      folder,
      mode: "articles",
      scorer: "entities/score.py",
      gold,
      lines: options.lines,
      flags,
    }),
  );
}

function isLinkedAs(
  name: string | undefined,
  mention: GoldMention,
  found: ExtractedLine | undefined,
) {
  return found?.entities
    .filter((entity) => entity.name === name)
    .some((entity) =>
      entity.mentions.some((each) => each.start < mention.end && each.end > mention.start),
    );
}

/** Share of gold demonyms and metonyms whose overlapping mention names the same entity. */
export function linkedShare(gold: readonly GoldArticle[], lines: readonly string[]): number {
  const documents = new Map(
    lines.map((line) => JSON.parse(line) as ExtractedLine).map((each) => [each.id, each]),
  );
  const linked = gold.flatMap((article) => {
    const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
    return article.mentions
      .filter((mention) => mention.kind === "demonym" || mention.kind === "metonym")
      .map((mention) =>
        isLinkedAs(names.get(mention.entityId), mention, documents.get(article.id)),
      );
  });
  return linked.length === 0 ? 0 : linked.filter(Boolean).length / linked.length;
}

/** Entities that have a mention in what the gold marks as site furniture. */
export function furnitureEntities(gold: readonly GoldArticle[], lines: readonly string[]): number {
  const documents = lines.map((line) => JSON.parse(line) as ExtractedLine);
  return gold.flatMap((article) =>
    (documents.find((each) => each.id === article.id)?.entities ?? []).filter((entity) =>
      entity.mentions.some(
        (mention) =>
          mention.end <= (article.contentStart ?? 0) ||
          mention.start >= (article.contentEnd ?? article.text.length),
      ),
    ),
  ).length;
}

function shareOf(fraction: string | undefined): number {
  const [right, all] = (fraction ?? "0/0").split("/").map(Number);
  return all ? percent((right ?? 0) / all) : 0;
}

function relationFigures(scores: EntityScores): Figure[] {
  return [
    { name: "gold articles: relations unlabelled F1", value: scores.relations_unlabelled?.f1 ?? 0 },
    { name: "gold articles: relations labelled F1", value: scores.relations_labelled?.f1 ?? 0 },
    ...["polarity", "modality", "speaker"].map((field) => ({
      name: `gold articles: ${field} right on hits`,
      value: shareOf(scores.relations_attr?.[field]),
    })),
    { name: "gold articles: attribution content F1", value: scores.attrib_content?.f1 ?? 0 },
    { name: "gold articles: attribution speaker right", value: scores.attrib_speaker_acc ?? 0 },
  ];
}

/** The figures on whole articles coded by hand. */
export function articleFigures(folder: string): Figure[] {
  const gold = packArticles(folder);
  const articles = readLines<GoldArticle>(gold);
  const lines = extractLines(articles);
  const names = entityScores(folder, gold, { lines, kinds: "name" });
  const all = entityScores(folder, gold, { lines, kinds: "name,alias,metonym" });
  return [
    { name: "gold articles: names exact F1", value: names.mention_exact.f1 },
    { name: "gold articles: names, aliases, metonyms exact F1", value: all.mention_exact.f1 },
    { name: "gold articles: entities strict F1", value: names.entities_strict?.f1 ?? 0 },
    { name: "gold articles: B-cubed of all mentions", value: names.bcubed?.all.f1 ?? 0 },
    {
      name: "gold articles: demonyms and metonyms linked",
      value: percent(linkedShare(articles, lines)),
    },
    {
      name: "gold articles: entities from site furniture (count)",
      value: furnitureEntities(articles, lines),
      atMost: true,
    },
    ...relationFigures(names),
  ];
}

/** Names and resolution on a set of `entities/<set>.dev.jsonl`. */
export function nameFigures(folder: string, set: "pudnews" | "gumnews"): Figure[] {
  const gold = join(folder, "entities", `${set}.dev.jsonl`);
  const lines = extractLines(readLines<GoldText>(gold));
  const scores = entityScores(folder, gold, { lines, kinds: "name" });
  const names = { name: `${set}: names exact F1`, value: scores.mention_exact.f1 };
  return scores.bcubed
    ? [names, { name: `${set}: B-cubed`, value: scores.bcubed.all.f1 }]
    : [names];
}
