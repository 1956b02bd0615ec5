import { type Network, type PageReader, readInputs, type SourceItem } from "#ingest";
import type { LoadRequest } from "#schemas/api.ts";
import { nameInputs } from "#schemas/load-inputs.ts";

export interface ItemOptions {
  signal: AbortSignal;
  allowPrivate: boolean;
  network?: Network | undefined;
  readPage: PageReader;
  /** Told which article is read next: loading its page may take a while. */
  onReading?: (item: string) => void;
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
  const names = nameInputs(articles);
  for (const [index, input] of articles.entries()) {
    const item = names[index] ?? "";
    options.onReading?.(item);
    yield* readInputs(item, input, { ...options, source, publishedAt });
  }
}
