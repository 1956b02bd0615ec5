import { decide as keep } from "#graph";
import { route } from "../route.ts";

/** `POST /api/decisions` */
export const decide = route("decide", ({ body, context }) =>
  keep(context.store, body, { by: "console" }),
);
