import { previewDocument, storedArticles } from "#graph";
import type { SourceItem } from "#ingest";
import { asAppError } from "#schemas/errors.ts";
import { MAX_PREVIEW } from "#schemas/load-inputs.ts";
import type { PreviewItem } from "#schemas/preview.ts";
import { keepFacts } from "../../stored-facts.ts";
import type { ServerContext } from "../context.ts";
import { itemsFromRequest } from "../items.ts";
import { route } from "../route.ts";

/** `POST /api/preview`: reads and extracts as a load would, and writes nothing. */
export const preview = route("preview", async ({ body, context, request }) => {
  const { signal } = request.req.raw;
  const items: PreviewItem[] = [];
  const { allowPrivate, network } = context;
  const { readPage } = context.extractor;
  const read = itemsFromRequest(body, { signal, allowPrivate, network, readPage });
  for await (const item of read) {
    if (items.length === MAX_PREVIEW) return { items, more: true };
    items.push(await previewItem(item, context, signal));
  }
  return { items, more: false };
});

async function previewItem(
  entry: SourceItem,
  { store, extractor }: ServerContext,
  signal: AbortSignal,
): Promise<PreviewItem> {
  try {
    if ("error" in entry) throw entry.error;
    const stored = await storedArticles(store, [entry.article.id]);
    const article = keepFacts(entry.article, stored.get(entry.article.id));
    const document = await extractor.extract(article, signal);
    return { item: entry.item, ...(await previewDocument(store, document)) };
  } catch (thrown) {
    const { code, message, hint } = asAppError(thrown);
    if (code === "cancelled") throw thrown;
    return { item: entry.item, error: { message, ...(hint === undefined ? {} : { hint }) } };
  }
}
