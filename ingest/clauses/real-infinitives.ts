import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents } from "./tree.ts";

/** "the first country to recognise it": what is told of the first or last one has happened. */
const ORDINAL = new Set("first second third fourth fifth last latest only".split(" "));
/** "took steps to ease it": the steps are the act. */
const STEPS = new Set(
  "step measure action move trouble opportunity occasion chance lead".split(" "),
);
const TAKING = new Set(["take", "make", "seize"]);

const lemma = (token: Token): string => token.lemma.toLowerCase();

function isRanked(sentence: ParsedSentence, noun: Token): boolean {
  if (ORDINAL.has(noun.text.toLowerCase())) return true;
  const modifiers = dependents(sentence, noun.index, "amod", "advmod", "nummod");
  return modifiers.some(({ text }) => ORDINAL.has(text.toLowerCase()));
}

/**
 * Whether an infinitive under `upper` is told as a fact and not as an aim: "took steps to ease it",
 * "became the first to recognise it". `link` is the infinitive.
 */
export function isRealInfinitive(sentence: ParsedSentence, upper: Token, link: Token): boolean {
  if (upper.upos !== "VERB" && isRanked(sentence, upper)) return true;
  const nouns = dependents(sentence, upper.index, "obj", "xcomp").filter(
    ({ index, upos }) => index < link.index && upos !== "VERB",
  );
  if (TAKING.has(lemma(upper))) return nouns.some((noun) => STEPS.has(lemma(noun)));
  return lemma(upper) === "become" && nouns.some((noun) => isRanked(sentence, noun));
}
