import type { ParsedSentence, Token } from "../analysis.ts";
import { childTokens, dependents } from "./tree.ts";

const lower = (token: Token): string => token.text.toLowerCase();

const NEGATORS = new Set(["not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely"]);
const NOBODY = new Set(["nobody", "none", "no-one", "nothing"]);

/** "without meeting", "instead of meeting", "far from meeting", "rather than meet". */
function isInstead(sentence: ParsedSentence, token: Token): boolean {
  const word = lower(token);
  const before = sentence.tokens[token.index - 1];
  if (word === "from") return before !== undefined && lower(before) === "far";
  return word === "without" || word === "instead" || word === "rather";
}

/** "no longer", "no more". */
function isNoLonger(sentence: ParsedSentence, { index, text }: Token): boolean {
  const before = sentence.tokens[index - 1];
  const word = text.toLowerCase();
  return (word === "longer" || word === "more") && before !== undefined && lower(before) === "no";
}

function negates(sentence: ParsedSentence, token: Token): boolean {
  const word = lower(token);
  if (token.relation === "advmod" || token.relation === "cc:preconj") {
    return NEGATORS.has(word) || isNoLonger(sentence, token);
  }
  if (token.relation === "mark" || token.relation === "case") return isInstead(sentence, token);
  if (token.relation === "det") return isNegativeDeterminer(sentence, token);
  if (isLittle(sentence, token)) return true;
  if (!/^(?:nsubj|obj)/u.test(token.relation)) return false;
  return NOBODY.has(word) || hasNo(sentence, token.index);
}

/** "has done [little] to help": as good as nothing; "a little" is something. */
function isLittle(sentence: ParsedSentence, token: Token): boolean {
  const isDone = sentence.tokens[token.head]?.lemma === "do";
  if (!isDone || lower(token) !== "little" || !/^(?:obj|xcomp)$/u.test(token.relation))
    return false;
  return dependents(sentence, token.index, "det").length === 0;
}

/** "no troops", "neither side"; "no matter the weather" negates nothing. */
function isNegativeDeterminer({ tokens }: ParsedSentence, token: Token): boolean {
  const noun = tokens[token.head];
  return lower(token) === "neither" || (lower(token) === "no" && noun?.lemma !== "matter");
}

/** Whether the predicate itself is negated: "not", "never", "no troops", "nobody", "without doing". */
export function isNegated(sentence: ParsedSentence, index: number): boolean {
  const own = childTokens(sentence, index);
  if (own.some((token) => negates(sentence, token) || isNor(token) || isYetTo(sentence, token)))
    return true;
  const first = negatedBefore(sentence, index);
  return first !== null && isNegated(sentence, first);
}

/** "has yet [to] recognise it", "is yet to": what is still to be done has not been done. */
function isYetTo({ tokens }: ParsedSentence, { relation, index, text }: Token): boolean {
  const [verb, yet] = [tokens[index - 2], tokens[index - 1]];
  if (relation !== "mark" || text !== "to" || yet?.text !== "yet") return false;
  return verb?.lemma === "have" || verb?.lemma === "be";
}

/** "neither accepts nor [recognises] it". */
const isNor = (token: Token): boolean => token.relation === "cc" && lower(token) === "nor";

/** "has not filed charges or [asked] Peru": the verb before, where "or" goes on with what did not happen. */
function negatedBefore(sentence: ParsedSentence, index: number): number | null {
  const token = sentence.tokens[index];
  if (token?.relation !== "conj" || token.head >= index || token.upos !== "VERB") return null;
  const own = childTokens(sentence, index);
  const isOr = own.some((each) => each.relation === "cc" && lower(each) === "or");
  const isApart = own.some(({ relation }) => /^(?:nsubj|aux)/u.test(relation));
  return isOr && !isApart ? token.head : null;
}

function hasNo(sentence: ParsedSentence, index: number): boolean {
  return dependents(sentence, index, "det", "cc:preconj").some(
    (token) =>
      lower(token) === "neither" ||
      (lower(token) === "no" && isNegativeDeterminer(sentence, token)),
  );
}
