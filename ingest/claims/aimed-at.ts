import type { Mention } from "#schemas/document.ts";
import type { Argument, ParsedSentence } from "../analysis.ts";
import { ancestors, baseRelation, predicateLemma } from "../clauses/tree.ts";
import { isHostileVerb } from "../rules/index.ts";

/**
 * "rejected a plan to bomb [Peru]": who judges what is meant to hurt somebody judges not him. Whether
 * the mention stands under an act of conflict that the phrase is for.
 */
export function isAimedAt(sentence: ParsedSentence, phrase: Argument, { start }: Mention): boolean {
  const token = sentence.tokens.find((each) => each.start <= start && start < each.end);
  if (!token || token.index === phrase.head) return false;
  const between = ancestors(sentence, token.index);
  const end = between.findIndex(({ index }) => index === phrase.head);
  return between
    .slice(0, Math.max(end, 0))
    .some(
      (each) =>
        each.upos === "VERB" &&
        baseRelation(each) === "acl" &&
        isHostileVerb(predicateLemma(sentence, each.index)),
    );
}
