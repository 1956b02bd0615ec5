import type { z } from "zod";
import type { ArticleList, ArticleSummary, ArticleView } from "#schemas/answers.ts";
import type { articlesParamsSchema } from "#schemas/api.ts";
import {
  type Mention,
  mentionSchema,
  quotationSchema,
  type Sentence,
  sentenceSchema,
} from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import { foldText } from "../fold-text.ts";
import type { Row, Store } from "../store.ts";
import { isNode, number, numbers, optional, text, texts } from "./cells.ts";
import { toEntity } from "./entity.ts";
import { findEvidence } from "./evidence.ts";

export type ArticlesParams = z.output<typeof articlesParamsSchema>;

const SUMMARY = `a.id AS id, a.title AS title, a.source AS source, a.url AS url, a.author AS author,
  a.publishedAt AS publishedAt, a.retrievedAt AS retrievedAt, a.wordCount AS wordCount, a.sentenceCount AS sentenceCount`;

/**
 * Articles, newest first, or those loaded last first. `q` is looked for in title and text, `from` and `to` (inclusive, any
 * ISO-8601 precision) bound the publication date; articles without a date pass only without bounds.
 */
export async function listArticles(store: Store, params: ArticlesParams): Promise<ArticleList> {
  const { q, source, from, to, order, limit, offset } = params;
  const where = [
    "$source IS NULL OR a.source = $source",
    "$from IS NULL OR a.publishedAt >= $from",
    "$to IS NULL OR a.publishedAt <= $to",
    "$q IS NULL OR toLower(a.title) CONTAINS $q OR toLower(a.text) CONTAINS $q",
  ].map((condition) => `(${condition})`);
  const match = `MATCH (a:Article) WHERE ${where.join(" AND ")}`;
  const filter = {
    source: source ?? null,
    from: from ?? null,
    to: to === undefined ? null : `${to}\uffff`,
    q: q ? foldText(q) : null,
  };
  const rows = await store.read(
    `${match} RETURN ${SUMMARY}, coalesce(a.${order === "loaded" ? "retrievedAt" : "publishedAt"}, '') AS sortDate
     ORDER BY sortDate DESC, id SKIP $offset LIMIT $limit`,
    { ...filter, limit, offset },
  );
  const counted = await store.read(`${match} RETURN count(a) AS total`, filter);
  const claims = await countClaims(
    store,
    rows.map((row) => text(row, "id")),
  );
  return {
    articles: rows.map((row) => toSummary(row, claims.get(text(row, "id")) ?? 0)),
    total: number(counted[0] ?? {}, "total"),
  };
}

async function countClaims(store: Store, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await store.read(
    "UNWIND $ids AS id MATCH (a:Article {id: id})-[:ASSERTS]->(c:Claim) RETURN id AS id, count(c) AS claims",
    { ids },
  );
  return new Map(rows.map((row) => [text(row, "id"), number(row, "claims")]));
}

function toSummary(row: Row, claimCount: number): ArticleSummary {
  return {
    id: text(row, "id"),
    title: text(row, "title"),
    ...optional(row, "source"),
    ...optional(row, "url"),
    ...optional(row, "publishedAt"),
    ...optional(row, "retrievedAt"),
    wordCount: number(row, "wordCount"),
    sentenceCount: number(row, "sentenceCount"),
    claimCount,
  };
}

/**
 * An article with its text, sentences, mentions, entities and claims, as stored. An article loaded
 * without text has its sentences joined at their offsets. Throws `not-found`.
 */
export async function getArticle(store: Store, id: string): Promise<ArticleView> {
  const [row] = await store.read(
    `MATCH (a:Article {id: $id}) RETURN ${SUMMARY}, a.text AS text, a.quotationsJson AS quotations`,
    { id },
  );
  if (!row) {
    throw new AppError("not-found", `There is no article ${id}.`, {
      hint: "List the articles to see the ids.",
    });
  }
  const sentenceRows = await store.read(
    "MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence) RETURN s AS sentence, s.index AS index ORDER BY index",
    { id },
  );
  const sentences = sentenceRows.flatMap(({ sentence }) =>
    isNode(sentence)
      ? [
          {
            parsed: sentenceSchema.parse(sentence.properties),
            text: String(sentence.properties["text"]),
          },
        ]
      : [],
  );
  const { evidence } = await findEvidence(
    store,
    { match: "MATCH (:Article {id: $id})-[:ASSERTS]->(c:Claim)", params: { id } },
    100_000,
  );
  const claims = evidence.toSorted(
    (a, b) => a.trigger.start - b.trigger.start || (a.claimId < b.claimId ? -1 : 1),
  );
  const body = typeof row["text"] === "string" ? row["text"] : joinSentences(sentences);
  return {
    article: { ...toSummary(row, claims.length), text: body, ...optional(row, "author") },
    sentences: sentences.map(({ parsed }) => parsed),
    mentions: await findMentions(store, id),
    entities: await findEntities(store, id),
    ...quotationsOf(row),
    claims,
  };
}

function quotationsOf(row: Row): Pick<ArticleView, "quotations"> {
  const { quotations } = row;
  if (typeof quotations !== "string") return {};
  return { quotations: quotationSchema.array().parse(JSON.parse(quotations)) };
}

function joinSentences(sentences: readonly { parsed: Sentence; text: string }[]): string {
  let joined = "";
  for (const { parsed, text: line } of sentences) joined = joined.padEnd(parsed.start) + line;
  return joined;
}

async function findMentions(store: Store, id: string): Promise<Mention[]> {
  const rows = await store.read(
    `MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
     RETURN e.id AS entityId, s.index AS sentence, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends, m.via AS via`,
    { id },
  );
  const mentions = rows.flatMap((row) => {
    const [starts, ends, vias] = [numbers(row["starts"]), numbers(row["ends"]), texts(row["via"])];
    return texts(row["surfaces"]).map((surface, index) =>
      mentionSchema.parse({
        ...{ start: starts[index], end: ends[index], text: surface, via: vias[index] },
        ...{ entityId: row["entityId"], sentence: row["sentence"] },
      }),
    );
  });
  return mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

async function findEntities(store: Store, id: string) {
  const rows = await store.read(
    "MATCH (:Article {id: $id})-[:MENTIONS]->(e:Entity) RETURN e AS entity, e.id AS entityId ORDER BY entityId",
    { id },
  );
  return rows.flatMap(({ entity }) => (isNode(entity) ? [toEntity(entity)] : []));
}
