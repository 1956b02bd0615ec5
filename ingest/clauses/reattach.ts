import type { Token } from "../analysis.ts";
import { reattachContent } from "./content-nouns.ts";
import { restoreFinite } from "./finite-verbs.ts";
import {
  ACCUSING,
  CREDITING,
  HINDERING,
  OBJECT_CONTROL,
  REPORTING,
  REQUESTING,
} from "./verb-classes.ts";

/** Clauses that hang on a verb and may wrongly swallow what is coordinated with that verb. */
const LOWER = new Set(["ccomp", "xcomp", "advcl"]);
const MAX_LEVELS = 4;

interface Tree {
  tokens: readonly Token[];
  below: (head: number, ...relations: string[]) => Token[];
}

function treeOf(tokens: readonly Token[]): Tree {
  const below = (head: number, ...relations: string[]) =>
    tokens.filter((token) => token.head === head && relations.includes(token.relation));
  return { tokens, below };
}

/** A finite verb with nothing of its own before it: no subject, auxiliary or conjunction word. */
function isBareFinite({ below }: Tree, { xpos, index }: Token): boolean {
  const finite = xpos === "VBD" || xpos === "VBZ" || xpos === "VBP" || xpos === "VBN";
  return (
    finite && below(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl").length === 0
  );
}

/** "had attacked", "will send", "to send": forms that a bare "threatened" cannot continue. */
function isUnlike({ below }: Tree, lower: Token, later: Token): boolean {
  if (later.xpos === "VBN") return false;
  const helped = below(lower.index, "aux").length > 0;
  return lower.xpos === "VB" || (lower.xpos === "VBN" && helped) || lower.xpos === "VBG";
}

/** "said the decision was right and called on X": things do not call on anybody. */
function needsSpeaker({ below }: Tree, { lower, later, upper }: Links): boolean {
  const lemma = later.lemma.toLowerCase();
  if (!REPORTING.has(lemma) && !REQUESTING.has(lemma)) return false;
  const isThing = below(lower.index, "nsubj", "nsubj:pass").some(({ upos }) => upos === "NOUN");
  const isNamed = below(upper.index, "nsubj").some(({ upos }) => upos === "PROPN");
  return isThing && isNamed && below(lower.index, "cop").length > 0;
}

/** "denied that Peru had left and complained that Chad ...": what goes on with "that" goes on with the telling. */
function tellsAgain({ below }: Tree, { lower, later, upper }: Links): boolean {
  const tells = ({ lemma }: Token) => REPORTING.has(lemma) || /^(?:deny|complain)$/u.test(lemma);
  const isThat = (verb: Token) =>
    below(verb.index, "mark").some(({ text }) => text.toLowerCase() === "that");
  const hasThat = below(later.index, "ccomp").some(isThat);
  return hasThat && isThat(lower) && tells(later) && !tells(lower) && tells(upper);
}

interface Links {
  lower: Token;
  later: Token;
  upper: Token;
}

interface Search {
  later: Token;
  lower: Token | undefined;
  level?: number;
}

const sameForm = (a: Token, b: Token): boolean =>
  a.xpos === b.xpos || (b.xpos === "VBN" && a.xpos === "VBD");

/** The verb that the clause of `lower` hangs on, or null. */
function upperVerb(tree: Tree, lower: Token): Token | null {
  const upper = tree.tokens[lower.head];
  return upper && LOWER.has(lower.relation) && upper.upos === "VERB" ? upper : null;
}

/** The verb above that a coordinated verb really continues, or null when the tree stands. */
function betterHead(tree: Tree, { later, lower, level = 0 }: Search): Token | null {
  const upper = lower && level < MAX_LEVELS ? upperVerb(tree, lower) : null;
  if (!lower || !upper) return null;
  const links = { lower, later, upper };
  const differs =
    isUnlike(tree, lower, later) || needsSpeaker(tree, links) || tellsAgain(tree, links);
  if (!differs) return null;
  const continues = sameForm(upper, later) && upper.index < later.index;
  return continues ? upper : betterHead(tree, { later, lower: upper, level: level + 1 });
}

/** "asked [the governments] not to turn": who is asked stands before "to", under the verb of asking. */
function askedHead(tree: Tree, token: Token): Token | null {
  const lower = tree.tokens[token.head];
  const upper = lower && tree.tokens[lower.head];
  if (!lower || !upper || upper.upos !== "VERB" || upper.index > token.index) return null;
  if (lower.relation !== "ccomp" && lower.relation !== "xcomp") return null;
  const to = tree.below(lower.index, "mark").find(({ text }) => text.toLowerCase() === "to");
  const isAsked = OBJECT_CONTROL.has(upper.lemma.toLowerCase());
  return isAsked && to && token.index < to.index ? upper : null;
}

const TOLD = new Set(["of", "for", "over", "from"]);

/** "accused Kenya [of funding Chad]": the act hangs on the verb that tells it, not on its object. */
function tellingVerb(tree: Tree, token: Token): Token | null {
  const object = tree.tokens[token.head];
  const verb = object && tree.tokens[object.head];
  if (!verb || token.xpos !== "VBG" || object.relation !== "obj") return null;
  if (token.relation !== "nmod" && token.relation !== "acl") return null;
  const lemma = verb.lemma.toLowerCase();
  const tells = ACCUSING.has(lemma) || CREDITING.has(lemma) || HINDERING.has(lemma);
  const marks = tree.below(token.index, "case", "mark");
  return tells && marks.some(({ text }) => TOLD.has(text.toLowerCase())) ? verb : null;
}

/**
 * "the PKK, which Turkey, the European Union and Sweden list": names between a relative pronoun and
 * its verb are that clause's, never more of the noun before the pronoun.
 */
function isInsideRelative({ tokens }: Tree, token: Token): boolean {
  const first = tokens[token.head];
  if (token.relation !== "conj" || !first || first.index > token.index) return false;
  const between = tokens.slice(first.index + 1, token.index);
  const pronoun = between.find(({ xpos }) => xpos === "WDT" || xpos === "WP");
  return pronoun !== undefined && !between.slice(between.indexOf(pronoun)).some(isVerbal);
}

const isVerbal = ({ upos }: Token): boolean => upos === "VERB" || upos === "AUX";

/** "envoys of [the ministries] of Chad": an "of" phrase is the noun's right before "of". */
function ofHead(tree: Tree, token: Token): Token | null {
  if (token.relation !== "nmod") return null;
  const [preposition, ...others] = tree.below(token.index, "case");
  if (preposition?.text.toLowerCase() !== "of" || others.length > 0) return null;
  const noun = tree.tokens[preposition.index - 1];
  if (noun?.upos !== "NOUN" || noun.index === token.head || noun.head === token.index) return null;
  return noun.index > token.head ? noun : null;
}

/** "The ministry said [Ann Lee] called X": nobody is said to; the name is who acts in what is said. */
function saidOf(tree: Tree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  if (token.relation !== "iobj" || verb?.lemma.toLowerCase() !== "say") return null;
  const later = tree
    .below(verb.index, "ccomp", "conj")
    .find(({ index, upos }) => index > token.index && upos === "VERB");
  return later && isBareFinite(tree, later) ? later : null;
}

function isAskedFor(tree: Tree, token: Token): boolean {
  if (token.relation !== "ccomp" || token.xpos !== "VB") return false;
  return tree.below(token.index, "obj", "nsubj").some((each) => askedHead(tree, each) !== null);
}

/** A noun hung on the verb or noun that its form or place asks for; null when it stands right. */
function reattachedNoun(tree: Tree, token: Token): Token | null {
  const { relation } = token;
  const upper = relation === "obj" || relation === "nsubj" ? askedHead(tree, token) : null;
  if (upper) return { ...token, head: upper.index, relation: "obj" };
  const told = saidOf(tree, token);
  if (told) return { ...token, head: told.index, relation: "nsubj" };
  if (token.upos !== "VERB" && isInsideRelative(tree, token)) return { ...token, relation: "dep" };
  const owner = ofHead(tree, token);
  return owner && { ...token, head: owner.index };
}

function reattached(tree: Tree, token: Token): Token {
  const noun = reattachedNoun(tree, token);
  if (noun) return noun;
  if (isAskedFor(tree, token)) return { ...token, relation: "xcomp" };
  const telling = tellingVerb(tree, token);
  if (telling) return { ...token, head: telling.index, relation: "advcl" };
  const isLater = token.relation === "conj" && token.upos === "VERB" && isBareFinite(tree, token);
  const head = isLater ? betterHead(tree, { later: token, lower: tree.tokens[token.head] }) : null;
  return head ? { ...token, head: head.index } : token;
}

/**
 * The tokens with verbs and objects hung where their form says: in "denied that it had attacked X
 * and threatened Y" the past tense "threatened" continues "denied", for "had" asks for a
 * participle. Parsers prefer the nearer verb. Pure; offsets and indexes stay.
 */
export function reattachVerbs(tokens: readonly Token[]): Token[] {
  const finite = restoreFinite(tokens);
  const tree = treeOf(finite);
  return reattachContent(finite.map((token) => reattached(tree, token)));
}
