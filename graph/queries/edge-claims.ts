import type { z } from "zod";
import type { EdgeClaims } from "#schemas/answers.ts";
import type { edgeClaimsRequestSchema } from "#schemas/api.ts";
import { STATUSES } from "#schemas/subgraph.ts";
import type { Row, Store } from "../store.ts";
import { number, optional, text } from "./cells.ts";

export type EdgeClaimsParams = z.output<typeof edgeClaimsRequestSchema>;

/**
 * The claims among entities in short: what filters and a timeline need to know of each edge. A
 * claim belongs to the edge of its triple `key` and status; affirmed ones that are asserted or
 * planned share the one edge of the stronger status. Ordered by id; cut at `limit` claims.
 */
export async function getEdgeClaims(store: Store, params: EdgeClaimsParams): Promise<EdgeClaims> {
  const among = new Set(params.ids);
  const ids = [...among];
  const match = `UNWIND $ids AS id
     MATCH (s:Entity {id: id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)`;
  const rows = await store.read(
    `${match} MATCH (c)<-[:ASSERTS]-(a:Article) WHERE c.wrong IS NULL
     RETURN c.id AS id, c.tripleKey AS key, c.status AS status, c.date AS date,
       c.confidence AS confidence, o.id AS object, a.source AS source`,
    { ids },
  );
  // Apart: the embedded engine reads the whole store for an OPTIONAL MATCH.
  const spoken = await store.read(
    `${match} MATCH (c)-[:ATTRIBUTED_TO]->(p:Entity)
     RETURN c.id AS id, p.id AS speaker, p.name AS speakerName`,
    { ids },
  );
  const speakers = new Map(spoken.map((row) => [text(row, "id"), row]));
  const inside = rows
    .filter((row) => among.has(text(row, "object")))
    .map((row) => ({ speaker: null, ...speakers.get(text(row, "id")), ...row }));
  const names = new Map<string, string>();
  for (const row of inside) {
    if (row["speaker"] !== null) names.set(text(row, "speaker"), text(row, "speakerName"));
  }
  const claims = inside.map(toClaim).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    claims: claims.slice(0, params.limit),
    speakers: [...names].map(([id, name]) => ({ id, name })).toSorted(byName),
    total: claims.length,
  };
}

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1);
}

function toClaim(row: Row): EdgeClaims["claims"][number] {
  return {
    id: text(row, "id"),
    key: text(row, "key"),
    status: STATUSES.find((status) => status === row["status"]) ?? "asserted",
    confidence: number(row, "confidence"),
    ...optional(row, "date"),
    ...optional(row, "source"),
    ...optional(row, "speaker"),
  };
}
