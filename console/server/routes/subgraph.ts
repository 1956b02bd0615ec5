import { getSubgraph } from "#graph";
import { route } from "../route.ts";

/** `POST /api/graph` */
export const subgraph = route("subgraph", ({ body, context }) => getSubgraph(context.store, body));
