import { type Article, articleSchema } from "#schemas/article.ts";
import { refuseUnfinishedImport } from "../import/import-graph.ts";
import type { Store } from "../store.ts";

/** What the store says of an article beside its text: the hash of its content, and when and by whom it appeared. */
export interface StoredArticle
  extends Pick<Article, "source" | "author" | "publishedAt" | "publishedPrecision" | "dateOrigin"> {
  contentHash: string;
}

const FACTS = articleSchema.pick({
  ...{ source: true, author: true, publishedAt: true, publishedPrecision: true, dateOrigin: true },
});

/**
 * Those of the articles with these ids that the store holds, by id. One whose content hash is equal
 * needs no extraction. It begins each portion of a load: throws `conflict` while an import into the
 * store is unfinished.
 */
export async function storedArticles(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, StoredArticle>> {
  await refuseUnfinishedImport(store);
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.contentHash IS NOT NULL
     RETURN DISTINCT a.id AS id, a.contentHash AS contentHash, a.source AS source, a.author AS author,
       a.publishedAt AS publishedAt, a.publishedPrecision AS publishedPrecision, a.dateOrigin AS dateOrigin`,
    { ids },
  );
  return new Map(
    rows.map(({ id, contentHash, ...facts }) => {
      const known = Object.entries(facts).filter(([, value]) => value !== null);
      const stored = FACTS.parse(Object.fromEntries(known));
      return [String(id), { ...stored, contentHash: String(contentHash) }];
    }),
  );
}
