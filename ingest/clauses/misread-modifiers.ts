import type { Token } from "../analysis.ts";
import { TIME_WORD } from "./time-names.ts";
import {
  changes,
  firstOf,
  has,
  isNominal,
  isPast,
  isWord,
  type RawTree,
  type Reading,
} from "./tree-changes.ts";

/** What hangs behind a token, given to another one. */
function handOver(tree: RawTree, from: Token, to: number): Token[] {
  return tree
    .below(from.index)
    .filter(({ index }) => index > from.index)
    .map((each) => ({ ...each, head: to }));
}

const OPENING = /^(?:from|in|into|of|at|on|with|against|over|near|across|inside|through)$/iu;

/** "off [annexed] Crimea", "to occupied Peru": between a preposition and a name a participle is an adjective. */
const participleOfName: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !isPast(token)) return null;
  const [before, name] = [tree.tokens[token.index - 1], tree.tokens[token.index + 1]];
  if (!before) return null;
  const isOpener = before.upos === "ADP" || before.xpos === "TO" || OPENING.test(before.text);
  if (!isOpener || name?.upos !== "PROPN" || name.head !== token.index) return null;
  const upper = tree.tokens[token.head];
  if (!upper || has(tree, token, /^(?:nsubj|aux|conj|cc)/u)) return null;
  const noun = tree.tokens[before.index - 1];
  const isNouns = noun !== undefined && isNominal(noun);
  const place = isNouns
    ? { head: noun.index, relation: "nmod" }
    : { head: upper.index, relation: "obl" };
  return changes(
    ...handOver(tree, token, upper.index),
    { ...name, ...place },
    { ...before, upos: "ADP", xpos: "IN", head: name.index, relation: "case" },
    { ...token, upos: "ADJ", xpos: "JJ", head: name.index, relation: "amod" },
  );
};

/** The noun that "up to 600" counts, taken for a direction of its verb; null elsewhere. */
function countedUpTo(tree: RawTree, up: Token): Token | null {
  const [to, number] = [tree.tokens[up.index + 1], tree.tokens[up.index + 2]];
  if (to?.text.toLowerCase() !== "to") return null;
  const noun = number?.upos === "NUM" ? tree.tokens[number.head] : undefined;
  return noun && to.head === noun.index && /^(?:obl|nmod)$/u.test(noun.relation) ? noun : null;
}

/** What such a noun is to its verb: who acts before it, whom it is done to behind it. */
function placeOfCounted(tree: RawTree, noun: Token, verb: Token): string | null {
  if (noun.index > verb.index) return has(tree, verb, /^obj$/u) ? null : "obj";
  if (has(tree, verb, /^nsubj/u)) return null;
  return has(tree, verb, /^aux:pass$/u) ? "nsubj:pass" : "nsubj";
}

/** "[Up to] 600 Peruvians began": a number at most is no direction. */
const upToNumber: Reading = (tree, up) => {
  if (!isWord(up, "up")) return null;
  const noun = countedUpTo(tree, up);
  const verb = noun && tree.tokens[noun.head];
  const [to, number] = [tree.tokens[up.index + 1], tree.tokens[up.index + 2]];
  if (!noun || verb?.upos !== "VERB" || !to || !number) return null;
  const relation = placeOfCounted(tree, noun, verb);
  if (relation === null) return null;
  return changes(
    { ...up, upos: "ADV", head: number.index, relation: "advmod" },
    { ...to, head: up.index, relation: "fixed" },
    { ...noun, relation },
  );
};

/** "sank a ship carrying guns[, killing] two": behind a comma it is what the main verb does. */
const participleBehindComma: Reading = (tree, token) => {
  if (token.xpos !== "VBG") return null;
  const lower = tree.tokens[token.head];
  const noun = lower && tree.tokens[lower.head];
  const verb = noun && tree.tokens[noun.head];
  if (!/^(?:advcl|conj)$/u.test(token.relation) || !verb) return null;
  if (lower.relation !== "acl" || !/^VB[GN]$/u.test(lower.xpos) || noun.relation !== "obj")
    return null;
  const isComma = tree.tokens[token.index - 1]?.text === ",";
  const isDirect = tree.tokens.slice(verb.index, lower.index).every(({ text }) => text !== ",");
  if (!isComma || !isDirect || verb.upos !== "VERB" || verb.index > noun.index) return null;
  const stray = tree.below(token.index).filter(({ index, relation }) => {
    return index < token.index && relation === "obj";
  });
  return changes(...stray.map((each) => ({ ...each, head: lower.index })), {
    ...token,
    head: verb.index,
    relation: "advcl",
  });
};

/** "India and Canada have [each] expelled envoys": a participle behind "have" is what they have done. */
const eachHelped: Reading = (tree, token) => {
  if (token.relation !== "xcomp" || token.xpos !== "VBN") return null;
  const have = tree.tokens[token.head];
  const each = tree.tokens[token.index - 1];
  if (have?.lemma.toLowerCase() !== "have") return null;
  const isBetween = /^(?:each|both|all|either)$/iu.test(each?.text ?? "");
  if (!each || !isBetween || have.index !== token.index - 2 || have.upos !== "VERB") return null;
  const own = tree.below(have.index).filter(({ index }) => index !== token.index);
  return changes(
    ...own.map((child) => ({ ...child, head: token.index })),
    { ...token, head: have.head, relation: have.relation },
    { ...have, upos: "AUX", head: token.index, relation: "aux" },
    { ...each, head: token.index, relation: "advmod" },
  );
};

/** "demanded it [on Monday] calling them liars": no day calls anybody anything. */
const dayAsSubject: Reading = (tree, token) => {
  if (token.relation !== "nsubj") return null;
  const verb = tree.tokens[token.head];
  if (verb?.xpos !== "VBG" || !TIME_WORD.test(token.text)) return null;
  const upper = tree.tokens[verb.head];
  return upper?.upos === "VERB" && has(tree, token, /^case$/u)
    ? changes({ ...token, head: upper.index, relation: "obl" })
    : null;
};

/**
 * "workers [affiliated with the union] stopped work": what stands behind a preposition is nobody's
 * subject, so the first of the two verbs is a participle and the second one the sentence's.
 */
const subjectBehindPreposition: Reading = (tree, token) => {
  if (!token.relation.startsWith("nsubj")) return null;
  const second = tree.tokens[token.head];
  const first = tree.tokens[firstOf(tree, token) - 1];
  const opener = tree.tokens[firstOf(tree, token)];
  const noun = first && tree.tokens[first.index - 1];
  if (opener?.relation !== "case" || !/^(?:with|to|by|from|in|at|for)$/iu.test(opener.text))
    return null;
  if (first?.upos !== "VERB" || !isPast(first) || second?.head !== first.index || !noun)
    return null;
  const isReduced = noun.head === first.index && /^nsubj/u.test(noun.relation);
  if (!isReduced || second.upos !== "VERB" || has(tree, first, /^(?:aux|obj)/u)) return null;
  const later = tree.below(first.index).filter(({ index }) => index > second.index);
  return changes(
    ...later.map((each) => ({ ...each, head: second.index })),
    { ...second, head: first.head, relation: first.relation },
    { ...first, xpos: "VBN", head: noun.index, relation: "acl" },
    { ...noun, head: second.index, relation: token.relation },
    { ...token, head: first.index, relation: "obl" },
  );
};

/** Happenings and places in "-ing" that are called after names. Made by hand. */
const NAMED_IN_ING =
  /^(?:crossing|meeting|gathering|uprising|bombing|killing|shooting|landing|hearing|ruling|building|sitting|opening|training|funding|understanding|filing|rising|massing|briefing|reading)$/iu;

/** "blocked [the Medyka crossing]": behind an article and a name stands what is called after the name. */
const eventOfName: Reading = (tree, token) => {
  if (token.relation !== "acl") return null;
  const name = tree.tokens[token.head];
  if (name?.upos !== "PROPN" || !NAMED_IN_ING.test(token.text)) return null;
  const hasArticle = tree.below(name.index).some(({ relation }) => relation === "det");
  if (name.index !== token.index - 1 || !hasArticle || has(tree, token, /^(?:obj|mark|aux)/u))
    return null;
  const phrases = tree.below(token.index).filter(({ relation }) => relation === "obl");
  const own = tree.below(name.index).filter(({ index }) => index !== token.index);
  return changes(
    ...own
      .filter(({ relation }) => !isWithin(relation))
      .map((each) => ({ ...each, head: token.index })),
    ...phrases.map((each) => ({ ...each, head: name.head })),
    { ...token, upos: "NOUN", xpos: "NN", head: name.head, relation: name.relation },
    { ...name, head: token.index, relation: "compound" },
  );
};

const isWithin = (relation: string): boolean => /^(?:flat|compound|amod)/u.test(relation);

/** What modifies and was taken for something that acts, in the order in which it is read. */
export const MODIFIER_READINGS: readonly Reading[] = [
  eventOfName,
  participleOfName,
  upToNumber,
  participleBehindComma,
  eachHelped,
  dayAsSubject,
  subjectBehindPreposition,
];
