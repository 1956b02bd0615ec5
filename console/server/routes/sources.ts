import { listSources } from "#graph";
import { route } from "../route.ts";

/** `GET /api/sources` */
export const sources = route("sources", async ({ context }) => ({
  sources: await listSources(context.store),
}));
