import type { ArticleInput } from "#schemas/article.ts";
import { fetchPage } from "./fetch-page.ts";
import { readCollection } from "./read-collection.ts";
import {
  articleOfPage,
  asErrorItem,
  asItem,
  readInput,
  type SourceItem,
  type SourceOptions,
} from "./read-input.ts";

/**
 * What an input stands for: text and html are one article; an address alone is loaded through the
 * guard and is the page's article, or all articles that the feed, sitemap or list there names.
 * What cannot be read becomes an error item; rejects with AppError `cancelled` alone.
 */
export async function* readInputs(
  item: string,
  input: ArticleInput,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  const { url, ...given } = input;
  if (input.text !== undefined || input.html !== undefined || url === undefined) {
    yield await readInput(item, input, options);
    return;
  }
  try {
    const page = await fetchPage(url, options);
    const named = readCollection(page.text, { item, url: page.url }, options);
    if (named) yield* named;
    else yield await asItem(item, () => articleOfPage(page, given, options), input.id);
  } catch (thrown) {
    yield asErrorItem(item, thrown);
  }
}
