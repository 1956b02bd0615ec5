import { getEdgeClaims } from "#graph";
import { route } from "../route.ts";

/** `POST /api/claims` */
export const edgeClaims = route("edgeClaims", ({ body, context }) =>
  getEdgeClaims(context.store, body),
);
