import { findPaths } from "#graph";
import { route } from "../route.ts";

/** `GET /api/path` */
export const path = route("path", async ({ query, context }) => ({
  paths: await findPaths(context.store, query),
}));
