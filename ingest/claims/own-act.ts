import type { Clause, ParsedSentence } from "../analysis.ts";
import type { TargetSearch } from "./doers.ts";

/**
 * "regrets [attacking Peru]", "stopped [supporting Peru]": whether a gerund right behind the verb
 * says what its subject does, so that whom it names is no object of the verb.
 */
export function isOwnAct({ complements, predicate }: Clause, { tokens }: ParsedSentence): boolean {
  return complements.includes(predicate + 1) && tokens[predicate + 1]?.xpos === "VBG";
}

const HELPING: ReadonlySet<string> = new Set(["help", "assist", "aid", "teach", "enable"]);

/** "helps miners to learn about Peru": who is helped stands as the object, and nobody below is. */
function isHelpedToAct({ clause, receives }: TargetSearch): boolean {
  return receives === true && HELPING.has(clause.lemma) && clause.objects.length > 0;
}

/** Whether the clause below says what the judging one does himself, or the helped one: it holds no target. */
export function isOnlyOwnAct(search: TargetSearch): boolean {
  const { actsOnly, clause, finder } = search;
  return isHelpedToAct(search) || (actsOnly && isOwnAct(clause, finder.sentence));
}
