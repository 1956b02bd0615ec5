import { route } from "../route.ts";

/** `GET /api/failed` */
export const failed = route("failed", ({ query, context }) => context.failed.list(query.limit));
