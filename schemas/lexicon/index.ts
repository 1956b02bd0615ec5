import { countryRecords } from "./countries.ts";
import { createLexicon } from "./create-lexicon.ts";
import { organizationRecords } from "./organizations.ts";
import type { Lexicon } from "./record.ts";

export { createLexicon } from "./create-lexicon.ts";
export { extendLexicon, parseLexiconFile } from "./user-records.ts";

let built: Lexicon | undefined;

/** The built-in lexicon; built at the first call and kept. */
export function defaultLexicon(): Lexicon {
  built ??= createLexicon([...countryRecords(), ...organizationRecords()]);
  return built;
}
