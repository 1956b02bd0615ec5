import type { Document, Entity } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import { readMerges } from "../decisions/merges.ts";
import { readWrongMarks } from "../decisions/wrong-marks.ts";
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
  type Followed,
  followMerge,
  type LinkRow,
  sentenceMentionRows,
  sentenceRows,
  sourceOf,
} from "./rows.ts";
import { turnSymmetric } from "./turn-symmetric.ts";

/**
 * Articles per transaction: 50 to 200 were fastest on Neo4j 5.26, and the more there are, the less
 * often what many of them name is counted anew.
 */
const BATCH = 200;

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
  const unique = [...byId.values()];
  const result: WriteResult = { loaded: [], unchanged: [] };
  for (let start = 0; start < unique.length; start += BATCH) {
    const batch = unique.slice(start, start + BATCH);
    const loaded = new Set(await writeAgainst(store, batch, options));
    for (const { article } of batch) {
      (loaded.has(article.id) ? result.loaded : result.unchanged).push(article.id);
    }
  }
  return result;
}

/** How often a batch is written anew because somebody decided something in the meantime. */
const ATTEMPTS = 5;

/** Says that decisions changed while a batch was written by those before. */
class DecisionsChangedError extends Error {}

async function writeAgainst(
  store: Store,
  batch: readonly Document[],
  options: WriteOptions,
): Promise<string[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await store.write((transaction) => writeBatch(transaction, batch, options));
    } catch (thrown) {
      if (!(thrown instanceof DecisionsChangedError)) throw thrown;
    }
  }
  throw new AppError("conflict", "Decisions changed again and again while articles were written.", {
    hint: "Load the articles once more.",
  });
}

async function writeBatch(
  transaction: Transaction,
  documents: readonly Document[],
  options: WriteOptions,
): Promise<string[]> {
  const locked = await lockChanged(transaction, documents);
  if (locked.length === 0) return [];
  const ids = locked.map((document) => document.article.id);
  const followed = await readFollowed(transaction, ids);
  const changed = locked.map((document) => turnSymmetric(document, followed.merges));
  const touched = await removeAnnotations(transaction, ids);
  await mergeEntities(transaction, changed, followed);
  await createEvidence(transaction, changed, { followed, omitText: options.omitText ?? false });
  for (const document of changed) noteTouched(document, followed, touched);
  await recountEntities(transaction, [...touched.entities].toSorted());
  await recountRelationships(transaction, [...touched.keys]);
  await recountSources(transaction, [...touched.sources].toSorted());
  await finish(transaction, changed);
  // Under the lock that `finish` takes and that whoever decides takes first.
  if (printOf(await readFollowed(transaction, ids)) !== printOf(followed)) {
    throw new DecisionsChangedError();
  }
  return ids;
}

async function readFollowed(transaction: Transaction, articles: string[]): Promise<Followed> {
  return {
    merges: await readMerges(transaction),
    wrong: await readWrongMarks(transaction, articles),
  };
}

function printOf({ merges, wrong }: Followed): string {
  return JSON.stringify([merges.list, [...wrong].toSorted()]);
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

/** Merges the Entity nodes; of a merged entity only the one that it stands for now, which has its label. */
async function mergeEntities(
  transaction: Transaction,
  documents: readonly Document[],
  { merges }: Followed,
): Promise<void> {
  const entities = documents.flatMap((document): Entity[] => document.entities);
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const own = [...kinds]
    .map(([id, kind]) => ({ id, kind }))
    .filter(({ id }) => merges.resolve(id) === id);
  const ids = new Set([...kinds.keys()].map(merges.resolve));
  const rows = [...ids].toSorted().map((id) => ({ id }));
  await transaction.run("UNWIND $rows AS row MERGE (e:Entity {id: row.id})", { rows });
  await labelEntities(transaction, own);
}

async function createEvidence(
  transaction: Transaction,
  documents: readonly Document[],
  { followed, omitText }: { followed: Followed; omitText: boolean },
): Promise<void> {
  const follow = (rows: LinkRow[]) => rows.map((row) => followMerge(row, followed.merges));
  await transaction.run("UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row.props", {
    rows: documents.map((document) => ({ ...articleRow(document, omitText) })),
  });
  await createSources(transaction, documents);
  await transaction.run(
    "UNWIND $rows AS row MATCH (a:Article {id: row.article}) CREATE (a)-[:HAS_SENTENCE]->(s:Sentence) SET s = row.props",
    { rows: documents.flatMap(sentenceRows) },
  );
  await link(transaction, "Sentence", "MENTIONS", follow(documents.flatMap(sentenceMentionRows)));
  await link(transaction, "Article", "MENTIONS", follow(documents.flatMap(articleMentionRows)));
  await transaction.run(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (s:Sentence {id: row.sentence})
     CREATE (a)-[:ASSERTS]->(c:Claim)-[:EVIDENCE]->(s) SET c = row.props`,
    { rows: documents.flatMap((document) => claimRows(document, followed)) },
  );
  const links = claimLinks(documents.flatMap((document) => document.claims));
  for (const type of CLAIM_LINK_TYPES) await link(transaction, "Claim", type, follow(links[type]));
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
  const withUrl = rows.filter((row) => "url" in row);
  if (withUrl.length === 0) return;
  await transaction.run("UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.url = row.url", {
    rows: withUrl,
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
  followed: Followed,
  touched: { keys: Set<string>; entities: Set<string>; sources: Set<string> },
): void {
  for (const entity of document.entities) touched.entities.add(followed.merges.resolve(entity.id));
  for (const { props } of claimRows(document, followed)) {
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
