/** The fields of an article as it comes in: a line of JSONL, an item of `POST /api/articles`. */
export const ARTICLE_FIELDS = [
  ...(["id", "text", "html", "title", "url", "source", "author", "publishedAt"] as const),
] as const;
type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** What others call these fields, in lower case without signs between words. */
const OTHER_NAMES: Record<ArticleField, string> = {
  id: "_id guid uuid identifier articleid docid key",
  text: "body content contents article articletext articlebody maintext fulltext rawtext plaintext",
  html: "rawhtml contenthtml bodyhtml page markup",
  title: "headline name heading subject",
  url: "link uri address href permalink sourceurl canonicalurl",
  source: "publisher outlet site sitename newspaper agency sourcename feed domain",
  author: "authors byline creator writer",
  publishedAt: `published date pubdate publishdate publisheddate datepublished publicationdate datepublish
    createdat created timestamp time publishedon publishtime datetime`,
};

const MEANT = new Map(
  Object.entries(OTHER_NAMES).flatMap(([field, names]) =>
    [field.toLowerCase(), ...names.split(/\s+/u)].map((name) => [name, field] as const),
  ),
);

/** Fields told at once at most. */
const TOLD = 8;

/** The fields of a value that are not read as a part of an article. */
export function strangeFields(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const known = new Set<string>(ARTICLE_FIELDS);
  return Object.keys(value).filter((name) => !known.has(name));
}

/** Fields that are not read as words: `"body" (did you mean "text"?), "tags"`. */
export function nameFields(fields: readonly string[]): string {
  const named = fields.slice(0, TOLD).map((field) => {
    const meant = MEANT.get(field.toLowerCase().replace(/[^a-z_]|(?<=.)_/gu, ""));
    return meant === undefined ? `"${field}"` : `"${field}" (did you mean "${meant}"?)`;
  });
  const more = fields.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/**
 * Tells which fields of articles are not read: each once, however many articles have it. `place` is
 * where the article stands, as people call it.
 */
export function fieldTeller(
  say: (sentence: string) => void,
): (place: string, fields: readonly string[]) => void {
  const told = new Set<string>();
  return (place, fields) => {
    const fresh = fields.filter((field) => !told.has(field));
    for (const field of fresh) told.add(field);
    if (fresh.length > 0) say(`${place} has fields that are not read: ${nameFields(fresh)}.`);
  };
}

/** An object without its fields that are `null`: exports write so what is unknown. */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
