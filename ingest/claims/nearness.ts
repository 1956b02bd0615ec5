import type { Entity } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { prepositionOf } from "../clauses/tree.ts";

/** Dependents that name the head itself: the rest of a name, an apposition, a title before a name. */
export const NAMING = ["flat", "appos", "nmod:desc"];

/** "the building by Peru of a road": who does it stands nearer than what is done. */
const NEARNESS: ReadonlyMap<string, number> = new Map([
  ["by", 2],
  ["of", 3],
]);

/** "the [Cairo] office of X": a town before the noun says where it is, the "of" phrase whose. */
const TOWN = 3.5;

/** How near a phrase inside another stands to its head; smaller is tried first. */
export function nearness(
  sentence: ParsedSentence,
  token: Token,
  named: { entity: Entity } | undefined,
): number {
  const { relation } = token;
  if (relation === "nmod:poss") return 0;
  if (NAMING.includes(relation)) return 1;
  if (relation === "amod" || relation === "compound") {
    return named?.entity.kind === "Place" ? TOWN : 1;
  }
  if (relation === "nmod") return NEARNESS.get(prepositionOf(sentence, token.index) ?? "") ?? 4;
  return relation.startsWith("acl") ? 5 : 6;
}
