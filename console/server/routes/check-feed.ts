import { route } from "../route.ts";

/** `POST /api/feeds/:id/check` */
export const checkFeed = route("checkFeed", ({ params, context }) =>
  context.feeds.check(params.id),
);
