import { searchEntities } from "#graph";
import { route } from "../route.ts";

/** `GET /api/entities` */
export const entities = route("entities", async ({ query, context }) => ({
  entities: await searchEntities(context.store, query),
}));
