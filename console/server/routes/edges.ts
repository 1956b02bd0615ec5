import { getEdges } from "#graph";
import { route } from "../route.ts";

/** `GET /api/edges` */
export const edges = route("edges", ({ query, context }) => getEdges(context.store, query));
