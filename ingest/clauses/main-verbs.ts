import type { Token } from "../analysis.ts";
import { type Changes, isNominal, type RawTree, rawTree } from "./tree-changes.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP"]);
const RELATIVE = new Set(["WDT", "WP", "WP$"]);
const SAID = /^(?:nsubj|cop|aux|expl)/u;

/** A noun phrase that stands where a clause should: nothing is said of it. */
function isBare(tree: RawTree, { index }: Token): boolean {
  return !tree.below(index).some(({ relation }) => SAID.test(relation));
}

/**
 * "Kenya, which borders Chad, accused Oman": the verb behind the comma that closes a relative
 * clause is the sentence's, even where the tree takes the first verb for a noun.
 */
function closedRelative(tree: RawTree, noun: Token): Changes | null {
  const { tokens } = tree;
  const verb = tree
    .below(noun.index)
    .find(({ relation, xpos }) => relation === "acl:relcl" && FINITE.has(xpos));
  if (!verb || tokens[verb.index - 1]?.text !== "," || tokens[noun.index + 1]?.text !== ",") {
    return null;
  }
  const subject = tree.below(verb.index).find(({ relation }) => relation.startsWith("nsubj"));
  const inside = tokens.slice(noun.index + 2, verb.index - 1);
  if (!subject || inside.length < 2 || !RELATIVE.has(inside[0]?.xpos ?? "")) return null;
  if (RELATIVE.has(subject.xpos)) return null;
  return new Map([
    [noun.index, { ...noun, head: verb.index, relation: "nsubj" }],
    [verb.index, { ...verb, head: noun.head, relation: noun.relation }],
    [subject.index, { ...subject, head: noun.index, relation: "acl:relcl" }],
  ]);
}

/** "[Delegates] and the opposition returned": what is said of both hangs on the first as one more member. */
function sharedVerb(tree: RawTree, noun: Token): Changes | null {
  const verb = tree
    .below(noun.index)
    .find(({ relation, xpos }) => relation === "conj" && FINITE.has(xpos));
  const own = verb ? tree.below(verb.index) : [];
  const subject = own.find(({ relation, upos }) => relation === "nsubj" && upos !== "PRON");
  const and = own.find(({ relation }) => relation === "cc");
  if (!verb || !subject || !and || and.index > subject.index || noun.index > and.index) return null;
  if (tree.tokens.slice(noun.index, and.index).some(({ text }) => text === ",")) return null;
  return new Map([
    [noun.index, { ...noun, head: verb.index, relation: "nsubj" }],
    [verb.index, { ...verb, head: noun.head, relation: noun.relation }],
    [subject.index, { ...subject, head: noun.index, relation: "conj" }],
    [and.index, { ...and, head: subject.index }],
  ]);
}

/**
 * The tokens of a sentence that was read as a noun phrase although a verb of it says something of
 * that noun. Pure; offsets and indexes stay.
 */
export function readMainVerb(tokens: readonly Token[]): readonly Token[] {
  const tree = rawTree(tokens);
  const root = tokens.find(({ head }) => head < 0);
  if (!root || !isNominal(root) || !isBare(tree, root)) return tokens;
  const changes = closedRelative(tree, root) ?? sharedVerb(tree, root);
  return changes ? tokens.map((token) => changes.get(token.index) ?? token) : tokens;
}
