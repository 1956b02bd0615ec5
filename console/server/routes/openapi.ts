import { openApi } from "../openapi.ts";
import { route } from "../route.ts";

/** `GET /api/openapi.json` */
export const openapi = route("openapi", ({ context }) => openApi(context.version));
