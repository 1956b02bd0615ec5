import type { ParsedSentence, Token } from "../analysis.ts";
import { dependents } from "./tree.ts";

/** "the first country to recognise it": what is told of the first or last one has happened. */
const ORDINAL = new Set("first second third fourth fifth last latest only".split(" "));
/** "took steps to ease it": the steps are the act. */
const STEPS = new Set(
  "step measure action move trouble opportunity occasion chance lead".split(" "),
);
/** "used gas to disperse them": what one uses means for is done. */
const USING = new Set(["use", "fire", "employ", "deploy", "wield", "resort", "turn"]);
/** "marched to protest": what one says by an act is said by it. */
const EXPRESSING = new Set([
  "protest",
  "demand",
  "denounce",
  "condemn",
  "commemorate",
  "mark",
  "disperse",
]);
const TAKING = new Set(["take", "make", "seize"]);

/** What one plans to say is not yet said. */
const PLANS = new Set([
  "plan",
  "intend",
  "want",
  "hope",
  "threaten",
  "vow",
  "need",
  "decide",
  "refuse",
]);

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
  if (EXPRESSING.has(lemma(link)) && upper.upos === "VERB") return !PLANS.has(lemma(upper));
  const isPast = upper.xpos === "VBD" || upper.xpos === "VBN";
  if (USING.has(lemma(upper)) && nouns.length > 0 && isPast) return true;
  if (TAKING.has(lemma(upper))) return nouns.some((noun) => STEPS.has(lemma(noun)));
  return lemma(upper) === "become" && nouns.some((noun) => isRanked(sentence, noun));
}
