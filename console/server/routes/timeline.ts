import { getTimeline } from "#graph";
import { route } from "../route.ts";

/** `GET /api/timeline` */
export const timeline = route("timeline", ({ query, context }) =>
  getTimeline(context.store, query),
);
