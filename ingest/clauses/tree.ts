import type { Argument, ParsedSentence, Token } from "../analysis.ts";

/** An argument without a preposition. */
export const plain = (token: Token): Argument => ({ head: token.index, preposition: null });

/** Relation without its subtype: "obl" of "obl:agent". */
export function baseRelation(token: Token): string {
  const subtype = token.relation.indexOf(":");
  return subtype < 0 ? token.relation : token.relation.slice(0, subtype);
}

/** The dependents of a token whose relation (with subtype) is one of `relations`, in order. */
export function dependents(
  sentence: ParsedSentence,
  head: number,
  ...relations: string[]
): Token[] {
  return childTokens(sentence, head).filter((token) => relations.includes(token.relation));
}

/** All dependents of a token in the order of the text. */
export function childTokens(sentence: ParsedSentence, head: number): Token[] {
  const found: Token[] = [];
  for (const index of sentence.children[head] ?? []) {
    const token = sentence.tokens[index];
    if (token) found.push(token);
  }
  return found;
}

/** The token and all heads above it, nearest first; ends at the root, safe on broken trees. */
export function ancestors(sentence: ParsedSentence, index: number): Token[] {
  const found: Token[] = [];
  let token = sentence.tokens[index];
  while (token && token.head >= 0 && found.length < sentence.tokens.length) {
    token = sentence.tokens[token.head];
    if (token) found.push(token);
  }
  return found;
}

/** A token with everything below it, in the order of the text. */
export function subtree(sentence: ParsedSentence, index: number): Token[] {
  const seen = new Set<number>([index]);
  const stack = [index];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const child of sentence.children[at] ?? []) {
      if (!seen.has(child)) {
        seen.add(child);
        stack.push(child);
      }
    }
  }
  return sentence.tokens.filter((token) => seen.has(token.index));
}

/** The members of a coordination that starts at `index`, that token first. */
export function conjuncts(sentence: ParsedSentence, index: number): number[] {
  const found = [index];
  for (const token of dependents(sentence, index, "conj")) {
    if (!isContrasted(sentence, token)) found.push(...conjuncts(sentence, token.index));
  }
  return found;
}

/** "Peru, not [Chile]", "not by Peru but by [Chile]": what is said of the first is not said of the second. */
function isContrasted(sentence: ParsedSentence, token: Token): boolean {
  if (token.upos !== "PROPN" && token.upos !== "NOUN") return false;
  const isNot = ({ text }: Token) => text.toLowerCase() === "not";
  const own = childTokens(sentence, token.index).filter(({ index }) => index < token.index);
  if (own.some(isNot)) return true;
  const isBut = own.some(({ relation, text }) => relation === "cc" && text.toLowerCase() === "but");
  const verb = isBut ? sentence.tokens[sentence.tokens[token.head]?.head ?? -1] : undefined;
  return verb !== undefined && childTokens(sentence, verb.index).some(isNot);
}

/** The preposition a phrase stands with, lower case, several words joined by a space; else null. */
export function prepositionOf(sentence: ParsedSentence, index: number): string | null {
  const words: string[] = [];
  for (const token of dependents(sentence, index, "case")) {
    if (token.upos === "PART" || token.index > index) continue;
    // "a sit-in against": the end of a joined word opens no phrase.
    if (sentence.tokens[token.index - 1]?.text === "-") continue;
    words.push(token.text.toLowerCase());
    for (const fixed of dependents(sentence, token.index, "fixed")) {
      words.push(fixed.text.toLowerCase());
    }
  }
  return words.length > 0 ? words.join(" ") : null;
}

/** Past forms that come back unchanged where the treebank never saw them. */
const IRREGULAR: Record<string, string> = {
  froze: "freeze",
  converg: "converge",
  strove: "strive",
  slew: "slay",
  shook: "shake",
  lent: "lend",
  upheld: "uphold",
  overcame: "overcome",
  unfroze: "unfreeze",
  flead: "flee",
  tore: "tear",
  unwille: "unwilling",
};

/** Lemma of a predicate in lower case with its particle: "hand_over". */
export function predicateLemma(sentence: ParsedSentence, index: number): string {
  const given = sentence.tokens[index]?.lemma.toLowerCase() ?? "";
  const lemma = IRREGULAR[given] ?? given;
  const particle = dependents(sentence, index, "compound:prt")[0];
  return particle ? `${lemma}_${particle.text.toLowerCase()}` : lemma;
}

/** Whether a verb form is passive: it has a passive subject or auxiliary. */
export function isPassive(sentence: ParsedSentence, index: number): boolean {
  const helped = childTokens(sentence, index).some((token) => token.relation.endsWith(":pass"));
  return helped || sharesPassive(sentence, index);
}

const OWN_VOICE = /^(?:nsubj|aux|cop|obj|ccomp)/u;

/** "an election [hailed] by many": a participle that modifies the noun which undergoes it. */
export function isReducedPassive(sentence: ParsedSentence, token: Token | undefined): boolean {
  if (token === undefined || baseRelation(token) !== "acl" || token.xpos !== "VBN") return false;
  // "the claim that Chile had armed Peru": with a subject and "had" it is a clause of its own.
  return !childTokens(sentence, token.index).some(({ relation }) =>
    /^(?:nsubj|aux)$/u.test(relation),
  );
}

/**
 * "were beaten and [detained]", "hailed by many but [dismissed] by others": a second participle
 * stands in the voice of the first.
 */
export function sharesPassive(sentence: ParsedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.relation !== "conj" || token.xpos !== "VBN") return false;
  if (childTokens(sentence, index).some(({ relation }) => OWN_VOICE.test(relation))) return false;
  if (isReducedPassive(sentence, sentence.tokens[token.head])) return true;
  return childTokens(sentence, token.head).some(({ relation }) => relation === "aux:pass");
}

/** "there are troops": what there is stands as the subject, but does nothing. */
export function isExistential(sentence: ParsedSentence, verb: number): boolean {
  const isThere = ({ text }: Token) => text.toLowerCase() === "there";
  const plainBe = sentence.tokens[verb]?.lemma.toLowerCase() === "be";
  return plainBe && dependents(sentence, verb, "expl").some(isThere);
}

/** Whether a to-infinitive completes the verb at `index`: "has to leave", "needs to leave". */
export function hasInfinitive(sentence: ParsedSentence, index: number): boolean {
  return dependents(sentence, index, "xcomp").some((lower) =>
    dependents(sentence, lower.index, "mark").some(({ text }) => text.toLowerCase() === "to"),
  );
}
