import { AppError } from "#schemas/errors.ts";
import type { Deletion } from "#schemas/review.ts";
import type { Store } from "../store.ts";
import { number, text } from "./cells.ts";

/** Names of entities and relations that are told; the counts are whole. */
const NAMED = 12;

/** What would go with an article: its claims, and the relationships and entities that only it supports. Throws `not-found`. */
export async function previewDeletion(store: Store, id: string): Promise<Deletion> {
  const [row] = await store.read(
    `MATCH (a:Article {id: $id}) OPTIONAL MATCH (a)-[:ASSERTS]->(c:Claim)
     RETURN a.id AS id, count(c) AS claims`,
    { id },
  );
  if (!row) {
    throw new AppError("not-found", `There is no article ${id}.`, {
      hint: "List the articles to see the ids.",
    });
  }
  const relationships = await loneRelationships(store, id);
  const entities = await loneEntities(store, id);
  return {
    claims: number(row, "claims"),
    relationships: relationships.length,
    entities: entities.length,
    names: entities.slice(0, NAMED),
  };
}

async function loneRelationships(store: Store, id: string): Promise<string[]> {
  const own = await store.read(
    `MATCH (:Article {id: $id})-[:ASSERTS]->(c:Claim)
     WHERE c.status IN ['asserted', 'planned'] AND c.wrong IS NULL AND c.tripleKey IS NOT NULL
     RETURN DISTINCT c.tripleKey AS key`,
    { id },
  );
  const keys = own.map((row) => text(row, "key")).filter((key) => !isLoop(key));
  const others = await store.read(
    `UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})<-[:ASSERTS]-(a:Article)
     WHERE c.status IN ['asserted', 'planned'] AND c.wrong IS NULL AND a.id <> $id
     RETURN DISTINCT key AS key`,
    { keys, id },
  );
  const kept = new Set(others.map((row) => text(row, "key")));
  return keys.filter((key) => !kept.has(key));
}

/** A claim whose ends a merge made one has no relationship. */
function isLoop(key: string): boolean {
  const [subject, , object] = key.split("|");
  return subject === object;
}

async function loneEntities(store: Store, id: string): Promise<string[]> {
  const rows = await store.read(
    `MATCH (:Article {id: $id})-[:MENTIONS]->(e:Entity)
     WHERE e.articleCount <= 1 AND NOT EXISTS { (e)-[:SAME_AS]-(:Entity) }
     RETURN DISTINCT e.name AS name, e.id AS id ORDER BY name, id`,
    { id },
  );
  return rows.map((row) => text(row, "name"));
}
