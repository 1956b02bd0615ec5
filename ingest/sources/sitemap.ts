import { readDate } from "./dates.ts";
import { childOf, childText, type XmlElement } from "./xml.ts";

/** A page that a sitemap names; a news sitemap also says its title and date. */
export interface SitemapPage {
  url: string;
  title?: string;
  /** ISO-8601. */
  publishedAt?: string;
}

/** A sitemap: pages, or the addresses of further sitemaps. */
export interface Sitemap {
  pages: SitemapPage[];
  sitemaps: string[];
}

function pageOf(element: XmlElement): SitemapPage[] {
  const url = childText(element, "loc");
  if (url === undefined) return [];
  const news = childOf(element, "news:news");
  const title = news && childText(news, "news:title");
  const date = news && childText(news, "news:publication_date");
  const publishedAt = date === undefined ? undefined : readDate(date)?.iso;
  return [
    {
      url,
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
  ];
}

/**
 * The sitemap that an XML document is (https://www.sitemaps.org/protocol.html, and Google's news
 * sitemaps), null when it is none. `lastmod` says when a page changed, not when an article
 * appeared, and is left aside.
 */
export function sitemapOf(root: XmlElement): Sitemap | null {
  if (root.name === "urlset") {
    const urls = root.children.filter(({ name }) => name === "url");
    return { pages: urls.flatMap(pageOf), sitemaps: [] };
  }
  if (root.name !== "sitemapindex") return null;
  const parts = root.children.filter(({ name }) => name === "sitemap");
  return { pages: [], sitemaps: parts.flatMap((part) => childText(part, "loc") ?? []) };
}
