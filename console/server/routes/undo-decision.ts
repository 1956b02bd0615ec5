import { undoDecision as undo } from "#graph";
import { route } from "../route.ts";

/** `DELETE /api/decisions/:id` */
export const undoDecision = route("undoDecision", ({ params, context }) =>
  undo(context.store, params.id),
);
