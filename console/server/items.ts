import { articleFromInput, readSource, type SourceItem } from "#ingest";
import type { LoadRequest } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import { asAppError } from "#schemas/errors.ts";

export interface ItemOptions {
  signal: AbortSignal;
  allowPrivate: boolean;
}

/** The articles of a load request as source items: text and html as given, a bare url fetched. */
export async function* itemsFromRequest(
  request: LoadRequest,
  options: ItemOptions,
): AsyncGenerator<SourceItem> {
  const defaults = {
    ...(request.source === undefined ? {} : { source: request.source }),
    ...(request.publishedAt === undefined ? {} : { publishedAt: request.publishedAt }),
  };
  for (const [index, input] of request.articles.entries()) {
    if (input.text === undefined && input.html === undefined && input.url !== undefined) {
      yield* readSource(input.url, { ...defaults, ...options });
      continue;
    }
    const item = nameOf(input, index);
    try {
      yield { item, article: articleFromInput(input, defaults) };
    } catch (error) {
      yield { item, error: asAppError(error) };
    }
  }
}

function nameOf(input: ArticleInput, index: number): string {
  return input.title ?? input.url ?? input.id ?? `article ${index + 1}`;
}
