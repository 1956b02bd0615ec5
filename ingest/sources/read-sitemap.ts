import { AppError, asAppError } from "#schemas/errors.ts";
import { fetchPage } from "./fetch-page.ts";
import { articleOfInput, asItem, type SourceItem, type SourceOptions } from "./read-input.ts";
import { type Sitemap, sitemapOf } from "./sitemap.ts";
import { readXml } from "./xml.ts";

/** Indexes name sitemaps, which name pages; more levels are a mistake or a trap. */
const MAX_LEVELS = 3;

/** Where in the tree of sitemaps a walk stands; `seen` keeps two that name each other from going round. */
interface Walk {
  options: SourceOptions;
  seen: Set<string>;
  level: number;
}

async function loadSitemap(address: string, options: SourceOptions): Promise<Sitemap> {
  const { text } = await fetchPage(address, options);
  const root = readXml(text, address);
  const sitemap = root && sitemapOf(root);
  if (sitemap) return sitemap;
  throw new AppError("bad-input", `${address} is not a sitemap`, {
    hint: "Load the addresses of its articles from a list, one a line.",
  });
}

async function* readPart(address: string, walk: Walk): AsyncGenerator<SourceItem> {
  let part: Sitemap;
  try {
    part = await loadSitemap(address, walk.options);
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code === "cancelled") throw error;
    yield { item: address, error };
    return;
  }
  yield* walkSitemap(part, walk);
}

async function* walkSitemap({ pages, sitemaps }: Sitemap, walk: Walk): AsyncGenerator<SourceItem> {
  const { options, seen, level } = walk;
  for (const page of pages) {
    if (options.signal?.aborted) throw new AppError("cancelled", "reading a sitemap was cancelled");
    yield await asItem(page.url, async () => {
      const article = await articleOfInput(page, options);
      return page.publishedAt === undefined ? article : { ...article, dateOrigin: "feed" };
    });
  }
  for (const address of level < MAX_LEVELS ? sitemaps : []) {
    if (seen.has(address)) continue;
    seen.add(address);
    yield* readPart(address, { ...walk, level: level + 1 });
  }
}

/**
 * The articles of the pages that a sitemap names, and of the sitemaps that it names (three levels
 * at most, each sitemap once), loaded one after another through the address guard. A page or
 * sitemap that cannot be loaded is an error item.
 */
export function readSitemap(sitemap: Sitemap, options: SourceOptions): AsyncGenerator<SourceItem> {
  return walkSitemap(sitemap, { options, seen: new Set(), level: 1 });
}
