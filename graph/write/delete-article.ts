import type { Store } from "../store.ts";
import { linkCopies } from "./link-copies.ts";
import { recountEntities } from "./recount-entities.ts";
import { recountRelationships } from "./recount-relationships.ts";
import { recountSources } from "./recount-sources.ts";
import { removeAnnotations } from "./remove-annotations.ts";

/** What went with an article: its claims, and the relationships and entities that only it supported. */
export interface DeleteResult {
  deleted: boolean;
  claims: number;
  relationships: number;
  entities: number;
}

/**
 * Deletes an article and what only it supported, found by counting again, so the order of loading
 * does not matter. `deleted` is false when there is no such article.
 */
export async function deleteArticle(store: Store, id: string): Promise<DeleteResult> {
  return store.write(async (transaction) => {
    const found = await transaction.run(
      "MATCH (a:Article {id: $id}) SET a.pending = true RETURN a.id AS id",
      { id },
    );
    if (found.length === 0) return { deleted: false, claims: 0, relationships: 0, entities: 0 };
    const touched = await removeAnnotations(transaction, [id]);
    await transaction.run("MATCH (a:Article {id: $id}) DETACH DELETE a", { id });
    const relationships = await recountRelationships(transaction, [...touched.keys]);
    const entities = await recountEntities(transaction, [...touched.entities].toSorted());
    await recountSources(transaction, [...touched.sources].toSorted());
    // The lock under which writers link copies.
    await transaction.run("MATCH (m:KgMeta {id: 'schema'}) SET m.schemaVersion = m.schemaVersion");
    await linkCopies(transaction, [id]);
    return { deleted: true, claims: touched.claims, relationships, entities };
  });
}
