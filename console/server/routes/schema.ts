import { getStoreSchema } from "#graph";
import { route } from "../route.ts";

/** `GET /api/schema`: whoever asks is about to query, so the store makes ready for it. */
export const schema = route("schema", ({ context }) => {
  context.store.prepareQueries?.();
  return getStoreSchema(context.store);
});
