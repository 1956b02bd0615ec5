import type { Clause, ParsedSentence, Stage, Token } from "../analysis.ts";
import { accuserOf } from "../clauses/control.ts";
import { readMood } from "../clauses/mood.ts";
import { readNominal } from "../clauses/nominals.ts";
import { isGivenUp } from "../clauses/noun-mood.ts";
import { isInOfficeName } from "../clauses/office-names.ts";
import {
  baseRelation,
  childTokens,
  dependents,
  isPassive,
  predicateLemma,
} from "../clauses/tree.ts";
import { verbArguments } from "../clauses/verb-arguments.ts";
import { isEventNoun } from "../rules/index.ts";

/** "in March": the month is no march, whatever tag it got. */
function isMonth({ text, start }: Token, sentence: ParsedSentence): boolean {
  return (text === "March" || text === "May") && start > sentence.start;
}

/** A verb, or an adjective or noun with a copula: "is willing to send". */
function isPredicate(sentence: ParsedSentence, token: Token): boolean {
  if (token.upos === "VERB") return token.relation !== "amod" && token.relation !== "case";
  if (token.upos === "AUX") return !/^(?:aux|cop)/u.test(token.relation);
  const copula = dependents(sentence, token.index, "cop").length > 0;
  return copula && (token.upos === "ADJ" || token.upos === "NOUN");
}

function readVerb(sentence: ParsedSentence, token: Token): Clause {
  const below = childTokens(sentence, token.index);
  const indexes = (...relations: string[]) =>
    below.filter((child) => relations.includes(baseRelation(child))).map((child) => child.index);
  return {
    sentence: sentence.index,
    predicate: token.index,
    lemma: predicateLemma(sentence, token.index),
    nominal: false,
    ...verbArguments(sentence, token.index),
    complements: indexes("xcomp", "ccomp"),
    purposes: indexes("advcl"),
    passive: isPassive(sentence, token.index),
    governor: null,
    inherited: false,
    accuser: accuserOf(sentence, token.index),
    carrier: null,
    ended: isGivenUp(sentence, token),
    ...readMood(sentence, token.index),
  };
}

/** All clauses of a sentence in the order of their predicates. */
export function clausesOf(sentence: ParsedSentence): Clause[] {
  const clauses: Clause[] = [];
  for (const token of sentence.tokens.filter((each) => !isMonth(each, sentence))) {
    if (isPredicate(sentence, token)) clauses.push(readVerb(sentence, token));
    const isEvent = token.upos !== "VERB" && isEventNoun(token.lemma.toLowerCase());
    if (isEvent && !isInOfficeName(sentence, token)) {
      clauses.push(readNominal(sentence, token));
    }
  }
  return clauses;
}

/**
 * Reads the clauses of every sentence from its tree: verbs, predicate adjectives and the nouns
 * that name an event in some rule, with logical arguments, polarity, modality and tense.
 */
export const readClauses: Stage = (analysis) => ({
  ...analysis,
  clauses: analysis.sentences.flatMap(clausesOf),
});
