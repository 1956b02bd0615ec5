import type { ParsedSentence, Token } from "../analysis.ts";
import { baseRelation, dependents, predicateLemma } from "./tree.ts";
import { ACCUSING, CREDITING, REPORTING, REQUESTING } from "./verb-classes.ts";

/** Participles of words: who says something goes on with them himself ("said Peru was right, citing a report"). */
const SPEAKING: ReadonlySet<string> = new Set(
  `cite call refer point speak describe blame promise vow pledge threaten thank welcome dismiss reject
  deny question mock joke hint predict use stand sit wear hold smile gesture visit meet read follow
  offer appear defend echo voice express recount recite liken compare dub name address rule`.split(
    /\s+/u,
  ),
);

/**
 * "Police said the man opened fire, [killing] two": what a participle of a deed tells under a verb
 * of saying is an act of whom the said clause tells of. The predicate of that clause; undefined where there is none, or where the participle is the speaker's own.
 */
export function saidClauseAbove(sentence: ParsedSentence, token: Token): number | undefined {
  const isBare =
    token.xpos === "VBG" &&
    baseRelation(token) === "advcl" &&
    dependents(sentence, token.index, "mark").length === 0;
  const verb = sentence.tokens[token.head];
  if (!isBare || !verb || !isSaying(predicateLemma(sentence, verb.index))) return undefined;
  const lemma = predicateLemma(sentence, token.index);
  if (isSaying(lemma) || SPEAKING.has(lemma)) return undefined;
  const said = dependents(sentence, verb.index, "ccomp")[0];
  if (said) return said.index;
  // "A camp was bombed, officials said, forcing ...": the verb of saying hangs on what is said.
  return baseRelation(verb) === "parataxis" ? verb.head : undefined;
}

function isSaying(lemma: string): boolean {
  return (
    REPORTING.has(lemma) || REQUESTING.has(lemma) || ACCUSING.has(lemma) || CREDITING.has(lemma)
  );
}
