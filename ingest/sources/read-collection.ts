import { AppError } from "#schemas/errors.ts";
import { feedOf } from "./feed.ts";
import { looksLikeCollection } from "./files.ts";
import { readFeed } from "./read-feed.ts";
import { readInput, type SourceItem, type SourceOptions } from "./read-input.ts";
import { readSitemap } from "./read-sitemap.ts";
import { sitemapOf } from "./sitemap.ts";
import { urlListOf } from "./url-list.ts";
import { readXml } from "./xml.ts";

/** What a text is that names articles: `item` for people, `url` where it was loaded from. */
export interface CollectionName {
  item: string;
  url?: string;
}

async function* readAddresses(
  addresses: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  for (const url of addresses) {
    if (options.signal?.aborted) throw new AppError("cancelled", "reading a list was cancelled");
    yield await readInput(url, { url }, options);
  }
}

/**
 * The articles that a feed (RSS, Atom), a sitemap or a list of addresses names; null when the text
 * is none of them. Throws AppError `too-large` for XML beyond the limits of `readXml`.
 */
export function readCollection(
  text: string,
  { item, url }: CollectionName,
  options: SourceOptions,
): AsyncGenerator<SourceItem> | null {
  const addresses = urlListOf(text);
  if (addresses) return readAddresses(addresses, options);
  const root = looksLikeCollection(text) ? readXml(text, item) : null;
  if (root === null) return null;
  const feed = feedOf(root, url);
  if (feed) return readFeed(feed, item, options);
  const sitemap = sitemapOf(root);
  return sitemap && readSitemap(sitemap, options);
}
