import { getCounts } from "#graph";
import { route } from "../route.ts";

/** `GET /api/health` */
export const health = route("health", async ({ context: { store, version, allowWrite } }) => ({
  status: "ok" as const,
  version,
  writable: allowWrite,
  store: { kind: store.kind, uri: store.uri },
  counts: await getCounts(store),
}));
