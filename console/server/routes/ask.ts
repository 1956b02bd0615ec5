import { searchEntities } from "#graph";
import { ask as askQuestion } from "../../ask/ask.ts";
import { route } from "../route.ts";

/** Entities of the store that are looked at for one name. */
const HITS = 8;

/** `GET /api/ask`: reads a question with the server's lexicon, store and day (UTC). */
export const ask = route("ask", ({ query, context }) =>
  askQuestion(query.q, {
    lexicon: context.extractor.lexicon.lexicon,
    today: new Date().toISOString().slice(0, 10),
    findEntities: (text) => searchEntities(context.store, { q: text, limit: HITS }),
  }),
);
