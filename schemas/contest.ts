/** How far apart the two sides of what is contested are. */
export const CONTESTS = ["one article", "articles of one source", "different sources"] as const;
export type Contest = (typeof CONTESTS)[number];

/** Between whom it is, by the articles of both sides; one without a source is a source of its own. */
export function contestOf(
  articles: readonly { id: string; source?: string | undefined }[],
): Contest {
  const sources = new Set(articles.map(({ id, source }) => source || id));
  if (sources.size > 1) return "different sources";
  return new Set(articles.map(({ id }) => id)).size > 1 ? "articles of one source" : "one article";
}
