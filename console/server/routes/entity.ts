import { getEntityCard } from "#graph";
import { route } from "../route.ts";

/** `GET /api/entities/:id` */
export const entity = route("entity", ({ params, query, context }) =>
  getEntityCard(context.store, params.id, query.statuses),
);
