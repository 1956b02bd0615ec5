import { getNeighbours } from "#graph";
import { route } from "../route.ts";

/** `GET /api/neighbours` */
export const neighbours = route("neighbours", ({ query, context }) =>
  getNeighbours(context.store, query),
);
