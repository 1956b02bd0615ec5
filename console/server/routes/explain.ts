import { explain as explainText } from "#ingest";
import { route } from "../route.ts";

/** `POST /api/explain` */
export const explain = route("explain", ({ body, context }) =>
  explainText(body.text, {
    lexicon: context.extractor.lexicon.lexicon,
    ...(body.publishedAt === undefined ? {} : { publishedAt: body.publishedAt }),
  }),
);
