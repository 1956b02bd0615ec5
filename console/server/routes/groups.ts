import { getGroups } from "#graph";
import { route } from "../route.ts";

/** `GET /api/groups` */
export const groups = route("groups", ({ query, context }) => getGroups(context.store, query));
