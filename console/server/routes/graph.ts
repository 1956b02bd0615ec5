import { getGraph } from "#graph";
import { route } from "../route.ts";

/** `GET /api/graph` */
export const graph = route("graph", ({ query, context }) => getGraph(context.store, query));
