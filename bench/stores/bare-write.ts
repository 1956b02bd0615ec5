import type { Document } from "#schemas/document.ts";
import { NO_MERGES } from "../../graph/decisions/merges.ts";
import type { Store, Transaction } from "../../graph/store.ts";
import {
  articleMentionRows,
  articleRow,
  CLAIM_LINK_TYPES,
  claimLinks,
  claimRows,
  type LinkRow,
  sentenceMentionRows,
  sentenceRows,
  sourceOf,
} from "../../graph/write/rows.ts";
import { turnSymmetric } from "../../graph/write/turn-symmetric.ts";

const BATCH = 50;

/** Nobody decided anything: nothing is merged or marked. */
const UNDECIDED = { merges: NO_MERGES, wrong: new Set<string>() };
const turned = (document: Document) => turnSymmetric(document, NO_MERGES);
const rowsOfClaims = (document: Document) => claimRows(document, UNDECIDED);

/**
 * The rows of documents written by UNWIND and MERGE alone: what a loader would do that never asks
 * what is there, never replaces, never recounts. Direct relationships get their key, no counts.
 */
export async function bareWrite(store: Store, documents: readonly Document[]): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH).map(turned);
    await store.write((transaction) => writeBatch(transaction, batch));
  }
}

async function writeBatch(transaction: Transaction, documents: readonly Document[]): Promise<void> {
  await writeNodes(transaction, documents);
  for (const { from, type, to, rows } of linksOf(documents)) {
    await transaction.run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
       MERGE (a)-[r:${type}]->(b) SET r = row.props`,
      { rows },
    );
  }
  await direct(transaction, documents);
}

async function writeNodes(transaction: Transaction, documents: readonly Document[]): Promise<void> {
  const entities = documents.flatMap((document) => document.entities);
  const nodes = {
    Article: documents.map((document) => articleRow(document, false)),
    Source: documents.flatMap((document) => sourceOf(document) ?? []),
    Sentence: documents.flatMap(sentenceRows),
    Claim: documents.flatMap(rowsOfClaims),
    "Entity:Other": entities.map((props) => ({ id: props.id, props })),
  };
  for (const [label, rows] of Object.entries(nodes)) {
    await transaction.run(
      `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.props`,
      { rows },
    );
  }
}

interface Links {
  from: string;
  type: string;
  to: string;
  rows: LinkRow[];
}

function linksOf(documents: readonly Document[]): Links[] {
  const claims = documents.flatMap(rowsOfClaims);
  const links = claimLinks(documents.flatMap((document) => document.claims));
  const sources = documents.flatMap((document) => {
    const source = sourceOf(document);
    return source ? [plain(document.article.id, source.id)] : [];
  });
  const sentences = documents.flatMap(sentenceRows).map(({ article, id }) => plain(article, id));
  const asserts = claims.map(({ article, id }) => plain(article, id));
  const evidence = claims.map(({ id, sentence }) => plain(id, sentence));
  const mentions = documents.flatMap(sentenceMentionRows);
  const named = documents.flatMap(articleMentionRows);
  return [
    { from: "Article", type: "PUBLISHED_BY", to: "Source", rows: sources },
    { from: "Article", type: "HAS_SENTENCE", to: "Sentence", rows: sentences },
    { from: "Article", type: "ASSERTS", to: "Claim", rows: asserts },
    { from: "Claim", type: "EVIDENCE", to: "Sentence", rows: evidence },
    { from: "Sentence", type: "MENTIONS", to: "Entity", rows: mentions },
    { from: "Article", type: "MENTIONS", to: "Entity", rows: named },
    ...CLAIM_LINK_TYPES.map((type) => ({ from: "Claim", type, to: "Entity", rows: links[type] })),
  ];
}

function plain(from: string, to: string): LinkRow {
  return { from, to, props: {} };
}

async function direct(transaction: Transaction, documents: readonly Document[]): Promise<void> {
  const claims = documents.flatMap((document) => document.claims);
  for (const relation of new Set(claims.map((claim) => claim.relation))) {
    const rows = claims
      .filter((claim) => claim.relation === relation && claim.object !== null)
      .map(({ subject, object }) => ({ subject, object, key: `${subject}|${relation}|${object}` }));
    await transaction.run(
      `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
       MERGE (s)-[:${relation} {key: row.key}]->(o)`,
      { rows },
    );
  }
}
