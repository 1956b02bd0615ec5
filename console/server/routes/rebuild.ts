import { rebuildDirectLayer } from "#graph";
import { route } from "../route.ts";

/** `POST /api/rebuild` */
export const rebuild = route("rebuild", ({ context }) => rebuildDirectLayer(context.store));
