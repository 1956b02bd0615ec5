import { verifyStore } from "#graph";
import { route } from "../route.ts";

/** `POST /api/verify` */
export const verify = route("verify", async ({ context }) => ({
  violations: await verifyStore(context.store),
}));
