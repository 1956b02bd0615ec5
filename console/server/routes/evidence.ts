import { getEvidence } from "#graph";
import { route } from "../route.ts";

/** `GET /api/evidence` */
export const evidence = route("evidence", ({ query, context }) =>
  getEvidence(context.store, query),
);
