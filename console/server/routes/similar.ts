import { findSimilar } from "#graph";
import { route } from "../route.ts";

/** `GET /api/entities/:id/similar` */
export const similar = route("similar", async ({ params, query, context }) => ({
  similar: await findSimilar(context.store, params.id, query.limit),
}));
