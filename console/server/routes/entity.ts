import { getEntityCard } from "#graph";
import { route } from "../route.ts";

/** `GET /api/entities/:id` */
export const entity = route("entity", ({ params, context }) =>
  getEntityCard(context.store, params.id),
);
