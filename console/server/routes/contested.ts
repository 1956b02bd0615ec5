import { findContested } from "#graph";
import { route } from "../route.ts";

/** `GET /api/contested` */
export const contested = route("contested", ({ query, context }) =>
  findContested(context.store, query),
);
