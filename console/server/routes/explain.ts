import { route } from "../route.ts";

/** `POST /api/explain` */
export const explain = route("explain", ({ body, context }) => context.extractor.explainText(body));
