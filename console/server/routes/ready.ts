import { route } from "../route.ts";

/** `GET /api/ready`: costs next to nothing, so that it may be asked every few seconds. */
export const ready = route("ready", async ({ context: { store } }) => {
  await store.read("RETURN 1 AS one");
  return { status: "ok" as const };
});
