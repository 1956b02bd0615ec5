import type { Mention } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents, prepositionOf } from "../clauses/tree.ts";

/** Prepositions whose phrase says when or why: whom it names has no part in what the noun before it is. */
const BESIDE: ReadonlySet<string> = new Set(
  "after before during since following despite amid amidst until like unlike except besides".split(
    " ",
  ),
);

/**
 * People by whom they belong to or what befell them: "the husband of X", "X's killer". What they do
 * or suffer, X does not. Made by hand.
 */
const OTHERS: ReadonlySet<string> = new Set(
  `husband wife spouse son daughter brother sister father mother parent child uncle aunt nephew
  niece cousin grandson granddaughter grandfather grandmother widow widower fiance fiancee boyfriend girlfriend friend
  fan admirer neighbour neighbor killer murderer assassin attacker victim rival opponent enemy foe critic
  predecessor successor biographer doctor nanny maid driver landlord tenant impersonator`.split(
    /\s+/u,
  ),
);

/** "claims that X fired": who acts in what somebody says has no part in its being said. */
function isContent(sentence: ParsedSentence, { index, relation }: Token): boolean {
  const marks = relation === "acl" ? dependents(sentence, index, "mark") : [];
  return marks.some(({ text }) => text.toLowerCase() === "that");
}

/** Whether a phrase below a noun leads away from who takes part in what the noun tells. */
export function leadsAway(sentence: ParsedSentence, token: Token): boolean {
  if (isContent(sentence, token)) return true;
  const preposition = prepositionOf(sentence, token.index) ?? "";
  if (/^(?:nmod|obl)/u.test(token.relation) && BESIDE.has(preposition)) return true;
  const noun = sentence.tokens[token.head];
  const isOwner =
    token.relation === "nmod:poss" || (token.relation === "nmod" && preposition === "of");
  return isOwner && OTHERS.has(noun?.lemma.toLowerCase() ?? "");
}

/** How many tokens before a name its preposition may stand, an article between. */
const REACH = 2;

/** The nearest word before a mention that is no article, lower case: "from" in "an update from the [Alliance]". */
export function wordBefore(tokens: readonly Token[], { start: at }: Mention): string | undefined {
  const first = tokens.findIndex(({ start, end }) => start <= at && at < end);
  const before = tokens.slice(Math.max(0, first - REACH), first).reverse();
  return before.find(({ upos }) => upos !== "DET")?.text.toLowerCase();
}
