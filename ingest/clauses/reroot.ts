import type { Token } from "../analysis.ts";
import { readHiddenVerbs } from "./hidden-verbs.ts";
import { type RawTree, rawTree } from "./tree-changes.ts";
import { PLANNING, WEAKENING } from "./verb-classes.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP"]);
/** Relations by which a parser hangs a verb on the noun that is its subject. */
const LOOSE = new Set(["conj", "appos", "parataxis", "list"]);

/** "X, the chief, plans to visit": a verb that looks like a plural noun before its infinitive. */
function looksLikeNoun({ below }: RawTree, { xpos, lemma, index }: Token): boolean {
  const known = PLANNING.has(lemma.toLowerCase()) || WEAKENING.has(lemma.toLowerCase());
  const infinitive = below(index).some(
    (child) => child.relation === "acl" && child.xpos === "VB" && child.index > index,
  );
  return xpos === "NNS" && known && infinitive;
}

/** The verb of a sentence that was read as a noun phrase with a verb hung on it. */
function mainVerb(tree: RawTree, root: Token): Token | null {
  if (root.upos !== "NOUN" && root.upos !== "PROPN") return null;
  const isSaid = tree
    .below(root.index)
    .some(({ relation }) => /^(?:nsubj|cop|aux)/u.test(relation));
  if (isSaid) return null;
  const fits = (token: Token) =>
    token.index > root.index &&
    LOOSE.has(token.relation) &&
    (FINITE.has(token.xpos) || looksLikeNoun(tree, token)) &&
    !tree.below(token.index).some(({ relation }) => /^(?:nsubj|cc$|mark|expl)/u.test(relation));
  return tree.below(root.index).find(fits) ?? participle(tree, root);
}

/**
 * "Israeli tanks shelled positions.", "Monks squatted in front of the gate.": in a whole sentence
 * a form right after the noun is its past tense, unless somebody does it to the noun ("by").
 */
function participle(tree: RawTree, root: Token): Token | null {
  const isSentence = tree.tokens.at(-1)?.text === ".";
  const own = tree.below(root.index);
  const found = own.find(
    ({ relation, xpos, upos, index }) =>
      relation === "acl" &&
      upos === "VERB" &&
      (xpos === "VBN" || xpos === "VBD") &&
      index > root.index,
  );
  if (!isSentence || !found || tree.tokens[found.index - 1]?.text === ",") return null;
  const below = tree.below(found.index);
  const isDone = below.some(
    ({ relation, index }) =>
      relation === "obl:agent" || tree.below(index).some(({ text }) => text.toLowerCase() === "by"),
  );
  return isDone || below.length === 0 ? null : found;
}

function rerooted(token: Token, root: Token, verb: Token): Token {
  if (token === root) return { ...token, head: verb.index, relation: "nsubj" };
  if (token === verb) {
    const past = verb.xpos === "VBN" ? "VBD" : verb.xpos;
    const xpos = verb.xpos === "NNS" ? "VBZ" : past;
    return { ...token, head: -1, relation: "root", upos: "VERB", xpos };
  }
  const isInfinitive = token.head === verb.index && token.relation === "acl" && token.xpos === "VB";
  return isInfinitive && verb.xpos === "NNS" ? { ...token, relation: "xcomp" } : token;
}

/** "at least 60", "up to 16", "more than 100": words of quantity that look like prepositions. */
function isOfQuantity({ tokens }: RawTree, { index, text, relation }: Token): boolean {
  if (relation !== "case") return false;
  const next = tokens[index + 1];
  const isMost = /^at$/iu.test(text) && /^(?:least|most)$/iu.test(next?.text ?? "");
  const beyond = isMost || next?.text === "to" ? tokens[index + 2] : next;
  const opens = /^(?:up|over|around|about|under|than|to)$/iu.test(text) && beyond?.upos === "NUM";
  return isMost || opens;
}

/** "deployed about 800 soldiers", "shot down a jet": a bare phrase after a verb without an object is its object. */
function asObject(tree: RawTree, token: Token): Token {
  const verb = tree.tokens[token.head];
  if (token.relation !== "obl" || verb?.upos !== "VERB" || token.index < verb.index) return token;
  const own = tree.below(token.index);
  const isBare = !own.some((each) => each.relation === "case" && !isOfQuantity(tree, each));
  const hasParticle = tree
    .below(verb.index)
    .some(({ relation, index }) => relation === "compound:prt" && index < token.index);
  const isCounted = hasParticle || own.some(({ relation }) => relation === "nummod");
  const hasObject = tree.below(verb.index).some(({ relation }) => /^(?:obj|ccomp)/u.test(relation));
  return isBare && isCounted && token.upos === "NOUN" && !hasObject
    ? { ...token, relation: "obj" }
    : token;
}

/** Verbs that nobody does to anybody: their subject is none of a passive. Made by hand. */
const INTRANSITIVE = new Set(
  `pour arrive march go come rally flee travel gather assemble stream surge swarm converge protest
  demonstrate riot rebel fall rise die perish roll sail collapse happen occur emerge`.split(/\s+/u),
);

/** "Women poured into the streets": without an auxiliary such a verb is no passive. */
function asActiveSubject(tree: RawTree, token: Token): Token {
  const verb = tree.tokens[token.head];
  if (token.relation !== "nsubj:pass" || !verb) return token;
  const isHelped = tree.below(verb.index).some(({ relation }) => relation === "aux:pass");
  const isActive = !isHelped && INTRANSITIVE.has(verb.lemma.toLowerCase());
  return isActive ? { ...token, relation: "nsubj" } : token;
}

/**
 * The tokens of a sentence whose tree takes the subject for the whole: in "Kenya's envoy, Jane Doe,
 * accused Chad" the verb becomes the root and the noun its subject. Pure; offsets and indexes stay.
 */
export function rerootVerb(given: readonly Token[]): Token[] {
  const tokens = readHiddenVerbs(given);
  const tree = rawTree(tokens);
  const root = tokens.find(({ head }) => head < 0);
  const verb = root ? mainVerb(tree, root) : null;
  return tokens.map((token) =>
    root && verb ? rerooted(token, root, verb) : asObject(tree, asActiveSubject(tree, token)),
  );
}
