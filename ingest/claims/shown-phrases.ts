import type { Argument, Clause, ParsedSentence, Token } from "../analysis.ts";
import { childTokens, dependents, prepositionOf } from "../clauses/tree.ts";
import { verbArguments } from "../clauses/verb-arguments.ts";

/** What somebody does something in, that says against whom: "in protest at X", "in a show of anger at X". */
const SHOWN: ReadonlySet<string> = new Set(
  "protest show display demonstration anger fury outrage defiance strike stoppage walkout".split(
    " ",
  ),
);
const AIMED: ReadonlySet<string> = new Set("aim direct target".split(" "));

const argument = (sentence: ParsedSentence, { index }: Token): Argument => ({
  head: index,
  preposition: prepositionOf(sentence, index),
});

/** "a show of force [directed at X]". */
function aimedPhrases(sentence: ParsedSentence, noun: number): Argument[] {
  return dependents(sentence, noun, "acl", "acl:relcl")
    .filter(({ lemma }) => AIMED.has(lemma))
    .flatMap(({ index }) => verbArguments(sentence, index).obliques);
}

/** The phrases of a noun and of what it is a show of. */
function below(sentence: ParsedSentence, noun: number): Argument[] {
  const own = childTokens(sentence, noun).filter(({ relation }) => relation === "nmod");
  const inner = own
    .filter(({ index }) => prepositionOf(sentence, index) === "of")
    .flatMap(({ index }) => childTokens(sentence, index))
    .filter(({ relation }) => relation === "nmod");
  return [...own, ...inner].map((token) => argument(sentence, token));
}

/** The phrases that say against whom a clause's act is meant to show something. */
export function shownPhrases(sentence: ParsedSentence, { obliques }: Clause): Argument[] {
  return obliques
    .filter(({ head, preposition }) => {
      return preposition === "in" && SHOWN.has(sentence.tokens[head]?.lemma.toLowerCase() ?? "");
    })
    .flatMap(({ head }) => [...below(sentence, head), ...aimedPhrases(sentence, head)]);
}

const NEARING: ReadonlySet<string> = new Set(
  "near approach enter violate cross stray breach intrude appear fly sail land come mass".split(
    " ",
  ),
);
const WHEN = /^(?:when|after|as|because|once)$/iu;

/** "when [a plane] neared": who comes near is what the answer is to. */
function intruders(sentence: ParsedSentence, { predicate }: Clause): Argument[] {
  return dependents(sentence, predicate, "advcl")
    .filter(({ lemma }) => NEARING.has(lemma.toLowerCase()))
    .filter(({ index }) => {
      const openers = dependents(sentence, index, "mark", "advmod");
      return openers.some((token) => token.index < index && WHEN.test(token.text));
    })
    .flatMap(({ index }) => dependents(sentence, index, "nsubj"))
    .map(({ index }) => ({ head: index, preposition: null }));
}

/** "following the arrival of [mercenaries]". */
function arrivals(sentence: ParsedSentence, { obliques }: Clause): Argument[] {
  return obliques
    .filter(({ preposition }) => /^(?:following|after|amid)$/u.test(preposition ?? ""))
    .filter(({ head }) =>
      /^(?:arrival|approach|massing|deployment)$/u.test(lemmaAt(sentence, head)),
    )
    .flatMap(({ head }) => dependents(sentence, head, "nmod", "nmod:poss"))
    .map((token) => argument(sentence, token));
}

const lemmaAt = ({ tokens }: ParsedSentence, index: number): string =>
  tokens[index]?.lemma.toLowerCase() ?? "";

/** Who gave cause for a clause's act. */
export function causes(sentence: ParsedSentence, clause: Clause): Argument[] {
  return [...intruders(sentence, clause), ...arrivals(sentence, clause)];
}

/** "a ridge [facing X]": the objects of "facing" right behind one of the clause's phrases or its noun. */
export function faced(sentence: ParsedSentence, clause: Clause): Argument[] {
  const above = sentence.tokens[clause.predicate]?.head ?? -1;
  const places = [...clause.objects, ...clause.obliques].map(({ head }) => head);
  const heads = [clause.predicate, ...places, ...(clause.nominal ? [above] : [])];
  return heads
    .flatMap((head) => dependents(sentence, head, "acl", "advcl"))
    .filter(({ text }) => text.toLowerCase() === "facing")
    .flatMap(({ index }) => verbArguments(sentence, index).objects);
}
