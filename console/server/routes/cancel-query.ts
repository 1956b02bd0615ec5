import { route } from "../route.ts";

/** `DELETE /api/query/:id`: `cancelled` is false when no such query runs (any more). */
export const cancelQuery = route("cancelQuery", ({ params, context }) => ({
  cancelled: context.queries.cancel(params.id),
}));
