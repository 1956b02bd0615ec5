import { previewDeletion } from "#graph";
import { route } from "../route.ts";

/** `GET /api/articles/:id/deletion` */
export const deletion = route("deletion", ({ params, context }) =>
  previewDeletion(context.store, params.id),
);
