import { askStore } from "../../ask/ask-store.ts";
import { route } from "../route.ts";

/** `GET /api/ask`: reads a question with the server's lexicon, store and day (UTC). */
export const ask = route("ask", ({ query, context }) =>
  askStore(context.store, context.extractor.lexicon.lexicon, query.q),
);
