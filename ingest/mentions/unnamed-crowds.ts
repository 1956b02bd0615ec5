import type { MentionCandidate, ParsedSentence, Token } from "../analysis.ts";
import { childTokens, prepositionOf } from "../clauses/tree.ts";
import { makeCandidate } from "./draft.ts";
import type { Reading } from "./gazetteer.ts";

/** Numbers that stand for the people who are counted. */
const COUNTS = /^(?:millions|thousands|hundreds|dozens|scores|tens)$/iu;

/** What crowds do in public; made by hand. */
const RALLYING = new Set("march rally protest demonstrate riot chant parade".split(" "));
/** What they do there with the streets. */
const POURING = new Set("take pour flood spill fill return".split(" "));
const STREETS = new Set(["street", "square"]);

/** Whether the verb tells of a demonstration: "marched", "took to the streets". */
function isRally(sentence: ParsedSentence, verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase();
  if (RALLYING.has(lemma)) return true;
  const isOut = childTokens(sentence, verb.index).some(
    ({ relation, text }) => relation === "compound:prt" && text === "out",
  );
  if (lemma === "turn" && isOut) return true;
  const phrases = childTokens(sentence, verb.index).filter(({ relation }) =>
    /^(?:obl|obj)/u.test(relation),
  );
  return POURING.has(lemma) && phrases.some((each) => STREETS.has(each.lemma.toLowerCase()));
}

/** "tens of [thousands]", of nobody who is named. */
function isBareCount(sentence: ParsedSentence, index: number, text: string): boolean {
  return (
    COUNTS.test(text) &&
    childTokens(sentence, index).every((each) => prepositionOf(sentence, each.index) !== "of")
  );
}

/** "thousands of teachers" says who they are. */
function saysWho(sentence: ParsedSentence, token: Token): boolean {
  return childTokens(sentence, token.index).some(
    ({ index, upos, text }) =>
      upos !== "NUM" &&
      !isBareCount(sentence, index, text) &&
      prepositionOf(sentence, index) === "of",
  );
}

function isCrowd(sentence: ParsedSentence, token: Token): boolean {
  const verb = sentence.tokens[token.head];
  const isCount = COUNTS.test(token.text) || token.upos === "NUM";
  if (!isCount || token.relation !== "nsubj" || verb?.upos !== "VERB") return false;
  return isRally(sentence, verb) && !saysWho(sentence, token);
}

/**
 * Numbers that march ("thousands rallied in Lima", "some 500 took to the streets") stand for
 * protesters: a group without a state yet, which the place gives it.
 */
export function findUnnamedCrowds(reading: Reading): MentionCandidate[] {
  const { sentence } = reading;
  return sentence.tokens
    .filter((token) => isCrowd(sentence, token))
    .map(({ index }) =>
      makeCandidate(
        reading,
        { from: index, to: index + 1 },
        { via: "nominal", kind: "Group", sector: "CVL", roleTitle: "protesters" },
      ),
    );
}
