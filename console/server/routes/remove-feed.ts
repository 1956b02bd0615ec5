import { removeFeed as remove } from "#graph";
import { route } from "../route.ts";

/** `DELETE /api/feeds/:id` */
export const removeFeed = route("removeFeed", ({ params, context }) =>
  remove(context.store, params.id),
);
