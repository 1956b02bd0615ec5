import { RELATIONS } from "#schemas/ontology/relations.ts";
import type { Row, Transaction } from "../store.ts";

interface Support {
  id: string;
  status: string;
  confidence: number;
  date: string | null;
  article: string;
  source: string | null;
  attributed: boolean;
}

/** A direct relationship as its claims make it. */
export interface DirectRelationship {
  key: string;
  subject: string;
  relation: string;
  object: string;
  props: Record<string, unknown>;
}

/**
 * Makes the direct relationships of the given triple keys what their claims say: created, counted
 * anew or deleted. Returns how many were deleted.
 */
export async function recountRelationships(
  transaction: Transaction,
  keys: readonly string[],
): Promise<number> {
  const sorted = keys.toSorted();
  const directs = await directRelationships(transaction, sorted);
  const alive = new Set(directs.map(({ key }) => key));
  let deleted = 0;
  for (const relation of RELATIONS) {
    const gone = sorted.filter((key) => !alive.has(key) && relationOf(key) === relation);
    if (gone.length > 0) deleted += await deleteRelationships(transaction, relation, gone);
    const rows = directs.filter((direct) => direct.relation === relation);
    if (rows.length === 0) continue;
    await transaction.run(
      `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
       MERGE (s)-[r:${relation} {key: row.key}]->(o) SET r = row.props`,
      { rows },
    );
  }
  return deleted;
}

function relationOf(key: string): string {
  return key.split("|")[1] ?? "";
}

async function deleteRelationships(
  transaction: Transaction,
  relation: string,
  keys: readonly string[],
): Promise<number> {
  const rows = keys.map((key) => ({ key, subject: key.split("|")[0] }));
  const match = `UNWIND $rows AS row MATCH (:Entity {id: row.subject})-[r:${relation} {key: row.key}]->()`;
  const found = await transaction.run(`${match} RETURN count(r) AS deleted`, { rows });
  await transaction.run(`${match} DELETE r`, { rows });
  return Number(found[0]?.["deleted"] ?? 0);
}

/** What the direct relationships of these keys should be, from the claims in the store that nobody marked wrong. */
export async function directRelationships(
  reader: Pick<Transaction, "run">,
  keys: readonly string[],
): Promise<DirectRelationship[]> {
  const match = "UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})";
  const rows = await reader.run(
    `${match}<-[:ASSERTS]-(a:Article) WHERE c.wrong IS NULL
     RETURN key AS key, c.id AS id, c.status AS status, c.confidence AS confidence,
       c.date AS date, a.id AS article`,
    { keys },
  );
  // What a claim may be without is asked for apart: the embedded engine reads the whole store for
  // an OPTIONAL MATCH.
  const published = await reader.run(
    `${match}<-[:ASSERTS]-(a:Article)-[:PUBLISHED_BY]->(s:Source)
     RETURN DISTINCT a.id AS article, s.id AS source`,
    { keys },
  );
  const spoken = await reader.run(`${match}-[:ATTRIBUTED_TO]->(:Entity) RETURN c.id AS id`, {
    keys,
  });
  const sources = new Map(published.map((row) => [row["article"], row["source"]]));
  const attributed = new Set(spoken.map((row) => row["id"]));
  const byKey = new Map<string, Support[]>();
  for (const row of rows) {
    const list = byKey.get(String(row["key"])) ?? [];
    const source = sources.get(row["article"]) ?? null;
    list.push(toSupport({ ...row, source, attributed: attributed.has(row["id"]) }));
    byKey.set(String(row["key"]), list);
  }
  return [...byKey].flatMap(([key, claims]) => toDirect(key, claims) ?? []);
}

function toSupport(row: Row): Support {
  return {
    id: String(row["id"]),
    status: String(row["status"]),
    confidence: Number(row["confidence"]),
    date: typeof row["date"] === "string" ? row["date"] : null,
    article: String(row["article"]),
    source: typeof row["source"] === "string" ? row["source"] : null,
    attributed: row["attributed"] === true,
  };
}

/** Null when nothing supports the triple, or when a merge made its two ends one. */
function toDirect(key: string, claims: readonly Support[]): DirectRelationship | null {
  const [subject = "", relation = "", object = ""] = key.split("|");
  if (subject === object) return null;
  const asserted = claims.filter((claim) => claim.status === "asserted");
  const planned = claims.filter((claim) => claim.status === "planned");
  const supporting = [...asserted, ...planned];
  if (supporting.length === 0) return null;
  const dates = supporting.flatMap(({ date }) => date ?? []).toSorted();
  const props = {
    key,
    status: asserted.length > 0 ? "asserted" : "planned",
    claimCount: supporting.length,
    articleCount: new Set(supporting.map(({ article }) => article)).size,
    sourceCount: new Set(supporting.flatMap(({ source }) => source ?? [])).size,
    attributedCount: supporting.filter(({ attributed }) => attributed).length,
    plannedCount: planned.length,
    contestedCount: claims.filter(({ status }) => status === "denied").length,
    ...(dates[0] === undefined ? {} : { firstDate: dates[0], lastDate: dates.at(-1) }),
    maxConfidence: Math.max(...supporting.map(({ confidence }) => confidence)),
    sampleClaimIds: sample(supporting),
  };
  return { key, subject, relation, object, props };
}

/** At most five claims: surest first, then newest, then by id. */
function sample(claims: readonly Support[]): string[] {
  const ordered = claims.toSorted(
    (a, b) =>
      b.confidence - a.confidence ||
      (b.date ?? "").localeCompare(a.date ?? "", "en") ||
      (a.id < b.id ? -1 : 1),
  );
  return ordered.slice(0, 5).map(({ id }) => id);
}
