import type { Token } from "../analysis.ts";
import { lemmaOf } from "../model/lemmatise.ts";
import { changes, has, type RawTree, type Reading } from "./tree-changes.ts";

/** What goes on between two sides and has the form of a verb. Made by hand. */
const DEALINGS = new Set("fighting clashes talks battles fights exchanges strikes".split(" "));

const CLAUSE_PARTS = /^(?:nsubj|aux|mark|obj|expl)/u;

/** "[Fighting] between Peru and Chile went on", "reported [clashes] between": what is between two sides is a noun. */
const dealingBetween: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !DEALINGS.has(token.text.toLowerCase())) return null;
  const next = tree.tokens[token.index + 1];
  const own = tree.below(token.index);
  const isClause = own.some(
    ({ relation, index }) =>
      CLAUSE_PARTS.test(relation) && (relation !== "obj" || index > token.index),
  );
  if (next?.text.toLowerCase() !== "between" || isClause) return null;
  const form = { upos: "NOUN", xpos: token.xpos === "VBG" ? "NN" : "NNS" };
  const phrases = own
    .filter(({ relation }) => relation === "obl")
    .map((each) => ({ ...each, relation: "nmod" }));
  // "[fierce] fighting": what stands right before it says how it is.
  const before = own
    .filter(({ relation }) => relation === "obj")
    .map((each) => ({ ...each, upos: "ADJ", xpos: "JJ", relation: "amod" }));
  const lemma = token.xpos === "VBG" ? token.text.toLowerCase() : lemmaOf(token.text, form);
  return changes(
    { ...token, ...form, lemma, relation: partOf(tree, token) },
    ...phrases,
    ...before,
  );
};

/** Before a verb without a subject who or what acts, behind a verb its object. */
function partOf(tree: RawTree, token: Token): string {
  const verb = tree.tokens[token.head];
  if (verb?.upos !== "VERB") return token.relation;
  if (verb.index < token.index) return has(tree, verb, /^obj$/u) ? token.relation : "obj";
  return has(tree, verb, /^nsubj/u) ? token.relation : "nsubj";
}

/** "freed [17 jailed] editors": a participle between a number and a noun describes the noun. */
const countedParticiple: Reading = (tree, token) => {
  if (token.upos !== "NUM") return null;
  const participle = tree.tokens[token.index + 1];
  if (participle?.xpos !== "VBN" || token.head !== participle.index) return null;
  const verb = tree.tokens[participle.head];
  const noun = [...tree.below(participle.index), ...tree.below(participle.head)].find(
    ({ relation, upos, index }) => relation === "obj" && upos === "NOUN" && index > token.index,
  );
  const isBelow = verb?.upos === "VERB" && /^(?:xcomp|ccomp|advcl)$/u.test(participle.relation);
  if (!noun || !isBelow || verb.index > token.index) return null;
  const rest = tree
    .below(participle.index)
    .filter(({ index }) => index !== noun.index && index !== token.index)
    .map((each) => ({ ...each, head: verb.index }));
  return changes(
    { ...noun, head: verb.index },
    { ...participle, head: noun.index, relation: "amod" },
    { ...token, head: noun.index, relation: "nummod" },
    ...rest,
  );
};

/** What attacks do to people and their places, never a place. */
const HARMING = new Set("killing wounding injuring destroying displacing damaging".split(" "));

/** "carried out a raid in Gao [killing two]": no place kills; it is what was done that does. */
const harmBehindPlace: Reading = (tree, token) => {
  if (token.relation !== "acl") return null;
  const place = tree.tokens[token.head];
  const isHarm = HARMING.has(token.text.toLowerCase());
  if (!isHarm || place?.upos !== "PROPN" || !has(tree, place, /^case$/u)) return null;
  const verb = verbAbove(tree, place);
  return verb ? changes({ ...token, head: verb.index, relation: "advcl" }) : null;
};

function verbAbove({ tokens }: RawTree, token: Token): Token | null {
  const above = tokens[token.head];
  if (!above || above.index > token.index) return null;
  if (above.upos === "VERB") return above;
  const upper = tokens[above.head];
  return above.relation === "obj" && upper?.upos === "VERB" ? upper : null;
}

/** What is done between sides and to people, in the order in which it is read. */
export const DEALING_READINGS: readonly Reading[] = [
  dealingBetween,
  countedParticiple,
  harmBehindPlace,
];
