import type { ArticleSource } from "#schemas/review.ts";
import type { Store } from "../store.ts";
import { number, text } from "./cells.ts";

/** Who published the articles, as the articles name them, with how many each; most first. */
export async function listSources(store: Store): Promise<ArticleSource[]> {
  const rows = await store.read(
    `MATCH (a:Article) WHERE a.source IS NOT NULL
     RETURN a.source AS name, count(a) AS articles ORDER BY articles DESC, name`,
  );
  return rows.map((row) => ({ name: text(row, "name"), articles: number(row, "articles") }));
}
