import { listDecisions } from "#graph";
import { route } from "../route.ts";

/** `GET /api/decisions` */
export const decisions = route("decisions", async ({ context }) => ({
  decisions: await listDecisions(context.store),
}));
