import { loadArticles as load } from "../../load.ts";
import { itemsFromRequest } from "../items.ts";
import { route } from "../route.ts";

/** `POST /api/articles`: answers at once with the job that loads them. */
export const loadArticles = route("loadArticles", ({ body, context }) =>
  context.jobs.start((onProgress, signal) =>
    load(context.store, itemsFromRequest(body, { signal, allowPrivate: context.allowPrivate }), {
      extractor: context.extractor,
      total: body.articles.length,
      onProgress,
      signal,
    }),
  ),
);
