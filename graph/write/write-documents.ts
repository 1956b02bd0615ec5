import type { Document, Entity } from "#schemas/document.ts";
import type { Store, Transaction } from "../store.ts";
import { linkCopies } from "./link-copies.ts";
import { labelEntities, recountEntities } from "./recount-entities.ts";
import { recountRelationships } from "./recount-relationships.ts";
import { recountSources } from "./recount-sources.ts";
import { removeAnnotations } from "./remove-annotations.ts";
import {
  articleMentionRows,
  articleRow,
  CLAIM_LINK_TYPES,
  claimLinks,
  claimRows,
  documentHash,
  type LinkRow,
  sentenceMentionRows,
  sentenceRows,
  sourceOf,
} from "./rows.ts";
import { turnSymmetric } from "./turn-symmetric.ts";

/** Articles per transaction: 50 to 200 were fastest on Neo4j 5.26. */
const BATCH = 50;

/** `omitText` leaves the article's text out of the store; sentences keep theirs. */
export interface WriteOptions {
  omitText?: boolean;
}

/** Ids of the articles that were written and of those that were already there with the same content. */
export interface WriteResult {
  loaded: string[];
  unchanged: string[];
}

/**
 * Writes documents: new ones, and those whose content hash differs from the stored one, replacing
 * what the store had of them. Safe to repeat and to run from several processes. Of several
 * documents with one article id the last counts.
 */
export async function writeDocuments(
  store: Store,
  documents: readonly Document[],
  options: WriteOptions = {},
): Promise<WriteResult> {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const unique = [...byId.values()].map(turnSymmetric);
  const result: WriteResult = { loaded: [], unchanged: [] };
  for (let start = 0; start < unique.length; start += BATCH) {
    const batch = unique.slice(start, start + BATCH);
    const loaded = new Set(
      await store.write((transaction) => writeBatch(transaction, batch, options)),
    );
    for (const { article } of batch) {
      (loaded.has(article.id) ? result.loaded : result.unchanged).push(article.id);
    }
  }
  return result;
}

async function writeBatch(
  transaction: Transaction,
  documents: readonly Document[],
  options: WriteOptions,
): Promise<string[]> {
  const changed = await lockChanged(transaction, documents);
  if (changed.length === 0) return [];
  const ids = changed.map((document) => document.article.id);
  const touched = await removeAnnotations(transaction, ids);
  const entities = changed.flatMap((document) => document.entities);
  await mergeEntities(transaction, entities);
  await createEvidence(transaction, changed, options.omitText ?? false);
  for (const document of changed) noteTouched(document, touched);
  await recountEntities(transaction, [...touched.entities].toSorted());
  await recountRelationships(transaction, [...touched.keys]);
  await recountSources(transaction, [...touched.sources].toSorted());
  await finish(transaction, changed);
  return ids;
}

/**
 * Merges the Article nodes, locks those whose hash differs by setting `pending`, and reads the
 * hashes again under the lock: plain check-then-create fails when two loaders meet.
 */
async function lockChanged(
  transaction: Transaction,
  documents: readonly Document[],
): Promise<Document[]> {
  const hashes = new Map(
    documents.map((document) => [document.article.id, documentHash(document)]),
  );
  const rows = [...hashes]
    .map(([id, hash]) => ({ id, hash }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await transaction.run("UNWIND $rows AS row MERGE (a:Article {id: row.id})", { rows });
  await transaction.run(
    `UNWIND $rows AS row MATCH (a:Article {id: row.id})
     WHERE a.contentHash IS NULL OR a.contentHash <> row.hash SET a.pending = true`,
    { rows },
  );
  const stored = await transaction.run(
    "UNWIND $rows AS row MATCH (a:Article {id: row.id}) RETURN a.id AS id, a.contentHash AS hash",
    { rows },
  );
  const found = new Map(stored.map((row) => [row["id"], row["hash"]]));
  return documents.filter(({ article }) => found.get(article.id) !== hashes.get(article.id));
}

async function mergeEntities(transaction: Transaction, entities: readonly Entity[]): Promise<void> {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const rows = [...kinds]
    .map(([id, kind]) => ({ id, kind }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await transaction.run("UNWIND $rows AS row MERGE (e:Entity {id: row.id})", { rows });
  await labelEntities(transaction, rows);
}

async function createEvidence(
  transaction: Transaction,
  documents: readonly Document[],
  omitText: boolean,
): Promise<void> {
  await transaction.run("UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row.props", {
    rows: documents.map((document) => ({ ...articleRow(document, omitText) })),
  });
  await createSources(transaction, documents);
  await transaction.run(
    "UNWIND $rows AS row MATCH (a:Article {id: row.article}) CREATE (a)-[:HAS_SENTENCE]->(s:Sentence) SET s = row.props",
    { rows: documents.flatMap(sentenceRows) },
  );
  await link(transaction, "Sentence", "MENTIONS", documents.flatMap(sentenceMentionRows));
  await link(transaction, "Article", "MENTIONS", documents.flatMap(articleMentionRows));
  await transaction.run(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (s:Sentence {id: row.sentence})
     CREATE (a)-[:ASSERTS]->(c:Claim)-[:EVIDENCE]->(s) SET c = row.props`,
    { rows: documents.flatMap(claimRows) },
  );
  const links = claimLinks(documents.flatMap((document) => document.claims));
  for (const type of CLAIM_LINK_TYPES) await link(transaction, "Claim", type, links[type]);
}

async function createSources(
  transaction: Transaction,
  documents: readonly Document[],
): Promise<void> {
  const rows = documents.flatMap((document) => {
    const source = sourceOf(document);
    return source ? [{ article: document.article.id, id: source.id, ...source.props }] : [];
  });
  await transaction.run(
    `UNWIND $rows AS row MERGE (s:Source {id: row.id})
     WITH s, row MATCH (a:Article {id: row.article}) CREATE (a)-[p:PUBLISHED_BY]->(s) SET p.name = row.name`,
    { rows },
  );
  await transaction.run("UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.url = row.url", {
    rows: rows.filter((row) => "url" in row),
  });
}

async function link(
  transaction: Transaction,
  label: "Article" | "Sentence" | "Claim",
  ...[type, rows]: [string, LinkRow[]]
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row MATCH (n:${label} {id: row.from}) MATCH (e:Entity {id: row.to})
     CREATE (n)-[r:${type}]->(e) SET r = row.props`,
    { rows },
  );
}

function noteTouched(
  document: Document,
  touched: { keys: Set<string>; entities: Set<string>; sources: Set<string> },
): void {
  for (const entity of document.entities) touched.entities.add(entity.id);
  for (const { props } of claimRows(document)) {
    if (typeof props["tripleKey"] === "string") touched.keys.add(props["tripleKey"]);
  }
  const source = sourceOf(document);
  if (source) touched.sources.add(source.id);
}

/** Writers of all processes take turns from here on: what they link depends on what others wrote. */
async function finish(transaction: Transaction, documents: readonly Document[]): Promise<void> {
  const lexicon = documents
    .map((document) => document.lexiconVersion)
    .toSorted()
    .at(-1);
  await transaction.run("MERGE (m:KgMeta {id: 'schema'}) SET m.lexiconVersion = $lexicon", {
    lexicon,
  });
  await linkCopies(
    transaction,
    documents.map(({ article }) => article.id),
  );
  const rows = documents.map((document) => ({
    id: document.article.id,
    hash: documentHash(document),
  }));
  await transaction.run(
    "UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.contentHash = row.hash REMOVE a.pending",
    { rows },
  );
}
