import fc from "fast-check";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";

/** A name as it stands in the middle of a sentence, with the id that it must get. */
export interface Named {
  id: string;
  name: string;
}

/** Countries that are written with an article, in the plural, or in several parts. */
const UNUSUAL =
  /^(?:Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|United |Marshall |Solomon |Cook |Faroe |Falkland |Cayman |Czech Rep|Dominican Rep|Central )|Republic| and |[&(-]/u;

function isPlain({ kind, name, capital }: LexiconRecord): boolean {
  const senses = defaultLexicon().lookup(name);
  const isClear = senses.length === 1 && senses[0]?.ambiguous === false;
  return kind === "Country" && capital !== undefined && isClear && !UNUSUAL.test(name);
}

/** States with one name that is clear by itself and has no article. */
export const COUNTRIES: readonly Named[] = defaultLexicon()
  .records.filter(isPlain)
  .map(({ id, name }) => ({ id, name }));

/** Several different countries. */
export function countries(count: number): fc.Arbitrary<Named[]> {
  return fc.uniqueArray(fc.constantFrom(...COUNTRIES), {
    minLength: count,
    maxLength: count,
    selector: ({ id }) => id,
  });
}

const FIRST_NAMES = ["Maria", "Peter", "Ahmed", "Elena", "Kofi", "Lucia", "Henrik", "Fatima"];
const SURNAMES = ["Kowalska", "Lindqvist", "Haddad", "Moreira", "Boateng", "Petrov", "Janssen"];

/** People whom no lexicon knows. */
export const person: fc.Arbitrary<Named> = fc
  .tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...SURNAMES))
  .map(([first, last]) => ({
    id: `person:~${first}-${last}`.toLowerCase(),
    name: `${first} ${last}`,
  }));
