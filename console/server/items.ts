import { readInputs, type SourceItem } from "#ingest";
import type { LoadRequest } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";

export interface ItemOptions {
  signal: AbortSignal;
  allowPrivate: boolean;
}

/**
 * The articles of a load request as source items: text and html as given, a bare url fetched
 * (a feed or sitemap gives all articles it names). A `url` is only ever a web address: no path of the server's machine is read.
 */
export async function* itemsFromRequest(
  request: LoadRequest,
  options: ItemOptions,
): AsyncGenerator<SourceItem> {
  const { source, publishedAt, articles } = request;
  for (const [index, input] of articles.entries()) {
    yield* readInputs(nameOf(input, index), input, { ...options, source, publishedAt });
  }
}

function nameOf(input: ArticleInput, index: number): string {
  return input.title ?? input.url ?? input.id ?? `article ${index + 1}`;
}
