import { listArticles } from "#graph";
import { route } from "../route.ts";

/** `GET /api/articles` */
export const articles = route("articles", ({ query, context }) =>
  listArticles(context.store, query),
);
