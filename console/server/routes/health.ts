import { getCounts } from "#graph";
import { route } from "../route.ts";

/** `GET /api/health` */
export const health = route("health", async ({ context: { store, version } }) => ({
  status: "ok" as const,
  version,
  store: { kind: store.kind, uri: store.uri },
  counts: await getCounts(store),
}));
