import type { Transaction } from "../store.ts";

/** What an article left behind when its annotations were removed: what must be counted anew. */
export interface Touched {
  keys: Set<string>;
  entities: Set<string>;
  sources: Set<string>;
  claims: number;
}

/** Removes the sentences, claims, mentions and source link of articles; the Article nodes stay. */
export async function removeAnnotations(
  transaction: Transaction,
  articles: readonly string[],
): Promise<Touched> {
  const each = "UNWIND $ids AS id MATCH (a:Article {id: id})";
  const annotated = await transaction.run(`${each}-[r]->() RETURN DISTINCT a.id AS id`, {
    ids: articles,
  });
  // New articles, which are most of a load, left nothing behind.
  if (annotated.length === 0) {
    return { keys: new Set(), entities: new Set(), sources: new Set(), claims: 0 };
  }
  const ids = { ids: annotated.map(({ id }) => id) };
  const claims = await transaction.run(
    `${each}-[:ASSERTS]->(c:Claim) RETURN c.id AS claim, c.tripleKey AS key`,
    ids,
  );
  const entities = await transaction.run(
    `${each}-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id AS entity`,
    ids,
  );
  const sources = await transaction.run(
    `${each}-[:PUBLISHED_BY]->(s:Source) RETURN DISTINCT s.id AS source`,
    ids,
  );
  await transaction.run(`${each}-[:ASSERTS]->(c:Claim) DETACH DELETE c`, ids);
  await transaction.run(`${each}-[:HAS_SENTENCE]->(s:Sentence) DETACH DELETE s`, ids);
  await transaction.run(`${each}-[m:MENTIONS]->() DELETE m`, ids);
  await transaction.run(`${each}-[p:PUBLISHED_BY]->() DELETE p`, ids);
  return {
    keys: new Set(claims.flatMap(({ key }) => (typeof key === "string" ? [key] : []))),
    entities: new Set(entities.map(({ entity }) => String(entity))),
    sources: new Set(sources.map(({ source }) => String(source))),
    claims: claims.length,
  };
}
