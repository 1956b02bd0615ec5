import { getArticle } from "#graph";
import { route } from "../route.ts";

/** `GET /api/articles/:id` */
export const article = route("article", ({ params, context }) =>
  getArticle(context.store, params.id),
);
