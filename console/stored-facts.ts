import type { StoredArticle } from "#graph";
import type { Article } from "#schemas/article.ts";
import { contentHash, type ExtractionVersions } from "#schemas/ids.ts";
import type { PreviewState } from "#schemas/preview.ts";

type Dated = Pick<Article, "publishedAt" | "publishedPrecision" | "dateOrigin">;

/** The date that counts: what a feed said of the day stays when its page says another or none. */
function dateOf(article: Article, stored: StoredArticle): Dated {
  const { dateOrigin = "none" } = article;
  const isBetter = stored.dateOrigin === "feed" && dateOrigin === "page";
  const isKnown = stored.publishedAt !== undefined && article.publishedAt === undefined;
  const {
    publishedAt,
    publishedPrecision,
    dateOrigin: origin,
  } = isBetter || isKnown ? stored : article;
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publishedPrecision === undefined ? {} : { publishedPrecision }),
    ...(origin === undefined ? {} : { dateOrigin: origin }),
  };
}

/** Whether an article is called by the host of its address alone, because nobody said who published it. */
function isNamedByHost({ source, url }: Article): boolean {
  if (source === undefined) return true;
  if (url === undefined || !URL.canParse(url)) return false;
  return new URL(url).hostname.replace(/^www\./u, "") === source;
}

/**
 * An article that was loaded from the web, with what the store knows of its date, source and author
 * and the page does not say: read now from its feed and now from its page, it stays the same. Other
 * articles say themselves what they say.
 */
export function keepFacts(article: Article, stored: StoredArticle | undefined): Article {
  if (stored === undefined || article.retrievedAt === undefined) return article;
  const {
    publishedAt: _at,
    publishedPrecision: _precision,
    dateOrigin: _origin,
    ...rest
  } = article;
  const source = isNamedByHost(article) ? (stored.source ?? article.source) : article.source;
  const author = article.author ?? stored.author;
  return {
    ...rest,
    ...dateOf(article, stored),
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
  };
}

/** An article as a load would store it, and whether that adds it, replaces what is stored, or changes nothing. */
export function compareWithStored(
  read: Article,
  stored: StoredArticle | undefined,
  versions: ExtractionVersions,
): { article: Article; state: PreviewState } {
  const article = keepFacts(read, stored);
  if (stored === undefined) return { article, state: "new" };
  const isSame = stored.contentHash === contentHash(article, versions);
  return { article, state: isSame ? "unchanged" : "changed" };
}
