import type { Random } from "./random.ts";
import { as, before, type Node, word } from "./tree.ts";

/** States whose name is two words, and what bodies are called behind a town's name. */
const LONG_COUNTRIES: readonly (readonly [string, string])[] = [
  ["Saudi", "Arabia"],
  ["South", "Korea"],
  ["North", "Korea"],
  ["New", "Zealand"],
  ["Sri", "Lanka"],
  ["South", "Africa"],
  ["Costa", "Rica"],
  ["Burkina", "Faso"],
];
const BODIES = ["University", "Council", "Court", "Bank", "Institute", "Academy", "Museum"];

const proper = (form: string): Node => word(form, "PROPN_NNP");

/** "Saudi Arabia", "Sofia University": the last word with the first before it. */
function compound(first: string, last: string): Node {
  return before(proper(last), as("compound", proper(first)));
}

export const longCountry = (random: Random): Node => compound(...random.pick(LONG_COUNTRIES));

/** "Sofia University". */
export const bodyOf = (random: Random, town: string): Node => compound(town, random.pick(BODIES));

/** "1,400 Nicaraguans". */
export function counted(random: Random, people: string): Node {
  const number = as("nummod", word(random.pick(["two", "seven", "40", "250", "1,400"]), "NUM_CD"));
  return before(word(people, "PROPN_NNPS"), number);
}
