import type { Token } from "../analysis.ts";
import { isStretch } from "./misread-gerunds.ts";
import { changes, has, isNominal, type RawTree, type Reading } from "./tree-changes.ts";

/** Prepositions that open a clause too. */
const CONJUNCTIONS = new Set(["after", "before", "since", "until", "as"]);

/** "left after [Iraq invaded Kuwait]": the verb right behind the name is what the name did. */
const clauseBehindPreposition: Reading = (tree, name) => {
  if (name.relation !== "nmod" && name.relation !== "obl") return null;
  const verb = tree.tokens[name.index + 1];
  const opener = tree
    .below(name.index)
    .find(({ relation, text }) => relation === "case" && CONJUNCTIONS.has(text.toLowerCase()));
  if (!opener || !isNominal(name)) return null;
  if (verb?.upos !== "VERB" || verb.xpos !== "VBD" || verb.head === name.index) return null;
  if (has(tree, verb, /^(?:nsubj|aux|mark|cc)/u) || verb.head < 0) return null;
  const upper = tree.tokens[name.head];
  if (!upper || upper.index === verb.index || isBelow(tree, upper, verb)) return null;
  return changes(
    { ...name, head: verb.index, relation: "nsubj" },
    { ...verb, head: upper.index, relation: "advcl" },
    { ...opener, head: verb.index, relation: "mark" },
  );
};

/** The noun behind "after", "before" or "since" that the tree hangs on the time before it; null elsewhere. */
function nounAfterTime(tree: RawTree, time: Token): Token | null {
  const opener = tree.tokens[time.index + 1];
  const noun = opener && tree.tokens[opener.head];
  if (opener?.relation !== "case" || !/^(?:after|before|since)$/u.test(opener.text)) return null;
  return noun && noun.head === time.index && isNominal(noun) ? noun : null;
}

/** "met, a month after [Iraq invaded Kuwait]": no month invades; behind the time who stands before the verb acts. */
const clauseBehindTime: Reading = (tree, time) => {
  if (time.upos !== "NOUN" || !isStretch(time)) return null;
  const noun = nounAfterTime(tree, time);
  const verb = tree.tokens[time.head];
  if (!noun || verb?.upos !== "VERB" || verb.index < noun.index) return null;
  const upper = tree.tokens[verb.head];
  const others = tree.below(verb.index).filter(({ index }) => index !== time.index);
  const isHeld = others.some(({ relation }) => /^(?:nsubj|csubj|mark|expl)/u.test(relation));
  if (!upper || upper.index > time.index || isHeld || !/^VB[DZPN]$/u.test(verb.xpos)) return null;
  const relation = has(tree, verb, /^aux:pass$/u) ? "nsubj:pass" : "nsubj";
  const opener = tree.tokens[time.index + 1] as Token;
  return changes(
    { ...time, relation: "obl:unmarked" },
    { ...noun, head: verb.index, relation },
    { ...opener, head: verb.index, relation: "mark" },
    { ...verb, relation: "advcl" },
  );
};

function isBelow({ tokens }: RawTree, lower: Token, upper: Token): boolean {
  let token: Token | undefined = lower;
  for (let level = 0; token && level < tokens.length; level++) {
    if (token.index === upper.index) return true;
    token = tokens[token.head];
  }
  return false;
}

/** Clauses whose opener the tree takes for the preposition of a noun, in the order in which they are read. */
export const OPENING_READINGS: readonly Reading[] = [clauseBehindPreposition, clauseBehindTime];
