import { deleteArticle as remove } from "#graph";
import { route } from "../route.ts";

/** `DELETE /api/articles/:id`: `deleted` is false when there is no such article. */
export const deleteArticle = route("deleteArticle", ({ params, context }) =>
  remove(context.store, params.id),
);
