import { type Store, searchEntities } from "#graph";
import type { Answer } from "#schemas/api.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import { ask } from "./ask.ts";

/** Entities of the store that are looked at for one name. */
const HITS = 8;

/** Reads a question with a lexicon, the names of a store and this day (UTC). Nothing is run. */
export function askStore(store: Store, lexicon: Lexicon, question: string): Promise<Answer> {
  return ask(question, {
    lexicon,
    today: new Date().toISOString().slice(0, 10),
    findEntities: (text) => searchEntities(store, { q: text, limit: HITS }),
  });
}
