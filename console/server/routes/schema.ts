import { getStoreSchema } from "#graph";
import { route } from "../route.ts";

/** `GET /api/schema` */
export const schema = route("schema", ({ context }) => getStoreSchema(context.store));
