import type { Token } from "../analysis.ts";
import { isContentNoun } from "./content-nouns.ts";
import { changes, firstOf, has, isWord, type RawTree, type Reading } from "./tree-changes.ts";

/** The verb over a phrase, past the nouns that it hangs on. */
function verbOver({ tokens }: RawTree, token: Token): Token | null {
  let at: Token | undefined = token;
  for (let level = 0; at && level < 4; level++) {
    if (at.upos === "VERB") return at;
    at = tokens[at.head];
  }
  return null;
}

/** The first token behind the word and what hangs on it. */
function endOf({ tokens, below }: RawTree, token: Token): number {
  const own = below(token.index).filter(({ upos }) => upos !== "PUNCT");
  const last = Math.max(token.index, ...own.map(({ index }) => index));
  const next = tokens[last + 1];
  return next?.upos === "AUX" || next?.upos === "ADV" ? last + 2 : last + 1;
}

/**
 * "After weeks of strikes, Peru's [government] yielded": behind the comma of an opening phrase, with
 * no "and", stands the subject of the verb that follows, and no second part of the phrase.
 */
const behindOpening: Reading = (tree, token) => {
  if (token.relation !== "conj" || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return null;
  if (has(tree, token, /^cc$/u)) return null;
  const comma = tree.tokens[firstOf(tree, token) - 1];
  const opening = tree.tokens[token.head];
  const verb = opening && verbOver(tree, opening);
  if (comma?.text !== "," || !verb || verb.index !== endOf(tree, token)) return null;
  const isOpen = !has(tree, verb, /^(?:nsubj|expl|csubj)/u) && /^VB[DZP]$/u.test(verb.xpos);
  return isOpen && opening.index < comma.index
    ? changes({ ...token, head: verb.index, relation: "nsubj" })
    : null;
};

/** What somebody gives way to, spelt like a verb. Made by hand. */
const GIVEN_WAY_TO: ReadonlySet<string> = new Set(
  "pressure demand request protest call".split(" "),
);

/** "bowed to [pressure] from Peru": whom it comes from says that it is a noun. */
const pressureBehindTo: Reading = (tree, token) => {
  if (token.upos !== "VERB" || token.xpos !== "VB") return null;
  const [to, from] = [tree.tokens[token.index - 1], tree.tokens[token.index + 1]];
  if (!to || !from || !isWord(to, "to") || !/^(?:from|by)$/iu.test(from.text)) return null;
  if (to.head !== token.index || !GIVEN_WAY_TO.has(token.lemma.toLowerCase())) return null;
  const phrases = tree
    .below(token.index)
    .filter(({ relation }) => relation.startsWith("obl"))
    .map((each) => ({ ...each, relation: "nmod" }));
  return changes(
    { ...token, upos: "NOUN", xpos: "NN", relation: "obl" },
    { ...to, upos: "ADP", xpos: "IN", relation: "case" },
    ...phrases,
  );
};

/** What is due: who comes. "is [due] in Lima": a word before "in" that the tree takes for a preposition. */
const dueSomewhere: Reading = (tree, token) => {
  if (token.relation !== "case" || !isWord(token, "due")) return null;
  const place = tree.tokens[token.head];
  const cop = place && tree.below(place.index).find(({ relation }) => relation === "cop");
  if (!place || !cop || cop.index > token.index) return null;
  const own = tree.below(place.index);
  const moved = own
    .filter(({ index, relation }) => index !== token.index && !INSIDE_NAME.test(relation))
    .filter(({ index, relation }) => relation !== "case" || index < token.index)
    .map((each) => ({
      ...each,
      head: token.index,
      relation: each.relation === "nmod" ? "obl" : each.relation,
    }));
  return changes(
    ...moved,
    { ...token, upos: "ADJ", xpos: "JJ", head: place.head, relation: place.relation },
    { ...place, head: token.index, relation: "obl" },
  );
};

const INSIDE_NAME = /^(?:flat|compound|amod|det)/u;

/** "[Rahmon] is due in Bishkek": what stands before "is" is what is due, and no subject of a town. */
const subjectOfPhrase: Reading = (tree, token) => {
  if (token.relation !== "nsubj") return null;
  const phrase = tree.tokens[token.head];
  const predicate = phrase?.relation === "obl" ? tree.tokens[phrase.head] : undefined;
  if (!phrase || !predicate || has(tree, phrase, /^cop$/u)) return null;
  const cop = tree.below(predicate.index).find(({ relation }) => relation === "cop");
  const isBefore = cop && token.index < cop.index && cop.index < phrase.index;
  return isBefore && !has(tree, predicate, /^nsubj/u)
    ? changes({ ...token, head: predicate.index })
    : null;
};

/** The verb that a tree took into what a noun says: "Peru's claim that Chile left was [rejected]". */
function verbBehindContent({ below }: RawTree, noun: Token): Token | undefined {
  const clauses = below(noun.index).filter(({ relation }) => /^acl|^ccomp/u.test(relation));
  return clauses
    .flatMap((clause) => below(clause.index).filter(({ index }) => index > clause.index))
    .find(
      ({ relation, index }) =>
        /^(?:ccomp|conj|parataxis|advcl)$/u.test(relation) &&
        below(index).some((each) => each.relation === "aux:pass") &&
        !below(index).some((each) => /^(?:nsubj|mark|cc)/u.test(each.relation)),
    );
}

/** "Peru's [claim] that Chile had left was rejected": what is rejected is the claim. */
const subjectWithContent: Reading = (tree, token) => {
  if (token.upos !== "NOUN" || token.relation !== "root") return null;
  const verb = isContentNoun(token) ? verbBehindContent(tree, token) : undefined;
  if (!verb) return null;
  const marks = tree
    .below(token.index)
    .filter(({ relation }) => relation === "punct")
    .map((mark) => ({ ...mark, head: verb.index }));
  return changes(
    ...marks,
    { ...verb, head: -1, relation: "root" },
    { ...token, head: verb.index, relation: "nsubj:pass" },
  );
};

/** Subjects and predicates that a tree takes for parts of a phrase. */
export const SUBJECT_READINGS: readonly Reading[] = [
  subjectWithContent,
  behindOpening,
  pressureBehindTo,
  dueSomewhere,
  subjectOfPhrase,
];
