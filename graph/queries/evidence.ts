import type { z } from "zod";
import { type Evidence, evidenceSchema } from "#schemas/answers.ts";
import type { evidenceParamsSchema } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";
import type { Params, Row, Store } from "../store.ts";
import { flag, number, optional, text } from "./cells.ts";

/** Claims by triple key, by claim id, or by subject and object. */
export type EvidenceParams = z.output<typeof evidenceParamsSchema>;

/** Claims that fit, and those of them that were asked for. */
export interface EvidenceAnswer {
  evidence: Evidence[];
  total: number;
}

/**
 * The sentences behind a relationship, a claim, or everything between (or from, or to) entities,
 * newest first. Throws `bad-input` when nothing is asked for.
 */
export async function getEvidence(store: Store, params: EvidenceParams): Promise<EvidenceAnswer> {
  const { key, claim, subject, object, limit } = params;
  if (key !== undefined) {
    return findEvidence(
      store,
      { match: "MATCH (c:Claim {tripleKey: $key})", params: { key } },
      limit,
    );
  }
  if (claim !== undefined) {
    return findEvidence(store, { match: "MATCH (c:Claim {id: $claim})", params: { claim } }, limit);
  }
  const parts = [
    ...(subject === undefined ? [] : ["MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)"]),
    ...(object === undefined ? [] : ["MATCH (:Entity {id: $object})<-[:OBJECT]-(c:Claim)"]),
  ];
  if (parts.length === 0) {
    throw new AppError("bad-input", "Nothing says which evidence is wanted.", {
      hint: "Give `key`, `claim`, `subject` or `object`.",
    });
  }
  const match = parts.length === 1 ? parts.join("") : BOTH;
  return findEvidence(store, { match, params: { subject, object } }, limit);
}

/** From the subject on: an engine that starts at the object's hub would look at all its claims. */
const BOTH =
  "MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE o.id = $object";

/** Evidence of the claims `c` that `match` finds, newest first (by event date, else publication). */
export async function findEvidence(
  store: Store,
  source: { match: string; params: Params },
  limit: number,
): Promise<EvidenceAnswer> {
  const found = await store.read(
    `${source.match} WITH DISTINCT c RETURN c.id AS id, coalesce(c.date, '') AS sortDate
     ORDER BY sortDate DESC, id LIMIT $limit`,
    { ...source.params, limit },
  );
  const ids = found.map((row) => text(row, "id"));
  const byId = await readClaims(store, ids);
  const counted = await store.read(
    `${source.match} RETURN count(DISTINCT c) AS total`,
    source.params,
  );
  return {
    evidence: ids.flatMap((id) => byId.get(id) ?? []),
    total: number(counted[0] ?? {}, "total"),
  };
}

/**
 * The evidence of these claims by their ids. Object and speaker, which a claim may be without, are
 * asked for apart: the embedded engine reads the whole store for an OPTIONAL MATCH.
 */
async function readClaims(store: Store, ids: readonly string[]): Promise<Map<string, Evidence>> {
  const match = "UNWIND $ids AS claim MATCH (c:Claim {id: claim})";
  const rows = await store.read(
    `${match} MATCH (c)<-[:ASSERTS]-(a:Article) MATCH (c)-[:EVIDENCE]->(n:Sentence)
     MATCH (c)-[s:SUBJECT]->(subject:Entity) RETURN ${COLUMNS}`,
    { ids },
  );
  const objects = await store.read(
    `${match} MATCH (c)-[o:OBJECT]->(object:Entity)
     RETURN c.id AS claimId, object.id AS objectId, object.name AS objectName,
       o.start AS objectStart, o.end AS objectEnd`,
    { ids },
  );
  const speakers = await store.read(
    `${match} MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
     RETURN c.id AS claimId, speaker.id AS speakerId, speaker.name AS speakerName`,
    { ids },
  );
  const parts = new Map<string, Row>(ids.map((id) => [id, { objectId: null, speakerId: null }]));
  for (const row of [...objects, ...speakers]) {
    Object.assign(parts.get(text(row, "claimId")) ?? {}, row);
  }
  return new Map(
    rows.map((row) => {
      const id = text(row, "claimId");
      return [id, toEvidence({ ...parts.get(id), ...row })];
    }),
  );
}

const COLUMNS = `c.id AS claimId, c.relation AS relation, c.status AS status, c.polarity AS polarity,
  c.modality AS modality, c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd,
  c.isQuote AS isQuote, c.eventDate AS eventDate, c.dateText AS dateText, c.rule AS rule,
  c.confidence AS confidence, c.wrong AS wrong,
  subject.id AS subjectId, subject.name AS subjectName, s.start AS subjectStart, s.end AS subjectEnd,
  n.id AS sentenceId, n.index AS sentenceIndex, n.start AS sentenceStart, n.end AS sentenceEnd,
  n.text AS sentenceText, a.id AS articleId, a.title AS title, a.source AS source, a.url AS url,
  a.publishedAt AS publishedAt`;

function toEvidence(row: Row): Evidence {
  return evidenceSchema.parse({
    claimId: text(row, "claimId"),
    relation: row["relation"],
    status: row["status"],
    polarity: row["polarity"],
    modality: row["modality"],
    subject: participant(row, "subject"),
    object: row["objectId"] === null ? null : participant(row, "object"),
    trigger: { start: number(row, "triggerStart"), end: number(row, "triggerEnd") },
    speaker:
      row["speakerId"] === null
        ? null
        : { id: text(row, "speakerId"), name: text(row, "speakerName") },
    isQuote: flag(row, "isQuote"),
    ...optional(row, "eventDate"),
    ...optional(row, "dateText"),
    rule: text(row, "rule"),
    confidence: number(row, "confidence"),
    ...optional(row, "wrong"),
    sentence: {
      id: text(row, "sentenceId"),
      index: number(row, "sentenceIndex"),
      start: number(row, "sentenceStart"),
      end: number(row, "sentenceEnd"),
      text: text(row, "sentenceText"),
    },
    article: {
      id: text(row, "articleId"),
      title: text(row, "title"),
      ...optional(row, "source"),
      ...optional(row, "url"),
      ...optional(row, "publishedAt"),
    },
  });
}

function participant(row: Row, role: "subject" | "object") {
  return {
    id: text(row, `${role}Id`),
    name: text(row, `${role}Name`),
    span: { start: number(row, `${role}Start`), end: number(row, `${role}End`) },
  };
}
