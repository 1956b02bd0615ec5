import type { Argument, ParsedSentence, Token } from "../analysis.ts";
import { isDirectedNoun } from "../rules/index.ts";
import { dependents, prepositionOf, sharesPassive } from "./tree.ts";

/** "by Sunday", "by dusk", "by 2030": a time limit is no agent. */
const TIME =
  /^(?:\w+day|dawn|dusk|noon|midday|midnight|nightfall|sunset|sunrise|daybreak|tomorrow|tonight|then|now|night|evening|morning|week|weekend|month|year|decade|century|half|quarter|end|time|January|February|March|April|May|June|July|August|September|October|November|December|\d+(?:th|st|nd|rd|s)?)s?$/iu;

function isAgent(sentence: ParsedSentence, token: Token): boolean {
  if (TIME.test(token.text) || token.xpos === "VBG") return false;
  return prepositionOf(sentence, token.index) === "by";
}

/** The participles under one auxiliary with the one at `verb`: "were [beaten] and [detained]". */
function sharing(sentence: ParsedSentence, verb: number): number[] {
  const head = sharesPassive(sentence, verb) ? (sentence.tokens[verb]?.head ?? verb) : verb;
  const later = dependents(sentence, head, "conj")
    .map(({ index }) => index)
    .filter((index) => sharesPassive(sentence, index));
  return [head, ...later].filter((index) => index !== verb);
}

/** Who acts in a passive verb: its "by" phrases, else those of the participle it is coordinated with. */
export function agents(sentence: ParsedSentence, verb: number): Argument[] {
  const own = ownAgents(sentence, verb);
  if (own.length > 0) return own;
  const shared = sharing(sentence, verb).map((index) => ownAgents(sentence, index));
  const found = shared.find((each) => each.length > 0) ?? lowAgents(sentence, verb);
  return found.length > 0 ? found : attackersBelow(sentence, verb);
}

const HARMED = new Set("kill wound injure hurt".split(" "));
const ATTACKING = new Set(
  "attack ambush overrun storm raid bomb bombard shell strike hit assault shoot fire".split(" "),
);

/** "were killed when [rebels] overran the camp": who attacked then killed them. */
function attackersBelow(sentence: ParsedSentence, verb: number): Argument[] {
  if (!HARMED.has(sentence.tokens[verb]?.lemma.toLowerCase() ?? "")) return [];
  return dependents(sentence, verb, "advcl")
    .filter((clause) => isAttackThen(sentence, clause))
    .flatMap(({ index }) => dependents(sentence, index, "nsubj"))
    .filter(({ upos }) => upos === "NOUN" || upos === "PROPN")
    .map(({ index }) => ({ head: index, preposition: null }));
}

function isAttackThen(sentence: ParsedSentence, { index, lemma }: Token): boolean {
  const opens = dependents(sentence, index, "advmod", "mark");
  const isThen = opens.some(({ text }) => text.toLowerCase() === "when");
  const isFire = dependents(sentence, index, "obj").some(({ text }) => text === "fire");
  return isThen && (ATTACKING.has(lemma.toLowerCase()) || (lemma === "open" && isFire));
}

const GOAL = new Set(["into", "onto", "to", "on", "from"]);

/** "imposed on Laos [by Mauritania]": trees hang the agent too low, but what names an act or an order has its own. */
function lowAgents(sentence: ParsedSentence, verb: number): Argument[] {
  return dependents(sentence, verb, "obl")
    .filter(({ index }) => GOAL.has(prepositionOf(sentence, index) ?? ""))
    .filter(({ upos, lemma }) => upos === "PROPN" || isPlainNoun(lemma.toLowerCase()))
    .flatMap(({ index }) => dependents(sentence, index, "nmod"))
    .filter((token) => isAgent(sentence, token))
    .map(({ index }) => ({ head: index, preposition: null }));
}

/** Nouns of what is made, said or asked, whose "by" phrase names its author. */
const AUTHORED =
  /^(?:report|book|article|song|film|study|survey|poll|letter|statement|paper|list|data|evidence|charge|order|basis|ground|advice|proposal|plan|figure|estimate|idea|speech|note|recommendation|claim|.+ing)$/u;

function isPlainNoun(lemma: string): boolean {
  return !isDirectedNoun(lemma) && !AUTHORED.test(lemma);
}

function ownAgents(sentence: ParsedSentence, verb: number): Argument[] {
  const phrases = dependents(sentence, verb, "obl:agent", "obl");
  return phrases
    .filter((token) => isAgent(sentence, token))
    .map(({ index }) => ({ head: index, preposition: null }));
}
