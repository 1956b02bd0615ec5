import { getArticle } from "#graph";
import { AppError } from "#schemas/errors.ts";
import { route } from "../route.ts";

/** `GET /api/articles/:id/reading`: the sentence is read again, with the rules of this version. */
export const reading = route("reading", async ({ params, query, context }) => {
  const { article } = await getArticle(context.store, params.id);
  const { id, text, title, url, source, publishedAt } = article;
  const given = { id, text, title, url, source, publishedAt };
  const found = await context.extractor.explain(given, query.at);
  if (found) return found;
  throw new AppError("not-found", `No sentence of article ${id} stands at offset ${query.at}.`, {
    hint: "give an offset inside a sentence of the article's text",
  });
});
