import { refuseUnfinishedImport } from "../import/import-graph.ts";
import type { Store } from "../store.ts";

/**
 * Ids of the articles that the store holds with just these content hashes: they need no extraction.
 * It begins each portion of a load: throws `conflict` while an import into the store is unfinished.
 */
export async function unchangedArticles(
  store: Store,
  hashes: readonly { id: string; contentHash: string }[],
): Promise<Set<string>> {
  await refuseUnfinishedImport(store);
  const rows = await store.read(
    `UNWIND $rows AS row MATCH (a:Article {id: row.id})
     WHERE a.contentHash = row.contentHash RETURN DISTINCT a.id AS id`,
    { rows: hashes },
  );
  return new Set(rows.map((row) => String(row["id"])));
}
